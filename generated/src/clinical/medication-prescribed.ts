// Generated from clinical/medication/medication-prescribed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { ControlledSubstanceSchedule } from "./controlled-substance-schedule.js";

/**
 * A prescription left the house for an outside pharmacy, electronically or on paper. That the patient fetched it is known only when the pharmacy reports Medication.FillReported.
 *
 * Event `Medication.Prescribed`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationPrescribed {
  /** Prescription under which refills and fills are told. UUID. */
  readonly orderId: string;
  /** Patient for whom it is written. UUID. */
  readonly patientId: string;
  /** Visit or discharge at which it was written. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Drug with strength and form, RxNorm SCD or SBD. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Amount to be handed out at each fill, in units of the form. Sensitive: `PHI`. */
  readonly quantity: Quantity;
  /** Days that one fill should last. Whole number of 32 bits. Default: `null`. */
  readonly suppliedDays: number | null;
  /** Fills allowed after the first; always 0 for schedule II. Whole number of 32 bits. */
  readonly refillCount: number;
  /** Whether the pharmacist may hand out a generic; false is dispense as written. */
  readonly isSubstitutionAllowed: boolean;
  /** Schedule, which asks for two-factor signing of the electronic form. */
  readonly controlledSubstanceSchedule: ControlledSubstanceSchedule;
  /** Whether the state's prescription monitoring record was read first; null where not required. Default: `null`. */
  readonly wasMonitoringProgramChecked: boolean | null;
  /** Way to the pharmacy. */
  readonly prescriptionChannel: PrescriptionChannel;
  /** Seven-digit NCPDP number of the pharmacy; null for a paper form in the patient's hand. Default: `null`. */
  readonly pharmacyNcpdpNumber: string | null;
  /** Indication sent along, ICD-10-CM. Sensitive: `PHI`. Default: `null`. */
  readonly reason: CodeableConcept | null;
  /** Directions for the label (sig). Sensitive: `PHI`. */
  readonly instructions: string;
  /** Prescriber whose signature it bears. Sensitive: `PII`. */
  readonly orderedBy: Actor;
  /** When the network accepted it or the form was printed. Point in time, to the millisecond. */
  readonly issuedAt: Date;
}

/** {@link MedicationPrescribed} as a publisher passes it: what has a default may be left out. */
export type MedicationPrescribedInput = WithDefaults<MedicationPrescribed, "encounterId" | "suppliedDays" | "wasMonitoringProgramChecked" | "pharmacyNcpdpNumber" | "reason", { readonly medication: CodeableConceptInput; readonly quantity: QuantityInput; readonly reason: CodeableConceptInput | null; readonly orderedBy: ActorInput }>;

/**
 * How it went out. Fax and paper are the fallback when the network or the pharmacy cannot receive.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PrescriptionChannel = "ELECTRONIC" | "FAX" | "PAPER" | "PHONE" | "UNKNOWN";

/**
 * A prescription left the house for an outside pharmacy, electronically or on paper. That the patient fetched it is known only when the pharmacy reports Medication.FillReported.
 *
 * Event `Medication.Prescribed`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationPrescribed: EventDefinition<"Medication.Prescribed", MedicationPrescribed, MedicationPrescribedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.Prescribed",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationPrescribed","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"quantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"suppliedDays","type":["null","int"],"default":null},{"name":"refillCount","type":"int"},{"name":"isSubstitutionAllowed","type":"boolean"},{"name":"controlledSubstanceSchedule","type":{"type":"enum","name":"ControlledSubstanceSchedule","symbols":["SCHEDULE_I","SCHEDULE_II","SCHEDULE_III","SCHEDULE_IV","SCHEDULE_V","NOT_CONTROLLED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"wasMonitoringProgramChecked","type":["null","boolean"],"default":null},{"name":"prescriptionChannel","type":{"type":"enum","name":"PrescriptionChannel","symbols":["ELECTRONIC","FAX","PAPER","PHONE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"pharmacyNcpdpNumber","type":["null","string"],"default":null},{"name":"reason","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"instructions","type":"string","confluent:tags":["PHI"]},{"name":"orderedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

// Generated from clinical/medication/medication-not-given.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A dose that was due passed without being given and the nurse signed why. The order runs on to the next dose; a decision to pause all doses is Medication.Held.
 *
 * Event `Medication.NotGiven`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationNotGiven {
  /** Order one of whose doses was left out. UUID. */
  readonly orderId: string;
  /** Patient who did not get the dose. UUID. */
  readonly patientId: string;
  /** Stay in which the dose was due. UUID. */
  readonly encounterId: string;
  /** Empty slot on the medication record that this entry closes. UUID. */
  readonly administrationId: string;
  /** Drug that stayed in the drawer, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Amount that had been due; null where it depended on a reading never taken. Sensitive: `PHI`. Default: `null`. */
  readonly dose: Quantity | null;
  /** Reason as the nurse chose it at the slot. Sensitive: `PHI`. */
  readonly medicationNotGivenReason: MedicationNotGivenReason;
  /** Reading that stood against the dose, such as a pulse of 48. UUID. Default: `null`. */
  readonly triggerObservationId: string | null;
  /** Whether the nurse told the prescriber or the covering clinician. */
  readonly wasPrescriberInformed: boolean;
  /** Whether the drug is on the list of those that must not be late, such as insulin or antiparkinsonians. */
  readonly isTimeCritical: boolean;
  /** When the missed dose had been due. Point in time, to the millisecond. */
  readonly dueAt: Date;
  /** Nurse who answers for the omission. Sensitive: `PII`. */
  readonly performer: Actor;
  /** When the reason was signed. Point in time, to the millisecond. */
  readonly recordedAt: Date;
  /** The patient's own words or other circumstances. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
}

/** {@link MedicationNotGiven} as a publisher passes it: what has a default may be left out. */
export type MedicationNotGivenInput = WithDefaults<MedicationNotGiven, "dose" | "triggerObservationId" | "reasonText", { readonly medication: CodeableConceptInput; readonly dose: QuantityInput | null; readonly performer: ActorInput }>;

/**
 * Why the dose was left out (RXA-18). OFF_UNIT is a patient away for a test, PARAMETER a reading outside the limits of the order, NO_ACCESS a lost intravenous line.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type MedicationNotGivenReason = "PATIENT_REFUSED" | "NPO" | "OFF_UNIT" | "PARAMETER" | "VOMITING" | "UNABLE_TO_SWALLOW" | "NO_ACCESS" | "NOT_AVAILABLE" | "ASLEEP" | "CLINICIAN_INSTRUCTION" | "OTHER" | "UNKNOWN";

/**
 * A dose that was due passed without being given and the nurse signed why. The order runs on to the next dose; a decision to pause all doses is Medication.Held.
 *
 * Event `Medication.NotGiven`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationNotGiven: EventDefinition<"Medication.NotGiven", MedicationNotGiven, MedicationNotGivenInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.NotGiven",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationNotGiven","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"administrationId","type":{"type":"string","logicalType":"uuid"}},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"dose","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"medicationNotGivenReason","type":{"type":"enum","name":"MedicationNotGivenReason","symbols":["PATIENT_REFUSED","NPO","OFF_UNIT","PARAMETER","VOMITING","UNABLE_TO_SWALLOW","NO_ACCESS","NOT_AVAILABLE","ASLEEP","CLINICIAN_INSTRUCTION","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"triggerObservationId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"wasPrescriberInformed","type":"boolean"},{"name":"isTimeCritical","type":"boolean"},{"name":"dueAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

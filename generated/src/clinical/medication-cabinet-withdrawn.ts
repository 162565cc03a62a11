// Generated from clinical/medication/medication-cabinet-withdrawn.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { ControlledSubstanceSchedule } from "./controlled-substance-schedule.js";

/**
 * A nurse took a drug for a patient out of an automated dispensing cabinet. With an override it happened before a pharmacist had verified, which is reviewed afterwards; giving the dose is Medication.Administered, putting it back is part of the cabinet's own log.
 *
 * Event `Medication.CabinetWithdrawn`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationCabinetWithdrawn {
  /** Order for which it was taken; for an override, one created by the cabinet. UUID. */
  readonly orderId: string;
  /** Patient picked on the screen of the cabinet. UUID. */
  readonly patientId: string;
  /** Stay shown on that screen. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Transaction of the cabinet as a fill. UUID. */
  readonly dispenseId: string;
  /** Cabinet, and by it the ward's stock that is one less. UUID. */
  readonly deviceId: string;
  /** Drawer and pocket that opened, as labelled. */
  readonly pocketName: string;
  /** Content of the pocket, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Vials, tablets or syringes that left the pocket, by the cabinet's own tally. */
  readonly quantity: Quantity;
  /** Schedule of the content; for controlled drugs the cabinet asks for a count. */
  readonly controlledSubstanceSchedule: ControlledSubstanceSchedule;
  /**
   * Units that the cabinet believed to be in the pocket; null where no blind count is asked.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly expectedCount: number | null;
  /**
   * Units that the nurse counted before taking; a difference starts a ControlledSubstanceDiscrepancy.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly countedCount: number | null;
  /** Whether the drug was taken without a pharmacist's release. */
  readonly wasOverride: boolean;
  /** Emergency that justified the override, SNOMED CT; null without one. Sensitive: `PHI`. Default: `null`. */
  readonly overrideReason: CodeableConcept | null;
  /** Nurse who signed in by badge or fingerprint. Sensitive: `PII`. */
  readonly performer: Actor;
  /** Second person where the policy asks for one. Sensitive: `PII`. Default: `null`. */
  readonly witnessedBy: Actor | null;
  /** When the pocket was closed again. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link MedicationCabinetWithdrawn} as a publisher passes it: what has a default may be left out. */
export type MedicationCabinetWithdrawnInput = WithDefaults<MedicationCabinetWithdrawn, "encounterId" | "expectedCount" | "countedCount" | "overrideReason" | "witnessedBy", { readonly medication: CodeableConceptInput; readonly quantity: QuantityInput; readonly overrideReason: CodeableConceptInput | null; readonly performer: ActorInput; readonly witnessedBy: ActorInput | null }>;

/**
 * A nurse took a drug for a patient out of an automated dispensing cabinet. With an override it happened before a pharmacist had verified, which is reviewed afterwards; giving the dose is Medication.Administered, putting it back is part of the cabinet's own log.
 *
 * Event `Medication.CabinetWithdrawn`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationCabinetWithdrawn: EventDefinition<"Medication.CabinetWithdrawn", MedicationCabinetWithdrawn, MedicationCabinetWithdrawnInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.CabinetWithdrawn",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationCabinetWithdrawn","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"dispenseId","type":{"type":"string","logicalType":"uuid"}},{"name":"deviceId","type":{"type":"string","logicalType":"uuid"}},{"name":"pocketName","type":"string"},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"quantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}},{"name":"controlledSubstanceSchedule","type":{"type":"enum","name":"ControlledSubstanceSchedule","symbols":["SCHEDULE_I","SCHEDULE_II","SCHEDULE_III","SCHEDULE_IV","SCHEDULE_V","NOT_CONTROLLED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"expectedCount","type":["null","int"],"default":null},{"name":"countedCount","type":["null","int"],"default":null},{"name":"wasOverride","type":"boolean"},{"name":"overrideReason","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"witnessedBy","type":["null","healthtech.shared.Actor"],"default":null,"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

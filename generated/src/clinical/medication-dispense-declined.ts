// Generated from clinical/medication/medication-dispense-declined.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Money } from "../shared/money.js";

/**
 * A fill was offered or asked for and will not happen since the patient did not want it or the pharmacist refused to supply it. Capsules left at the counter past the return-to-stock day count as declined by the patient.
 *
 * Event `Medication.Dispense.Declined`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface MedicationDispenseDeclined {
  /** Order that remains without supply. UUID. */
  readonly orderId: string;
  /** Patient who goes without the drug. UUID. */
  readonly patientId: string;
  /** Fill that was not handed out. UUID. */
  readonly dispenseId: string;
  /** Product that was on offer, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Side from which the refusal came. */
  readonly declinedBySide: DeclinedBySide;
  /** Ground for the refusal, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly reason: CodeableConcept | null;
  /**
   * What the patient would have had to pay at the counter, often the true ground.
   *
   * Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly quotedPatientAmount: Money | null;
  /** Whether a pharmacist spoke with the patient about going without. */
  readonly wasCounselled: boolean;
  /** Whether the prescriber was told on the same day. */
  readonly wasPrescriberInformed: boolean;
  /** Pharmacist or technician who closed the fill. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When the fill was closed without hand-out. Point in time, to the millisecond. */
  readonly recordedAt: Date;
}

/** {@link MedicationDispenseDeclined} as a publisher passes it: what has a default may be left out. */
export type MedicationDispenseDeclinedInput = WithDefaults<MedicationDispenseDeclined, "reason" | "quotedPatientAmount", { readonly medication: CodeableConceptInput; readonly reason: CodeableConceptInput | null; readonly recordedBy: ActorInput }>;

/**
 * Who said no: the patient or family, the pharmacist on professional judgement, or the calendar when nobody came.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DeclinedBySide = "PATIENT" | "PHARMACIST" | "NOT_COLLECTED" | "UNKNOWN";

/**
 * A fill was offered or asked for and will not happen since the patient did not want it or the pharmacist refused to supply it. Capsules left at the counter past the return-to-stock day count as declined by the patient.
 *
 * Event `Medication.Dispense.Declined`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const MedicationDispenseDeclined: EventDefinition<"Medication.Dispense.Declined", MedicationDispenseDeclined, MedicationDispenseDeclinedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.Dispense.Declined",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationDispenseDeclined","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"dispenseId","type":{"type":"string","logicalType":"uuid"}},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"declinedBySide","type":{"type":"enum","name":"DeclinedBySide","symbols":["PATIENT","PHARMACIST","NOT_COLLECTED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"reason","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"quotedPatientAmount","type":["null",{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"wasCounselled","type":"boolean"},{"name":"wasPrescriberInformed","type":"boolean"},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

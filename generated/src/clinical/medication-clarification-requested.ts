// Generated from clinical/medication/medication-clarification-requested.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A pharmacist could not release an order and asked the prescriber about it; doses wait. The answer shows as Medication.Verified, Medication.Modified or Medication.Cancelled of the same order.
 *
 * Event `Medication.ClarificationRequested`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationClarificationRequested {
  /** Order that stays unverified meanwhile. UUID. */
  readonly orderId: string;
  /** Patient whose dose may be late on account of the question. UUID. */
  readonly patientId: string;
  /** Drug in question, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Main concern of the pharmacist. Sensitive: `PHI`. */
  readonly medicationProblem: MedicationProblem;
  /** Other drugs of the patient that play a part, RxNorm. Sensitive: `PHI`. Default: `[]`. */
  readonly interactingMedications: readonly CodeableConcept[];
  /** Alternative that the pharmacist would release, RxNorm. Sensitive: `PHI`. Default: `null`. */
  readonly proposedMedication: CodeableConcept | null;
  /** Dose that the pharmacist would release at once. Sensitive: `PHI`. Default: `null`. */
  readonly proposedDose: Quantity | null;
  /** Whether a dose is due within the hour, in which case the pharmacist also phones. */
  readonly isUrgent: boolean;
  /** Question as it stands in the prescriber's inbox. Sensitive: `PHI`. */
  readonly questionText: string;
  /** Prescriber who is asked; the covering one at night. UUID. */
  readonly responsiblePractitionerId: string;
  /** Pharmacist who wants the answer. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When the question went out. Point in time, to the millisecond. */
  readonly recordedAt: Date;
}

/** {@link MedicationClarificationRequested} as a publisher passes it: what has a default may be left out. */
export type MedicationClarificationRequestedInput = WithDefaults<MedicationClarificationRequested, "interactingMedications" | "proposedMedication" | "proposedDose", { readonly medication: CodeableConceptInput; readonly interactingMedications: readonly CodeableConceptInput[]; readonly proposedMedication: CodeableConceptInput | null; readonly proposedDose: QuantityInput | null; readonly recordedBy: ActorInput }>;

/**
 * What stands against the order. DOSE_TOO_HIGH and DOSE_TOO_LOW are for this patient's age, weight and kidneys; DUPLICATE is the same class twice; NO_INDICATION a drug for which the chart shows no reason.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type MedicationProblem = "DOSE_TOO_HIGH" | "DOSE_TOO_LOW" | "ALLERGY" | "INTERACTION" | "DUPLICATE" | "CONTRAINDICATED" | "NO_INDICATION" | "INCOMPLETE_ORDER" | "NON_FORMULARY" | "UNAVAILABLE" | "OTHER" | "UNKNOWN";

/**
 * A pharmacist could not release an order and asked the prescriber about it; doses wait. The answer shows as Medication.Verified, Medication.Modified or Medication.Cancelled of the same order.
 *
 * Event `Medication.ClarificationRequested`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationClarificationRequested: EventDefinition<"Medication.ClarificationRequested", MedicationClarificationRequested, MedicationClarificationRequestedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.ClarificationRequested",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationClarificationRequested","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"medicationProblem","type":{"type":"enum","name":"MedicationProblem","symbols":["DOSE_TOO_HIGH","DOSE_TOO_LOW","ALLERGY","INTERACTION","DUPLICATE","CONTRAINDICATED","NO_INDICATION","INCOMPLETE_ORDER","NON_FORMULARY","UNAVAILABLE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"interactingMedications","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"proposedMedication","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"proposedDose","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"isUrgent","type":"boolean"},{"name":"questionText","type":"string","confluent:tags":["PHI"]},{"name":"responsiblePractitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

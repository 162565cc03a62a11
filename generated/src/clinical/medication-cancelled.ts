// Generated from clinical/medication/medication-cancelled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * An order or draft was withdrawn before the first dose, so that nothing of it ever reached the patient. It is not a refused dose, which is Medication.NotGiven.
 *
 * Event `Medication.Cancelled`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationCancelled {
  /** Order that was never carried out. UUID. */
  readonly orderId: string;
  /** Patient on whose record the order had stood. UUID. */
  readonly patientId: string;
  /** Stay for which it had been entered. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Drug that was not wanted after all, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** What went amiss or changed, as picked in the cancel window. */
  readonly medicationCancellationReason: MedicationCancellationReason;
  /** Whether it was withdrawn before signing; pharmacy then has nothing to undo. */
  readonly wasDraft: boolean;
  /** Whether a dose already left pharmacy and has to come back. */
  readonly wasDispensed: boolean;
  /** Whether the withdrawal kept a mistake from reaching the patient. */
  readonly isNearMiss: boolean;
  /** Whoever withdrew it. Sensitive: `PII`. */
  readonly cancelledBy: Actor;
  /** When it vanished from the active list. Point in time, to the millisecond. */
  readonly cancelledAt: Date;
}

/** {@link MedicationCancelled} as a publisher passes it: what has a default may be left out. */
export type MedicationCancelledInput = WithDefaults<MedicationCancelled, "encounterId", { readonly medication: CodeableConceptInput; readonly cancelledBy: ActorInput }>;

/**
 * Why it was withdrawn. WRONG_PATIENT and DUPLICATE_ENTRY are counted as near misses by the safety team; UNSIGNED is a spoken order whose prescriber declined to sign.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type MedicationCancellationReason = "WRONG_PATIENT" | "WRONG_DRUG" | "DUPLICATE_ENTRY" | "PHARMACIST_ADVICE" | "PATIENT_LEFT" | "PLAN_CHANGED" | "UNSIGNED" | "OTHER" | "UNKNOWN";

/**
 * An order or draft was withdrawn before the first dose, so that nothing of it ever reached the patient. It is not a refused dose, which is Medication.NotGiven.
 *
 * Event `Medication.Cancelled`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationCancelled: EventDefinition<"Medication.Cancelled", MedicationCancelled, MedicationCancelledInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.Cancelled",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationCancelled","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"medicationCancellationReason","type":{"type":"enum","name":"MedicationCancellationReason","symbols":["WRONG_PATIENT","WRONG_DRUG","DUPLICATE_ENTRY","PHARMACIST_ADVICE","PATIENT_LEFT","PLAN_CHANGED","UNSIGNED","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"wasDraft","type":"boolean"},{"name":"wasDispensed","type":"boolean"},{"name":"isNearMiss","type":"boolean"},{"name":"cancelledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"cancelledAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

// Generated from clinical/medication/medication-reconciliation-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * At a change of care, somebody compared what the patient truly takes with what is ordered, decided on each drug, and signed the list. Every decision follows as an event of its own order or statement; this one says that nothing is left undecided.
 *
 * Event `MedicationReconciliation.Completed`, version 1. Topic `clinical.events`, key `reconciliationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationReconciliationCompleted {
  /** This comparison; each change of care has one. UUID. */
  readonly reconciliationId: string;
  /** Patient whose list was gone through. UUID. */
  readonly patientId: string;
  /** Stay or visit at whose border it was done. UUID. */
  readonly encounterId: string;
  /** Change of care that made it due. */
  readonly reconciliationOccasion: ReconciliationOccasion;
  /** Where the home list came from, SNOMED CT, best first; two are wanted. Sensitive: `PHI`. Default: `[]`. */
  readonly historySources: readonly CodeableConcept[];
  /** Drugs taken over unchanged. Whole number of 32 bits. */
  readonly continuedCount: number;
  /** Drugs taken over with another dose or interval. Whole number of 32 bits. */
  readonly changedCount: number;
  /** Home drugs ended for good. Whole number of 32 bits. */
  readonly stoppedCount: number;
  /** Drugs that the patient did not take before. Whole number of 32 bits. */
  readonly addedCount: number;
  /** Differences that nobody had meant and that were put right. Whole number of 32 bits. */
  readonly unintendedDiscrepancyCount: number;
  /** Whether patient or family got the new list in words they understand. */
  readonly wasPatientGivenList: boolean;
  /** Prescriber who decided and signed. Sensitive: `PII`. */
  readonly performer: Actor;
  /** Pharmacist, technician or relative who helped to take the history. Sensitive: `PII`. Default: `[]`. */
  readonly participants: readonly Actor[];
  /** When the last drug was decided. Point in time, to the millisecond. */
  readonly completedAt: Date;
}

/** {@link MedicationReconciliationCompleted} as a publisher passes it: what has a default may be left out. */
export type MedicationReconciliationCompletedInput = WithDefaults<MedicationReconciliationCompleted, "historySources" | "participants", { readonly historySources: readonly CodeableConceptInput[]; readonly performer: ActorInput; readonly participants: readonly ActorInput[] }>;

/** Border at which the list was compared. A symbol that is not known yet is read as `UNKNOWN`. */
export type ReconciliationOccasion = "ADMISSION" | "TRANSFER" | "DISCHARGE" | "CLINIC_VISIT" | "POST_DISCHARGE_CALL" | "UNKNOWN";

/**
 * At a change of care, somebody compared what the patient truly takes with what is ordered, decided on each drug, and signed the list. Every decision follows as an event of its own order or statement; this one says that nothing is left undecided.
 *
 * Event `MedicationReconciliation.Completed`, version 1. Topic `clinical.events`, key `reconciliationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationReconciliationCompleted: EventDefinition<"MedicationReconciliation.Completed", MedicationReconciliationCompleted, MedicationReconciliationCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "MedicationReconciliation.Completed",
  version: 1,
  topic: "clinical.events",
  key: "reconciliationId",
  aggregate: "MedicationReconciliation",
  schema: '{"type":"record","name":"MedicationReconciliationCompleted","namespace":"healthtech.clinical","fields":[{"name":"reconciliationId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"reconciliationOccasion","type":{"type":"enum","name":"ReconciliationOccasion","symbols":["ADMISSION","TRANSFER","DISCHARGE","CLINIC_VISIT","POST_DISCHARGE_CALL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"historySources","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"continuedCount","type":"int"},{"name":"changedCount","type":"int"},{"name":"stoppedCount","type":"int"},{"name":"addedCount","type":"int"},{"name":"unintendedDiscrepancyCount","type":"int"},{"name":"wasPatientGivenList","type":"boolean"},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"participants","type":{"type":"array","items":"healthtech.shared.Actor"},"default":[],"confluent:tags":["PII"]},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

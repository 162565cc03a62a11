// Generated from clinical/medication/medication-statement-stopped.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A home drug was taken off the list since the patient gave it up or was told to, before the course was over. A course taken to its end is MedicationStatement.Completed.
 *
 * Event `MedicationStatement.Stopped`, version 1. Topic `clinical.events`, key `medicationStatementId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationStatementStopped {
  /** Line that moves to the past part of the home list. UUID. */
  readonly medicationStatementId: string;
  /** Patient who no longer takes it. UUID. */
  readonly patientId: string;
  /** Drug given up, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Reason as told. Sensitive: `PHI`. */
  readonly homeMedicationStopReason: HomeMedicationStopReason;
  /** Whether a clinician had advised it, or the patient decided alone. */
  readonly wasOnPrescriberAdvice: boolean;
  /** Complaint blamed on the drug, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly sideEffect: CodeableConcept | null;
  /** Last day of taking; null where only roughly known. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly stoppedDate: string | null;
  /** Whether the outside pharmacy was asked to cancel the remaining refills. */
  readonly wasPharmacyInformed: boolean;
  /** Who was told and charted it. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When the line was closed. Point in time, to the millisecond. */
  readonly recordedAt: Date;
}

/** {@link MedicationStatementStopped} as a publisher passes it: what has a default may be left out. */
export type MedicationStatementStoppedInput = WithDefaults<MedicationStatementStopped, "sideEffect" | "stoppedDate", { readonly medication: CodeableConceptInput; readonly sideEffect: CodeableConceptInput | null; readonly recordedBy: ActorInput }>;

/**
 * Why it was given up. DEPRESCRIBED is a planned review of drugs that do more harm than good at that age.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type HomeMedicationStopReason = "SIDE_EFFECT" | "INEFFECTIVE" | "COST" | "DEPRESCRIBED" | "REPLACED" | "RAN_OUT" | "PATIENT_CHOICE" | "UNKNOWN";

/**
 * A home drug was taken off the list since the patient gave it up or was told to, before the course was over. A course taken to its end is MedicationStatement.Completed.
 *
 * Event `MedicationStatement.Stopped`, version 1. Topic `clinical.events`, key `medicationStatementId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationStatementStopped: EventDefinition<"MedicationStatement.Stopped", MedicationStatementStopped, MedicationStatementStoppedInput> = /*@__PURE__*/ defineEvent({
  type: "MedicationStatement.Stopped",
  version: 1,
  topic: "clinical.events",
  key: "medicationStatementId",
  aggregate: "MedicationStatement",
  schema: '{"type":"record","name":"MedicationStatementStopped","namespace":"healthtech.clinical","fields":[{"name":"medicationStatementId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"homeMedicationStopReason","type":{"type":"enum","name":"HomeMedicationStopReason","symbols":["SIDE_EFFECT","INEFFECTIVE","COST","DEPRESCRIBED","REPLACED","RAN_OUT","PATIENT_CHOICE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"wasOnPrescriberAdvice","type":"boolean"},{"name":"sideEffect","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"stoppedDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"wasPharmacyInformed","type":"boolean"},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

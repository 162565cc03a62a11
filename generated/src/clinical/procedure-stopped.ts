// Generated from clinical/procedures/procedure-stopped.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A procedure that had begun was broken off for good. One that never began is Procedure.NotDone; a pause is Procedure.Suspended.
 *
 * Event `Procedure.Stopped`, version 1. Topic `clinical.events`, key `procedureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ProcedureStopped {
  /** Procedure that was broken off. UUID. */
  readonly procedureId: string;
  /** Patient in whom it was begun. UUID. */
  readonly patientId: string;
  /** Visit or stay of the attempt. UUID. */
  readonly encounterId: string;
  /** What had been attempted, CPT or SNOMED CT. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Ground for breaking off, as the operator dictated it. Sensitive: `PHI`. */
  readonly procedureStopReason: ProcedureStopReason;
  /** Phase at the break. Sensitive: `PHI`. */
  readonly procedurePhaseReached: ProcedurePhaseReached;
  /** What was nevertheless achieved. Sensitive: `PHI`. Default: `null`. */
  readonly completedPartText: string | null;
  /** True when the patient needs recovery all the same. Sensitive: `PHI`. */
  readonly wasSedationGiven: boolean;
  /** Whether it will be tried again. */
  readonly isRepeatPlanned: boolean;
  /** Minutes from start to break. Whole number of 32 bits. */
  readonly durationMinutes: number;
  /** When instruments were withdrawn. Point in time, to the millisecond. */
  readonly completedAt: Date;
  /** Operator who decided. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link ProcedureStopped} as a publisher passes it: what has a default may be left out. */
export type ProcedureStoppedInput = WithDefaults<ProcedureStopped, "completedPartText", { readonly code: CodeableConceptInput; readonly performer: ActorInput }>;

/**
 * Why the operator gave up. POOR_PREPARATION is a bowel or a stomach that was not empty.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ProcedureStopReason = "PATIENT_INSTABILITY" | "TECHNICAL_DIFFICULTY" | "PATIENT_REQUEST" | "POOR_PREPARATION" | "EQUIPMENT_FAILURE" | "SEDATION_INADEQUATE" | "OTHER" | "UNKNOWN";

/**
 * How far one had come, which decides between modifiers 53, 73 and 74.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ProcedurePhaseReached = "SEDATION_ONLY" | "ACCESS_GAINED" | "TARGET_NOT_REACHED" | "TARGET_PARTLY_TREATED" | "UNKNOWN";

/**
 * A procedure that had begun was broken off for good. One that never began is Procedure.NotDone; a pause is Procedure.Suspended.
 *
 * Event `Procedure.Stopped`, version 1. Topic `clinical.events`, key `procedureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ProcedureStopped: EventDefinition<"Procedure.Stopped", ProcedureStopped, ProcedureStoppedInput> = /*@__PURE__*/ defineEvent({
  type: "Procedure.Stopped",
  version: 1,
  topic: "clinical.events",
  key: "procedureId",
  aggregate: "Procedure",
  schema: '{"type":"record","name":"ProcedureStopped","namespace":"healthtech.clinical","fields":[{"name":"procedureId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"procedureStopReason","type":{"type":"enum","name":"ProcedureStopReason","symbols":["PATIENT_INSTABILITY","TECHNICAL_DIFFICULTY","PATIENT_REQUEST","POOR_PREPARATION","EQUIPMENT_FAILURE","SEDATION_INADEQUATE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"procedurePhaseReached","type":{"type":"enum","name":"ProcedurePhaseReached","symbols":["SEDATION_ONLY","ACCESS_GAINED","TARGET_NOT_REACHED","TARGET_PARTLY_TREATED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"completedPartText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"wasSedationGiven","type":"boolean","confluent:tags":["PHI"]},{"name":"isRepeatPlanned","type":"boolean"},{"name":"durationMinutes","type":"int"},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from clinical/procedures/procedure-suspended.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A running procedure was halted with the intention to go on, such as a transfusion exchange or a catheter treatment during which pressure fell. Giving up is Procedure.Stopped.
 *
 * Event `Procedure.Suspended`, version 1. Topic `clinical.events`, key `procedureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ProcedureSuspended {
  /** Procedure that rests. UUID. */
  readonly procedureId: string;
  /** Patient being stabilised meanwhile. UUID. */
  readonly patientId: string;
  /** Visit or stay of the procedure. UUID. */
  readonly encounterId: string;
  /** Procedure that was halted, CPT or SNOMED CT. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Cause of the halt. Sensitive: `PHI`. */
  readonly procedureHoldReason: ProcedureHoldReason;
  /** Sign that made the team stop, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly triggerFinding: CodeableConcept | null;
  /** True when sheath, scope or needle remains in the patient. Sensitive: `PHI`. */
  readonly isAccessLeftInPlace: boolean;
  /** When one hopes to go on; null when open. Point in time, to the millisecond. Default: `null`. */
  readonly expectedResumeAt: Date | null;
  /** When work stopped. Point in time, to the millisecond. */
  readonly heldAt: Date;
  /** Minutes of work done so far. Whole number of 32 bits. */
  readonly elapsedMinutes: number;
  /** Operator who ordered the halt. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link ProcedureSuspended} as a publisher passes it: what has a default may be left out. */
export type ProcedureSuspendedInput = WithDefaults<ProcedureSuspended, "triggerFinding" | "expectedResumeAt", { readonly code: CodeableConceptInput; readonly triggerFinding: CodeableConceptInput | null; readonly performer: ActorInput }>;

/**
 * What must be settled first. AWAITING_RESULT is often a frozen section or clotting time.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ProcedureHoldReason = "VITAL_SIGNS" | "PAIN" | "BLEEDING" | "EQUIPMENT" | "AWAITING_RESULT" | "AWAITING_SPECIALIST" | "OTHER" | "UNKNOWN";

/**
 * A running procedure was halted with the intention to go on, such as a transfusion exchange or a catheter treatment during which pressure fell. Giving up is Procedure.Stopped.
 *
 * Event `Procedure.Suspended`, version 1. Topic `clinical.events`, key `procedureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ProcedureSuspended: EventDefinition<"Procedure.Suspended", ProcedureSuspended, ProcedureSuspendedInput> = /*@__PURE__*/ defineEvent({
  type: "Procedure.Suspended",
  version: 1,
  topic: "clinical.events",
  key: "procedureId",
  aggregate: "Procedure",
  schema: '{"type":"record","name":"ProcedureSuspended","namespace":"healthtech.clinical","fields":[{"name":"procedureId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"procedureHoldReason","type":{"type":"enum","name":"ProcedureHoldReason","symbols":["VITAL_SIGNS","PAIN","BLEEDING","EQUIPMENT","AWAITING_RESULT","AWAITING_SPECIALIST","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"triggerFinding","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"isAccessLeftInPlace","type":"boolean","confluent:tags":["PHI"]},{"name":"expectedResumeAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"heldAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"elapsedMinutes","type":"int"},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from clinical/procedures/procedure-resumed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A halted procedure went on. Time on hold is not procedure time, which is why it is told apart.
 *
 * Event `Procedure.Resumed`, version 1. Topic `clinical.events`, key `procedureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ProcedureResumed {
  /** Procedure that goes on. UUID. */
  readonly procedureId: string;
  /** Patient again under treatment. UUID. */
  readonly patientId: string;
  /** Encounter to which the minutes count. UUID. */
  readonly encounterId: string;
  /** Minutes that the halt lasted. Whole number of 32 bits. */
  readonly holdMinutes: number;
  /** Why the team dared or was able to resume. Sensitive: `PHI`. */
  readonly resumptionCondition: ResumptionCondition;
  /** True when another approach is taken from here. Sensitive: `PHI`. */
  readonly wasPlanChanged: boolean;
  /** What is done differently; null when nothing is. Sensitive: `PHI`. Default: `null`. */
  readonly changedPlanText: string | null;
  /** What was done during the halt, SNOMED CT or RxNorm. Sensitive: `PHI`. Default: `[]`. */
  readonly interventions: readonly CodeableConcept[];
  /** When work was taken up again. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** Operator who goes on, possibly another than before. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link ProcedureResumed} as a publisher passes it: what has a default may be left out. */
export type ProcedureResumedInput = WithDefaults<ProcedureResumed, "changedPlanText" | "interventions", { readonly interventions: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/** What made going on possible. A symbol that is not known yet is read as `UNKNOWN`. */
export type ResumptionCondition = "STABILIZED" | "RESULT_RECEIVED" | "EQUIPMENT_REPLACED" | "SPECIALIST_ARRIVED" | "OTHER" | "UNKNOWN";

/**
 * A halted procedure went on. Time on hold is not procedure time, which is why it is told apart.
 *
 * Event `Procedure.Resumed`, version 1. Topic `clinical.events`, key `procedureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ProcedureResumed: EventDefinition<"Procedure.Resumed", ProcedureResumed, ProcedureResumedInput> = /*@__PURE__*/ defineEvent({
  type: "Procedure.Resumed",
  version: 1,
  topic: "clinical.events",
  key: "procedureId",
  aggregate: "Procedure",
  schema: '{"type":"record","name":"ProcedureResumed","namespace":"healthtech.clinical","fields":[{"name":"procedureId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"holdMinutes","type":"int"},{"name":"resumptionCondition","type":{"type":"enum","name":"ResumptionCondition","symbols":["STABILIZED","RESULT_RECEIVED","EQUIPMENT_REPLACED","SPECIALIST_ARRIVED","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"wasPlanChanged","type":"boolean","confluent:tags":["PHI"]},{"name":"changedPlanText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"interventions","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from operations/platform/workflow-compensated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A failed or cancelled workflow was undone: every step that had an effect was taken back, last one first. Where a step could not be undone a person is named.
 *
 * Event `Workflow.Compensated`, version 1. Topic `operations.events`, key `workflowInstanceId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface WorkflowCompensated {
  /** Run that was taken back. UUID. */
  readonly workflowInstanceId: string;
  /** TIMED_OUT is the deadline of the whole run. */
  readonly compensationCause: CompensationCause;
  /** Steps taken back, in the order in which it was done. */
  readonly undoneStepNames: readonly string[];
  /** Steps that could not be taken back; empty when all is well. Default: `[]`. */
  readonly failedUndoStepNames: readonly string[];
  /** Who takes care of what could not be undone; null where all was. Sensitive: `PII`. Default: `null`. */
  readonly escalatedTo: Actor | null;
  /** Seconds that the undoing took. Whole number of 32 bits. */
  readonly elapsedSeconds: number;
  /** Who cancelled the run; null for other causes. Sensitive: `PII`. Default: `null`. */
  readonly cancelledBy: Actor | null;
}

/** {@link WorkflowCompensated} as a publisher passes it: what has a default may be left out. */
export type WorkflowCompensatedInput = WithDefaults<WorkflowCompensated, "failedUndoStepNames" | "escalatedTo" | "cancelledBy", { readonly escalatedTo: ActorInput | null; readonly cancelledBy: ActorInput | null }>;

/** Why the run had to be taken back. A symbol that is not known yet is read as `UNKNOWN`. */
export type CompensationCause = "STEP_FAILED" | "TIMED_OUT" | "CANCELLED" | "PARENT_COMPENSATED" | "UNKNOWN";

/**
 * A failed or cancelled workflow was undone: every step that had an effect was taken back, last one first. Where a step could not be undone a person is named.
 *
 * Event `Workflow.Compensated`, version 1. Topic `operations.events`, key `workflowInstanceId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const WorkflowCompensated: EventDefinition<"Workflow.Compensated", WorkflowCompensated, WorkflowCompensatedInput> = /*@__PURE__*/ defineEvent({
  type: "Workflow.Compensated",
  version: 1,
  topic: "operations.events",
  key: "workflowInstanceId",
  aggregate: "Workflow",
  schema: '{"type":"record","name":"WorkflowCompensated","namespace":"healthtech.operations","fields":[{"name":"workflowInstanceId","type":{"type":"string","logicalType":"uuid"}},{"name":"compensationCause","type":{"type":"enum","name":"CompensationCause","symbols":["STEP_FAILED","TIMED_OUT","CANCELLED","PARENT_COMPENSATED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"undoneStepNames","type":{"type":"array","items":"string"}},{"name":"failedUndoStepNames","type":{"type":"array","items":"string"},"default":[]},{"name":"escalatedTo","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"elapsedSeconds","type":"int"},{"name":"cancelledBy","type":["null","healthtech.shared.Actor"],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});

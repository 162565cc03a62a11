// Generated from operations/platform/workflow-step-failed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition } from "@healthtech/event-runtime/event";

/**
 * A step of a workflow failed for good after its retries. The steps before it will be undone, unless the definition says to wait for a person.
 *
 * Event `Workflow.StepFailed`, version 1. Topic `operations.events`, key `workflowInstanceId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface WorkflowStepFailed {
  /** Run that is in trouble. UUID. */
  readonly workflowInstanceId: string;
  /** Name in the definition of the step that gave up. */
  readonly stepName: string;
  /** Its place among the steps, 1 first. Whole number of 32 bits. */
  readonly stepSequence: number;
  /** Tries of this step. Whole number of 32 bits. */
  readonly attemptCount: number;
  /** Code of the last fault. */
  readonly errorCode: string;
  /** MAYBE is undone like EFFECTIVE. */
  readonly stepEffectCertainty: StepEffectCertainty;
  /** What the definition lays down for this step. */
  readonly workflowNextMove: WorkflowNextMove;
  /** Moment of the last try. Point in time, to the millisecond. */
  readonly failedAt: Date;
}

/**
 * Whether the step may have had an effect in spite of failing.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type StepEffectCertainty = "NO_EFFECT" | "MAYBE" | "EFFECTIVE" | "UNKNOWN";

/** What happens now. A symbol that is not known yet is read as `UNKNOWN`. */
export type WorkflowNextMove = "COMPENSATE" | "WAIT_FOR_PERSON" | "CONTINUE" | "UNKNOWN";

/**
 * A step of a workflow failed for good after its retries. The steps before it will be undone, unless the definition says to wait for a person.
 *
 * Event `Workflow.StepFailed`, version 1. Topic `operations.events`, key `workflowInstanceId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const WorkflowStepFailed: EventDefinition<"Workflow.StepFailed", WorkflowStepFailed> = /*@__PURE__*/ defineEvent({
  type: "Workflow.StepFailed",
  version: 1,
  topic: "operations.events",
  key: "workflowInstanceId",
  aggregate: "Workflow",
  schema: '{"type":"record","name":"WorkflowStepFailed","namespace":"healthtech.operations","fields":[{"name":"workflowInstanceId","type":{"type":"string","logicalType":"uuid"}},{"name":"stepName","type":"string"},{"name":"stepSequence","type":"int"},{"name":"attemptCount","type":"int"},{"name":"errorCode","type":"string"},{"name":"stepEffectCertainty","type":{"type":"enum","name":"StepEffectCertainty","symbols":["NO_EFFECT","MAYBE","EFFECTIVE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"workflowNextMove","type":{"type":"enum","name":"WorkflowNextMove","symbols":["COMPENSATE","WAIT_FOR_PERSON","CONTINUE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"failedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

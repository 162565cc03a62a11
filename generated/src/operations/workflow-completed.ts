// Generated from operations/platform/workflow-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * All steps of a workflow succeeded. Nothing of it will be undone any more.
 *
 * Event `Workflow.Completed`, version 1. Topic `operations.events`, key `workflowInstanceId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface WorkflowCompleted {
  /** Run that reached its end. UUID. */
  readonly workflowInstanceId: string;
  /** Definition that it followed to the end. */
  readonly workflowName: string;
  /** Steps done, skipped ones not counted. Whole number of 32 bits. */
  readonly completedStepCount: number;
  /** Steps that a condition left out. Default: `[]`. */
  readonly skippedStepNames: readonly string[];
  /** Repeated tries over all steps. Whole number of 32 bits. */
  readonly retryCount: number;
  /** Seconds from start to end. Whole number of 32 bits. */
  readonly elapsedSeconds: number;
  /** Step that took longest; null for a run of one step. Default: `null`. */
  readonly slowestStepName: string | null;
  /** Moment at which the last step was committed. Point in time, to the millisecond. */
  readonly completedAt: Date;
}

/** {@link WorkflowCompleted} as a publisher passes it: what has a default may be left out. */
export type WorkflowCompletedInput = WithDefaults<WorkflowCompleted, "skippedStepNames" | "slowestStepName">;

/**
 * All steps of a workflow succeeded. Nothing of it will be undone any more.
 *
 * Event `Workflow.Completed`, version 1. Topic `operations.events`, key `workflowInstanceId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const WorkflowCompleted: EventDefinition<"Workflow.Completed", WorkflowCompleted, WorkflowCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "Workflow.Completed",
  version: 1,
  topic: "operations.events",
  key: "workflowInstanceId",
  aggregate: "Workflow",
  schema: '{"type":"record","name":"WorkflowCompleted","namespace":"healthtech.operations","fields":[{"name":"workflowInstanceId","type":{"type":"string","logicalType":"uuid"}},{"name":"workflowName","type":"string"},{"name":"completedStepCount","type":"int"},{"name":"skippedStepNames","type":{"type":"array","items":"string"},"default":[]},{"name":"retryCount","type":"int"},{"name":"elapsedSeconds","type":"int"},{"name":"slowestStepName","type":["null","string"],"default":null},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

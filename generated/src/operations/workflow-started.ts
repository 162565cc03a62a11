// Generated from operations/platform/workflow-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Reference, ReferenceInput } from "../shared/reference.js";

/**
 * A workflow of this platform began: a chain of steps over several services that is finished or undone as a whole. Its definition is fixed from now on.
 *
 * Event `Workflow.Started`, version 1. Topic `operations.events`, key `workflowInstanceId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface WorkflowStarted {
  /** This run of the workflow. UUID. */
  readonly workflowInstanceId: string;
  /** Definition, such as inpatient-admission. */
  readonly workflowName: string;
  /** Version of the definition that the run keeps. */
  readonly workflowVersion: string;
  /** Steps in planned order. */
  readonly stepNames: readonly string[];
  /** Event that set it off; null when a person did. Default: `null`. */
  readonly triggerEventType: string | null;
  /** Patient, claim or thing that it is about; null for none. Sensitive: `PHI`. Default: `null`. */
  readonly subjectReference: Reference | null;
  /** PARENT_WORKFLOW runs are undone with their parent. */
  readonly workflowTrigger: WorkflowTrigger;
  /** When it is undone if it has not ended; null for none. Point in time, to the millisecond. Default: `null`. */
  readonly deadlineAt: Date | null;
}

/** {@link WorkflowStarted} as a publisher passes it: what has a default may be left out. */
export type WorkflowStartedInput = WithDefaults<WorkflowStarted, "triggerEventType" | "subjectReference" | "deadlineAt", { readonly subjectReference: ReferenceInput | null }>;

/** How it came to start. A symbol that is not known yet is read as `UNKNOWN`. */
export type WorkflowTrigger = "EVENT" | "SCHEDULE" | "PERSON" | "PARENT_WORKFLOW" | "UNKNOWN";

/**
 * A workflow of this platform began: a chain of steps over several services that is finished or undone as a whole. Its definition is fixed from now on.
 *
 * Event `Workflow.Started`, version 1. Topic `operations.events`, key `workflowInstanceId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const WorkflowStarted: EventDefinition<"Workflow.Started", WorkflowStarted, WorkflowStartedInput> = /*@__PURE__*/ defineEvent({
  type: "Workflow.Started",
  version: 1,
  topic: "operations.events",
  key: "workflowInstanceId",
  aggregate: "Workflow",
  schema: '{"type":"record","name":"WorkflowStarted","namespace":"healthtech.operations","fields":[{"name":"workflowInstanceId","type":{"type":"string","logicalType":"uuid"}},{"name":"workflowName","type":"string"},{"name":"workflowVersion","type":"string"},{"name":"stepNames","type":{"type":"array","items":"string"}},{"name":"triggerEventType","type":["null","string"],"default":null},{"name":"subjectReference","type":["null",{"type":"record","name":"Reference","namespace":"healthtech.shared","fields":[{"name":"resourceType","type":"string"},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"identifier","type":["null",{"type":"record","name":"Identifier","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]}]}],"default":null,"confluent:tags":["PHI"]},{"name":"workflowTrigger","type":{"type":"enum","name":"WorkflowTrigger","symbols":["EVENT","SCHEDULE","PERSON","PARENT_WORKFLOW","UNKNOWN"],"default":"UNKNOWN"}},{"name":"deadlineAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}],"schemaVersion":1}',
});

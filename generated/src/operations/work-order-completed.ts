// Generated from operations/equipment/work-order-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";

/**
 * Work on a device or building part was finished and tested, and it may be used again unless said otherwise.
 *
 * Event `WorkOrder.Completed`, version 1. Topic `operations.events`, key `workOrderId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface WorkOrderCompleted {
  /** Work that is signed off. UUID. */
  readonly workOrderId: string;
  /** Device that was mended; null for the building. UUID. Default: `null`. */
  readonly assetId: string | null;
  /** NO_FAULT_FOUND twice in a row points to how it is used. */
  readonly workOrderResult: WorkOrderResult;
  /** What was wrong, in the technician's words. Default: `null`. */
  readonly rootCauseText: string | null;
  /** Spare parts at purchase price, labour not counted. */
  readonly partsCostAmount: Money;
  /** Working time of all hands. Whole number of 32 bits. */
  readonly laborMinutes: number;
  /** From the report to the return. Whole number of 32 bits. */
  readonly downtimeMinutes: number;
  /** Electrical safety test after opening a device; null where none is due. Default: `null`. */
  readonly safetyTestPassed: boolean | null;
  /** Moment of the sign-off. Point in time, to the millisecond. */
  readonly completedAt: Date;
}

/** {@link WorkOrderCompleted} as a publisher passes it: what has a default may be left out. */
export type WorkOrderCompletedInput = WithDefaults<WorkOrderCompleted, "assetId" | "rootCauseText" | "safetyTestPassed">;

/** State in which it was left. A symbol that is not known yet is read as `UNKNOWN`. */
export type WorkOrderResult = "RETURNED_TO_SERVICE" | "NO_FAULT_FOUND" | "SENT_TO_VENDOR" | "CONDEMNED" | "TEMPORARY_FIX" | "UNKNOWN";

/**
 * Work on a device or building part was finished and tested, and it may be used again unless said otherwise.
 *
 * Event `WorkOrder.Completed`, version 1. Topic `operations.events`, key `workOrderId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const WorkOrderCompleted: EventDefinition<"WorkOrder.Completed", WorkOrderCompleted, WorkOrderCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "WorkOrder.Completed",
  version: 1,
  topic: "operations.events",
  key: "workOrderId",
  aggregate: "WorkOrder",
  schema: '{"type":"record","name":"WorkOrderCompleted","namespace":"healthtech.operations","fields":[{"name":"workOrderId","type":{"type":"string","logicalType":"uuid"}},{"name":"assetId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"workOrderResult","type":{"type":"enum","name":"WorkOrderResult","symbols":["RETURNED_TO_SERVICE","NO_FAULT_FOUND","SENT_TO_VENDOR","CONDEMNED","TEMPORARY_FIX","UNKNOWN"],"default":"UNKNOWN"}},{"name":"rootCauseText","type":["null","string"],"default":null},{"name":"partsCostAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}},{"name":"laborMinutes","type":"int"},{"name":"downtimeMinutes","type":"int"},{"name":"safetyTestPassed","type":["null","boolean"],"default":null},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

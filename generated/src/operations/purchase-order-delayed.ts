// Generated from operations/supply/purchase-order-delayed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * A delivery is or will be later than promised, by the supplier's word or by the calendar. Planned operations that need the goods are counted.
 *
 * Event `PurchaseOrder.Delayed`, version 1. Topic `operations.events`, key `purchaseOrderId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface PurchaseOrderDelayed {
  /** Order that is late. UUID. */
  readonly purchaseOrderId: string;
  /** Items that do not come in time. UUID. */
  readonly itemIds: readonly string[];
  /** Day that had been promised. Date as `YYYY-MM-DD`. */
  readonly previousPromisedDate: string;
  /** Day that is promised now; null for none. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly newPromisedDate: string | null;
  /** ALLOCATION means that everybody gets less. */
  readonly supplyDelayCause: SupplyDelayCause;
  /** Booked operations that need an item before the new day. Whole number of 32 bits. */
  readonly affectedCaseCount: number;
  /** Whether the buyer found another source. */
  readonly isAlternateSourced: boolean;
}

/** {@link PurchaseOrderDelayed} as a publisher passes it: what has a default may be left out. */
export type PurchaseOrderDelayedInput = WithDefaults<PurchaseOrderDelayed, "newPromisedDate">;

/** Cause that the supplier gives. A symbol that is not known yet is read as `UNKNOWN`. */
export type SupplyDelayCause = "RAW_MATERIAL" | "PRODUCTION" | "CARRIER" | "CUSTOMS" | "ALLOCATION" | "WEATHER" | "NOT_STATED" | "UNKNOWN";

/**
 * A delivery is or will be later than promised, by the supplier's word or by the calendar. Planned operations that need the goods are counted.
 *
 * Event `PurchaseOrder.Delayed`, version 1. Topic `operations.events`, key `purchaseOrderId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const PurchaseOrderDelayed: EventDefinition<"PurchaseOrder.Delayed", PurchaseOrderDelayed, PurchaseOrderDelayedInput> = /*@__PURE__*/ defineEvent({
  type: "PurchaseOrder.Delayed",
  version: 1,
  topic: "operations.events",
  key: "purchaseOrderId",
  aggregate: "PurchaseOrder",
  schema: '{"type":"record","name":"PurchaseOrderDelayed","namespace":"healthtech.operations","fields":[{"name":"purchaseOrderId","type":{"type":"string","logicalType":"uuid"}},{"name":"itemIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"previousPromisedDate","type":{"type":"int","logicalType":"date"}},{"name":"newPromisedDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"supplyDelayCause","type":{"type":"enum","name":"SupplyDelayCause","symbols":["RAW_MATERIAL","PRODUCTION","CARRIER","CUSTOMS","ALLOCATION","WEATHER","NOT_STATED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"affectedCaseCount","type":"int"},{"name":"isAlternateSourced","type":"boolean"}],"schemaVersion":1}',
});

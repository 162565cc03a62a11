// Generated from operations/supply/stock-reorder-point-reached.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The stock of an item in a store fell to its reorder point. An order may follow by itself; a store that is empty is Stock.Depleted.
 *
 * Event `Stock.ReorderPointReached`, version 1. Topic `operations.events`, key `itemId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface StockReorderPointReached {
  /** Item that runs low. UUID. */
  readonly itemId: string;
  /** Shelf or cabinet whose level is low; others may have plenty. UUID. */
  readonly storageLocationId: string;
  /** Units on the shelf. */
  readonly onHandQuantity: Quantity;
  /** Units already ordered and not yet here. */
  readonly onOrderQuantity: Quantity;
  /** Level that triggers an order. */
  readonly reorderPointQuantity: Quantity;
  /** Mean use per day over the last 28 days. */
  readonly dailyUsageQuantity: Quantity;
  /** Days that the shelf will last at that use. Whole number of 32 bits. */
  readonly coverageDays: number;
  /** LIFE_SUSTAINING items call the buyer by phone. */
  readonly stockCriticality: StockCriticality;
}

/** {@link StockReorderPointReached} as a publisher passes it: what has a default may be left out. */
export type StockReorderPointReachedInput = WithDefaults<StockReorderPointReached, never, { readonly onHandQuantity: QuantityInput; readonly onOrderQuantity: QuantityInput; readonly reorderPointQuantity: QuantityInput; readonly dailyUsageQuantity: QuantityInput }>;

/** What running out would mean. A symbol that is not known yet is read as `UNKNOWN`. */
export type StockCriticality = "LIFE_SUSTAINING" | "CARE_CRITICAL" | "SUBSTITUTABLE" | "CONVENIENCE" | "UNKNOWN";

/**
 * The stock of an item in a store fell to its reorder point. An order may follow by itself; a store that is empty is Stock.Depleted.
 *
 * Event `Stock.ReorderPointReached`, version 1. Topic `operations.events`, key `itemId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const StockReorderPointReached: EventDefinition<"Stock.ReorderPointReached", StockReorderPointReached, StockReorderPointReachedInput> = /*@__PURE__*/ defineEvent({
  type: "Stock.ReorderPointReached",
  version: 1,
  topic: "operations.events",
  key: "itemId",
  aggregate: "Stock",
  schema: '{"type":"record","name":"StockReorderPointReached","namespace":"healthtech.operations","fields":[{"name":"itemId","type":{"type":"string","logicalType":"uuid"}},{"name":"storageLocationId","type":{"type":"string","logicalType":"uuid"}},{"name":"onHandQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}},{"name":"onOrderQuantity","type":"healthtech.shared.Quantity"},{"name":"reorderPointQuantity","type":"healthtech.shared.Quantity"},{"name":"dailyUsageQuantity","type":"healthtech.shared.Quantity"},{"name":"coverageDays","type":"int"},{"name":"stockCriticality","type":{"type":"enum","name":"StockCriticality","symbols":["LIFE_SUSTAINING","CARE_CRITICAL","SUBSTITUTABLE","CONVENIENCE","UNKNOWN"],"default":"UNKNOWN"}}],"schemaVersion":1}',
});

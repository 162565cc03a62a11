// Generated from operations/supply/stock-depleted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * A store has none of an item left while wards still ask for it. Substitutes, if any were agreed on, are named.
 *
 * Event `Stock.Depleted`, version 1. Topic `operations.events`, key `itemId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface StockDepleted {
  /** Item that ran out. UUID. */
  readonly itemId: string;
  /** Description as wards know it. */
  readonly itemName: string;
  /** Store that is empty. UUID. */
  readonly storageLocationId: string;
  /** Requests that cannot be met now. Whole number of 32 bits. */
  readonly openRequestCount: number;
  /** NATIONAL_SHORTAGE opens the shortage committee. */
  readonly stockDepletionCause: StockDepletionCause;
  /** Items approved in its place, best first. UUID. Default: `[]`. */
  readonly substituteItemIds: readonly string[];
  /** Day the supplier names; null where it names none. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly expectedRestockDate: string | null;
  /** Whether use elsewhere in the house is restricted. */
  readonly isConservationOrdered: boolean;
}

/** {@link StockDepleted} as a publisher passes it: what has a default may be left out. */
export type StockDepletedInput = WithDefaults<StockDepleted, "substituteItemIds" | "expectedRestockDate">;

/** Why it ran out. A symbol that is not known yet is read as `UNKNOWN`. */
export type StockDepletionCause = "SUPPLIER_BACKORDER" | "NATIONAL_SHORTAGE" | "DEMAND_SURGE" | "RECALL" | "COUNT_WRONG" | "EXPIRED" | "UNKNOWN";

/**
 * A store has none of an item left while wards still ask for it. Substitutes, if any were agreed on, are named.
 *
 * Event `Stock.Depleted`, version 1. Topic `operations.events`, key `itemId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const StockDepleted: EventDefinition<"Stock.Depleted", StockDepleted, StockDepletedInput> = /*@__PURE__*/ defineEvent({
  type: "Stock.Depleted",
  version: 1,
  topic: "operations.events",
  key: "itemId",
  aggregate: "Stock",
  schema: '{"type":"record","name":"StockDepleted","namespace":"healthtech.operations","fields":[{"name":"itemId","type":{"type":"string","logicalType":"uuid"}},{"name":"itemName","type":"string"},{"name":"storageLocationId","type":{"type":"string","logicalType":"uuid"}},{"name":"openRequestCount","type":"int"},{"name":"stockDepletionCause","type":{"type":"enum","name":"StockDepletionCause","symbols":["SUPPLIER_BACKORDER","NATIONAL_SHORTAGE","DEMAND_SURGE","RECALL","COUNT_WRONG","EXPIRED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"substituteItemIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"expectedRestockDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"isConservationOrdered","type":"boolean"}],"schemaVersion":1}',
});

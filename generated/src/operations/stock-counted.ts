// Generated from operations/supply/stock-counted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Money } from "../shared/money.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Somebody counted the shelf, and the book was set to what was found. Differences of controlled drugs are an incident and never only this.
 *
 * Event `Stock.Counted`, version 1. Topic `operations.events`, key `itemId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface StockCounted {
  /** Item that was counted. UUID. */
  readonly itemId: string;
  /** Shelf or cabinet. UUID. */
  readonly storageLocationId: string;
  /** Occasion; year-end counts go to finance. */
  readonly stockCountKind: StockCountKind;
  /** Units that the book had. */
  readonly bookQuantity: Quantity;
  /** Units that were there. */
  readonly countedQuantity: Quantity;
  /** Worth of the difference at mean cost, negative for a loss. */
  readonly differenceValueAmount: Money;
  /** Of these, units past their date that were taken away. Default: `null`. */
  readonly expiredQuantity: Quantity | null;
  /** Whether the counter was not shown the book figure. */
  readonly isBlindCount: boolean;
  /** Person whose figures the book was set to. Sensitive: `PII`. */
  readonly countedBy: Actor;
}

/** {@link StockCounted} as a publisher passes it: what has a default may be left out. */
export type StockCountedInput = WithDefaults<StockCounted, "expiredQuantity", { readonly bookQuantity: QuantityInput; readonly countedQuantity: QuantityInput; readonly expiredQuantity: QuantityInput | null; readonly countedBy: ActorInput }>;

/** Occasion of the count. A symbol that is not known yet is read as `UNKNOWN`. */
export type StockCountKind = "CYCLE" | "YEAR_END" | "SPOT_CHECK" | "AFTER_DISCREPANCY" | "UNKNOWN";

/**
 * Somebody counted the shelf, and the book was set to what was found. Differences of controlled drugs are an incident and never only this.
 *
 * Event `Stock.Counted`, version 1. Topic `operations.events`, key `itemId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const StockCounted: EventDefinition<"Stock.Counted", StockCounted, StockCountedInput> = /*@__PURE__*/ defineEvent({
  type: "Stock.Counted",
  version: 1,
  topic: "operations.events",
  key: "itemId",
  aggregate: "Stock",
  schema: '{"type":"record","name":"StockCounted","namespace":"healthtech.operations","fields":[{"name":"itemId","type":{"type":"string","logicalType":"uuid"}},{"name":"storageLocationId","type":{"type":"string","logicalType":"uuid"}},{"name":"stockCountKind","type":{"type":"enum","name":"StockCountKind","symbols":["CYCLE","YEAR_END","SPOT_CHECK","AFTER_DISCREPANCY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"bookQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}},{"name":"countedQuantity","type":"healthtech.shared.Quantity"},{"name":"differenceValueAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}},{"name":"expiredQuantity","type":["null","healthtech.shared.Quantity"],"default":null},{"name":"isBlindCount","type":"boolean"},{"name":"countedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

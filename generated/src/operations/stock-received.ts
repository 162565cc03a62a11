// Generated from operations/supply/stock-received.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Money } from "../shared/money.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Goods of a purchase order were counted in at the dock and put on stock. A parcel that is only signed for is not received.
 *
 * Event `Stock.Received`, version 1. Topic `operations.events`, key `itemId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface StockReceived {
  /** Item of the item master. UUID. */
  readonly itemId: string;
  /** Order that it fulfils, in part or whole. UUID. */
  readonly purchaseOrderId: string;
  /** Store that it went to. UUID. */
  readonly storageLocationId: string;
  /** Units counted in, in the unit of issue. */
  readonly quantity: Quantity;
  /** Lot as printed; null for goods without lots. Default: `null`. */
  readonly lotNumber: string | null;
  /** Last day of use; null for goods that keep. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly expiryDate: string | null;
  /** Device identifier of the carton (GS1, HIBCC or ICCBBA); null for other goods. Default: `null`. */
  readonly udi: string | null;
  /** EXCURSION puts the lot into quarantine. */
  readonly coldChainOutcome: ColdChainOutcome;
  /** Price of one unit of issue on this order. */
  readonly unitPrice: Money;
  /** Units that the packing slip promised and the parcel lacked; null where all was there. Default: `null`. */
  readonly shortageQuantity: Quantity | null;
  /** Dock clerk who counted. Sensitive: `PII`. */
  readonly receivedBy: Actor;
}

/** {@link StockReceived} as a publisher passes it: what has a default may be left out. */
export type StockReceivedInput = WithDefaults<StockReceived, "lotNumber" | "expiryDate" | "udi" | "shortageQuantity", { readonly quantity: QuantityInput; readonly shortageQuantity: QuantityInput | null; readonly receivedBy: ActorInput }>;

/** State of the temperature logger on arrival. A symbol that is not known yet is read as `UNKNOWN`. */
export type ColdChainOutcome = "NOT_REQUIRED" | "IN_RANGE" | "EXCURSION" | "LOGGER_MISSING" | "UNKNOWN";

/**
 * Goods of a purchase order were counted in at the dock and put on stock. A parcel that is only signed for is not received.
 *
 * Event `Stock.Received`, version 1. Topic `operations.events`, key `itemId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const StockReceived: EventDefinition<"Stock.Received", StockReceived, StockReceivedInput> = /*@__PURE__*/ defineEvent({
  type: "Stock.Received",
  version: 1,
  topic: "operations.events",
  key: "itemId",
  aggregate: "Stock",
  schema: '{"type":"record","name":"StockReceived","namespace":"healthtech.operations","fields":[{"name":"itemId","type":{"type":"string","logicalType":"uuid"}},{"name":"purchaseOrderId","type":{"type":"string","logicalType":"uuid"}},{"name":"storageLocationId","type":{"type":"string","logicalType":"uuid"}},{"name":"quantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}},{"name":"lotNumber","type":["null","string"],"default":null},{"name":"expiryDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"udi","type":["null","string"],"default":null},{"name":"coldChainOutcome","type":{"type":"enum","name":"ColdChainOutcome","symbols":["NOT_REQUIRED","IN_RANGE","EXCURSION","LOGGER_MISSING","UNKNOWN"],"default":"UNKNOWN"}},{"name":"unitPrice","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}},{"name":"shortageQuantity","type":["null","healthtech.shared.Quantity"],"default":null},{"name":"receivedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

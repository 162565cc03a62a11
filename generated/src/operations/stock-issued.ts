// Generated from operations/supply/stock-issued.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Goods left a store for a ward, a case cart or a patient. What was then used on a patient is a charge or an implant record.
 *
 * Event `Stock.Issued`, version 1. Topic `operations.events`, key `itemId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface StockIssued {
  /** Item that left. UUID. */
  readonly itemId: string;
  /** Store that it left. UUID. */
  readonly storageLocationId: string;
  /** Ward whose budget pays. UUID. */
  readonly receivingUnitId: string;
  /** Taken off the shelf by this one movement. */
  readonly quantity: Quantity;
  /** Lot issued, which a recall will ask for. Default: `null`. */
  readonly lotNumber: string | null;
  /** CABINET is a dispensing cabinet that counted by itself. */
  readonly stockIssueRoute: StockIssueRoute;
  /** Units that the store still has. */
  readonly remainingQuantity: Quantity;
  /** Who handed it out. Sensitive: `PII`. */
  readonly issuedBy: Actor;
}

/** {@link StockIssued} as a publisher passes it: what has a default may be left out. */
export type StockIssuedInput = WithDefaults<StockIssued, "lotNumber", { readonly quantity: QuantityInput; readonly remainingQuantity: QuantityInput; readonly issuedBy: ActorInput }>;

/** Way of issue. A symbol that is not known yet is read as `UNKNOWN`. */
export type StockIssueRoute = "PAR_ROUND" | "CABINET" | "CASE_CART" | "STAT_CALL" | "PATIENT_SPECIFIC" | "UNKNOWN";

/**
 * Goods left a store for a ward, a case cart or a patient. What was then used on a patient is a charge or an implant record.
 *
 * Event `Stock.Issued`, version 1. Topic `operations.events`, key `itemId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const StockIssued: EventDefinition<"Stock.Issued", StockIssued, StockIssuedInput> = /*@__PURE__*/ defineEvent({
  type: "Stock.Issued",
  version: 1,
  topic: "operations.events",
  key: "itemId",
  aggregate: "Stock",
  schema: '{"type":"record","name":"StockIssued","namespace":"healthtech.operations","fields":[{"name":"itemId","type":{"type":"string","logicalType":"uuid"}},{"name":"storageLocationId","type":{"type":"string","logicalType":"uuid"}},{"name":"receivingUnitId","type":{"type":"string","logicalType":"uuid"}},{"name":"quantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}},{"name":"lotNumber","type":["null","string"],"default":null},{"name":"stockIssueRoute","type":{"type":"enum","name":"StockIssueRoute","symbols":["PAR_ROUND","CABINET","CASE_CART","STAT_CALL","PATIENT_SPECIFIC","UNKNOWN"],"default":"UNKNOWN"}},{"name":"remainingQuantity","type":"healthtech.shared.Quantity"},{"name":"issuedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

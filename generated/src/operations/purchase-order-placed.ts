// Generated from operations/supply/purchase-order-placed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Money } from "../shared/money.js";

/**
 * An order for goods went to a supplier, by EDI 850 or otherwise. It is not yet confirmed.
 *
 * Event `PurchaseOrder.Placed`, version 1. Topic `operations.events`, key `purchaseOrderId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface PurchaseOrderPlaced {
  /** Order with all its lines. UUID. */
  readonly purchaseOrderId: string;
  /** Vendor of record, who will also send the invoice. UUID. */
  readonly supplierId: string;
  /** Name of the supplier on the order. */
  readonly supplierName: string;
  /** Number that parcels and invoices carry. */
  readonly purchaseOrderNumber: string;
  /** How many different items are on it. Whole number of 32 bits. */
  readonly lineCount: number;
  /** Worth at contract prices, freight not counted. */
  readonly totalAmount: Money;
  /** SPOT_BUY is looked at each month for savings. */
  readonly purchaseContractBasis: PurchaseContractBasis;
  /** Dock that it is to come to. UUID. */
  readonly shipToLocationId: string;
  /** Day of delivery by contract; null for spot buys. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly promisedDate: string | null;
  /** Buyer, or the program that reorders. Sensitive: `PII`. */
  readonly orderedBy: Actor;
}

/** {@link PurchaseOrderPlaced} as a publisher passes it: what has a default may be left out. */
export type PurchaseOrderPlacedInput = WithDefaults<PurchaseOrderPlaced, "promisedDate", { readonly orderedBy: ActorInput }>;

/** Terms under which it is bought. A symbol that is not known yet is read as `UNKNOWN`. */
export type PurchaseContractBasis = "GROUP_PURCHASING" | "LOCAL_CONTRACT" | "CONSIGNMENT" | "SPOT_BUY" | "DONATION" | "UNKNOWN";

/**
 * An order for goods went to a supplier, by EDI 850 or otherwise. It is not yet confirmed.
 *
 * Event `PurchaseOrder.Placed`, version 1. Topic `operations.events`, key `purchaseOrderId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const PurchaseOrderPlaced: EventDefinition<"PurchaseOrder.Placed", PurchaseOrderPlaced, PurchaseOrderPlacedInput> = /*@__PURE__*/ defineEvent({
  type: "PurchaseOrder.Placed",
  version: 1,
  topic: "operations.events",
  key: "purchaseOrderId",
  aggregate: "PurchaseOrder",
  schema: '{"type":"record","name":"PurchaseOrderPlaced","namespace":"healthtech.operations","fields":[{"name":"purchaseOrderId","type":{"type":"string","logicalType":"uuid"}},{"name":"supplierId","type":{"type":"string","logicalType":"uuid"}},{"name":"supplierName","type":"string"},{"name":"purchaseOrderNumber","type":"string"},{"name":"lineCount","type":"int"},{"name":"totalAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}},{"name":"purchaseContractBasis","type":{"type":"enum","name":"PurchaseContractBasis","symbols":["GROUP_PURCHASING","LOCAL_CONTRACT","CONSIGNMENT","SPOT_BUY","DONATION","UNKNOWN"],"default":"UNKNOWN"}},{"name":"shipToLocationId","type":{"type":"string","logicalType":"uuid"}},{"name":"promisedDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"orderedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

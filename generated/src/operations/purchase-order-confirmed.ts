// Generated from operations/supply/purchase-order-confirmed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";

/**
 * The supplier answered an order line by line (EDI 855): accepted, changed or not deliverable. Prices that differ from contract are flagged.
 *
 * Event `PurchaseOrder.Confirmed`, version 1. Topic `operations.events`, key `purchaseOrderId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface PurchaseOrderConfirmed {
  /** Order that was answered. UUID. */
  readonly purchaseOrderId: string;
  /** ACCEPTED_WITH_CHANGES wants a buyer's look. */
  readonly supplierConfirmation: SupplierConfirmation;
  /** Lines that come as ordered. Whole number of 32 bits. */
  readonly acceptedLineCount: number;
  /** Lines that come later. Whole number of 32 bits. */
  readonly backorderedLineCount: number;
  /** Lines that will not come. Whole number of 32 bits. */
  readonly rejectedLineCount: number;
  /** Supplier's total less ours, negative when cheaper. */
  readonly priceDifferenceAmount: Money;
  /** Day of the last part delivery; null when it is rejected. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly latestPromisedDate: string | null;
  /** Order number of the supplier. */
  readonly supplierReference: string;
}

/** {@link PurchaseOrderConfirmed} as a publisher passes it: what has a default may be left out. */
export type PurchaseOrderConfirmedInput = WithDefaults<PurchaseOrderConfirmed, "latestPromisedDate">;

/** Answer on the whole. A symbol that is not known yet is read as `UNKNOWN`. */
export type SupplierConfirmation = "ACCEPTED" | "ACCEPTED_WITH_CHANGES" | "REJECTED" | "UNKNOWN";

/**
 * The supplier answered an order line by line (EDI 855): accepted, changed or not deliverable. Prices that differ from contract are flagged.
 *
 * Event `PurchaseOrder.Confirmed`, version 1. Topic `operations.events`, key `purchaseOrderId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const PurchaseOrderConfirmed: EventDefinition<"PurchaseOrder.Confirmed", PurchaseOrderConfirmed, PurchaseOrderConfirmedInput> = /*@__PURE__*/ defineEvent({
  type: "PurchaseOrder.Confirmed",
  version: 1,
  topic: "operations.events",
  key: "purchaseOrderId",
  aggregate: "PurchaseOrder",
  schema: '{"type":"record","name":"PurchaseOrderConfirmed","namespace":"healthtech.operations","fields":[{"name":"purchaseOrderId","type":{"type":"string","logicalType":"uuid"}},{"name":"supplierConfirmation","type":{"type":"enum","name":"SupplierConfirmation","symbols":["ACCEPTED","ACCEPTED_WITH_CHANGES","REJECTED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"acceptedLineCount","type":"int"},{"name":"backorderedLineCount","type":"int"},{"name":"rejectedLineCount","type":"int"},{"name":"priceDifferenceAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}},{"name":"latestPromisedDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"supplierReference","type":"string"}],"schemaVersion":1}',
});

// Generated from clinical/orders/order-expired.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * An order ran out by its own end or by the automatic stop of the hospital, without anybody stopping it. Renewal is a new order.
 *
 * Event `Order.Expired`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface OrderExpired {
  /** Order that ran out. UUID. */
  readonly orderId: string;
  /** Patient who was treated by it. UUID. */
  readonly patientId: string;
  /** Stay during which the order ran. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** What had been ordered and is due for renewal or not. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Rule by which it ended. */
  readonly orderExpiryRule: OrderExpiryRule;
  /** Times carried out until it ran out. Whole number of 32 bits. */
  readonly performedCount: number;
  /** Due times that nobody carried out or excused. Whole number of 32 bits. */
  readonly undoneCount: number;
  /** True when the prescriber had been reminded before. */
  readonly wasWarned: boolean;
  /** Order that continues it, when already placed. UUID. Default: `null`. */
  readonly renewalOrderId: string | null;
  /** Last moment in force. Point in time, to the millisecond. */
  readonly expiredAt: Date;
  /** Who would have to renew it. UUID. */
  readonly orderingPractitionerId: string;
}

/** {@link OrderExpired} as a publisher passes it: what has a default may be left out. */
export type OrderExpiredInput = WithDefaults<OrderExpired, "encounterId" | "renewalOrderId", { readonly code: CodeableConceptInput }>;

/**
 * AUTOMATIC_STOP is hospital policy, LEGAL_LIMIT law as for restraints.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type OrderExpiryRule = "STATED_END" | "AUTOMATIC_STOP" | "LEGAL_LIMIT" | "DISCHARGE" | "UNKNOWN";

/**
 * An order ran out by its own end or by the automatic stop of the hospital, without anybody stopping it. Renewal is a new order.
 *
 * Event `Order.Expired`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const OrderExpired: EventDefinition<"Order.Expired", OrderExpired, OrderExpiredInput> = /*@__PURE__*/ defineEvent({
  type: "Order.Expired",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Order",
  schema: '{"type":"record","name":"OrderExpired","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"orderExpiryRule","type":{"type":"enum","name":"OrderExpiryRule","symbols":["STATED_END","AUTOMATIC_STOP","LEGAL_LIMIT","DISCHARGE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"performedCount","type":"int"},{"name":"undoneCount","type":"int"},{"name":"wasWarned","type":"boolean"},{"name":"renewalOrderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"expiredAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"orderingPractitionerId","type":{"type":"string","logicalType":"uuid"}}],"schemaVersion":1}',
});

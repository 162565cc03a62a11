// Generated from clinical/orders/order-cancelled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * An order was stopped before it was carried out as a whole. What was already done stands; an order that never should have been is cancelled as an error.
 *
 * Event `Order.Cancelled`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface OrderCancelled {
  /** Order that ends. UUID. */
  readonly orderId: string;
  /** Patient for whom it had been placed. UUID. */
  readonly patientId: string;
  /** Stay or visit in which it was stopped. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** What had been ordered. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Why it ends before it is done. Sensitive: `PHI`. */
  readonly orderCancellationReason: OrderCancellationReason;
  /** Order that takes its place. UUID. Default: `null`. */
  readonly replacementOrderId: string | null;
  /** Times it had been carried out. Whole number of 32 bits. */
  readonly performedCount: number;
  /** True when the performing department confirmed that nothing is under way (ORC-1 CR). */
  readonly wasDepartmentAsked: boolean;
  /** True when something was charged that must be credited. */
  readonly hasChargesToReverse: boolean;
  /** When the cancellation reached the work list. Point in time, to the millisecond. */
  readonly cancelledAt: Date;
  /** Practitioner or service that ended it. Sensitive: `PII`. */
  readonly cancelledBy: Actor;
  /** Grounds as written with the cancellation. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
}

/** {@link OrderCancelled} as a publisher passes it: what has a default may be left out. */
export type OrderCancelledInput = WithDefaults<OrderCancelled, "encounterId" | "replacementOrderId" | "reasonText", { readonly code: CodeableConceptInput; readonly cancelledBy: ActorInput }>;

/** ENTERED_IN_ERROR was the wrong patient or thing. A symbol that is not known yet is read as `UNKNOWN`. */
export type OrderCancellationReason = "NO_LONGER_NEEDED" | "DUPLICATE" | "REPLACED" | "PATIENT_REFUSED" | "PATIENT_DISCHARGED" | "DECEASED" | "ENTERED_IN_ERROR" | "UNKNOWN";

/**
 * An order was stopped before it was carried out as a whole. What was already done stands; an order that never should have been is cancelled as an error.
 *
 * Event `Order.Cancelled`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const OrderCancelled: EventDefinition<"Order.Cancelled", OrderCancelled, OrderCancelledInput> = /*@__PURE__*/ defineEvent({
  type: "Order.Cancelled",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Order",
  schema: '{"type":"record","name":"OrderCancelled","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"orderCancellationReason","type":{"type":"enum","name":"OrderCancellationReason","symbols":["NO_LONGER_NEEDED","DUPLICATE","REPLACED","PATIENT_REFUSED","PATIENT_DISCHARGED","DECEASED","ENTERED_IN_ERROR","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"replacementOrderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"performedCount","type":"int"},{"name":"wasDepartmentAsked","type":"boolean"},{"name":"hasChargesToReverse","type":"boolean"},{"name":"cancelledAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"cancelledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

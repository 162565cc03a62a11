// Generated from clinical/orders/order-resumed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A suspended order was released and is carried out again, from the next due time on. Due times missed meanwhile are not made up unless said.
 *
 * Event `Order.Resumed`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface OrderResumed {
  /** Order that runs again. UUID. */
  readonly orderId: string;
  /** Patient whose treatment goes on. UUID. */
  readonly patientId: string;
  /** Stay in which the order is carried out again. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Whether it goes on as it was. */
  readonly orderResumption: OrderResumption;
  /** Length of the suspension in minutes. Whole number of 32 bits. */
  readonly heldMinutes: number;
  /** First due time after the hold. Point in time, to the millisecond. Default: `null`. */
  readonly nextDueAt: Date | null;
  /** True when the left-out times are made up. */
  readonly isMissedMadeUp: boolean;
  /** When the release was signed. Point in time, to the millisecond. */
  readonly resumedAt: Date;
  /** Practitioner who released it. Sensitive: `PII`. */
  readonly resumedBy: Actor;
  /** How the condition for release was met. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
}

/** {@link OrderResumed} as a publisher passes it: what has a default may be left out. */
export type OrderResumedInput = WithDefaults<OrderResumed, "encounterId" | "nextDueAt" | "reasonText", { readonly resumedBy: ActorInput }>;

/** MODIFIED was changed on the occasion, see Order.Modified. A symbol that is not known yet is read as `UNKNOWN`. */
export type OrderResumption = "UNCHANGED" | "MODIFIED" | "UNKNOWN";

/**
 * A suspended order was released and is carried out again, from the next due time on. Due times missed meanwhile are not made up unless said.
 *
 * Event `Order.Resumed`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const OrderResumed: EventDefinition<"Order.Resumed", OrderResumed, OrderResumedInput> = /*@__PURE__*/ defineEvent({
  type: "Order.Resumed",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Order",
  schema: '{"type":"record","name":"OrderResumed","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderResumption","type":{"type":"enum","name":"OrderResumption","symbols":["UNCHANGED","MODIFIED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"heldMinutes","type":"int"},{"name":"nextDueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"isMissedMadeUp","type":"boolean"},{"name":"resumedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"resumedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

// Generated from clinical/orders/order-cosigned.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A practitioner confirmed by signature an order that had been given by voice, telephone or protocol. Carrying it out did not wait for this.
 *
 * Event `Order.Cosigned`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface OrderCosigned {
  /** Order that was confirmed. UUID. */
  readonly orderId: string;
  /** Patient for whom it had been taken. UUID. */
  readonly patientId: string;
  /** Stay in which it had been given. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** How the order had come in. */
  readonly cosignedOrderMode: CosignedOrderMode;
  /** What the signer stated. */
  readonly cosignatureVerdict: CosignatureVerdict;
  /** True when the receiver had read it back. */
  readonly wasReadBack: boolean;
  /** True within the limit of the bylaws, often 48 hours. */
  readonly wasOnTime: boolean;
  /** Hours from the order to the signature. Whole number of 32 bits. */
  readonly delayHours: number;
  /** Nurse or pharmacist who took the order. Sensitive: `PII`. */
  readonly takenBy: Actor;
  /** When it was confirmed. Point in time, to the millisecond. */
  readonly cosignedAt: Date;
  /** Prescriber who confirmed, or a partner for the prescriber. Sensitive: `PII`. */
  readonly cosignedBy: Actor;
}

/** {@link OrderCosigned} as a publisher passes it: what has a default may be left out. */
export type OrderCosignedInput = WithDefaults<OrderCosigned, "encounterId", { readonly takenBy: ActorInput; readonly cosignedBy: ActorInput }>;

/** Mode that made a cosignature necessary. A symbol that is not known yet is read as `UNKNOWN`. */
export type CosignedOrderMode = "VERBAL" | "TELEPHONE" | "PROTOCOL" | "TRAINEE" | "UNKNOWN";

/**
 * DISPUTED says that it was not given so, and opens an incident.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CosignatureVerdict = "CONFIRMED" | "CONFIRMED_WITH_CHANGE" | "DISPUTED" | "UNKNOWN";

/**
 * A practitioner confirmed by signature an order that had been given by voice, telephone or protocol. Carrying it out did not wait for this.
 *
 * Event `Order.Cosigned`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const OrderCosigned: EventDefinition<"Order.Cosigned", OrderCosigned, OrderCosignedInput> = /*@__PURE__*/ defineEvent({
  type: "Order.Cosigned",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Order",
  schema: '{"type":"record","name":"OrderCosigned","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"cosignedOrderMode","type":{"type":"enum","name":"CosignedOrderMode","symbols":["VERBAL","TELEPHONE","PROTOCOL","TRAINEE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"cosignatureVerdict","type":{"type":"enum","name":"CosignatureVerdict","symbols":["CONFIRMED","CONFIRMED_WITH_CHANGE","DISPUTED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"wasReadBack","type":"boolean"},{"name":"wasOnTime","type":"boolean"},{"name":"delayHours","type":"int"},{"name":"takenBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"cosignedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"cosignedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});

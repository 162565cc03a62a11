// Generated from clinical/orders/order-acknowledged.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";

/**
 * The nurse or department that carries an order out took note of it, read and accepted. Until then it stands as new on the work list.
 *
 * Event `Order.Acknowledged`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface OrderAcknowledged {
  /** Order of which note was taken. UUID. */
  readonly orderId: string;
  /** Patient whom it concerns. UUID. */
  readonly patientId: string;
  /** Stay of the patient on the ward. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Number that the department gave it, ORC-3. Sensitive: `PHI`. Default: `null`. */
  readonly fillerOrderNumber: Identifier | null;
  /** Answer to the order (ORC-1 OK, UA, DE). */
  readonly orderAcknowledgment: OrderAcknowledgment;
  /** Minutes from signing to the note. Whole number of 32 bits. */
  readonly elapsedMinutes: number;
  /** True when the order was checked against the patient's band. */
  readonly wasIdentityVerified: boolean;
  /** When the department means to begin. Point in time, to the millisecond. Default: `null`. */
  readonly expectedStartAt: Date | null;
  /** What is to be clarified. Sensitive: `PHI`. Default: `null`. */
  readonly questionText: string | null;
  /** When the note was taken. Point in time, to the millisecond. */
  readonly acknowledgedAt: Date;
  /** Who took it. Sensitive: `PII`. */
  readonly acknowledgedBy: Actor;
}

/** {@link OrderAcknowledged} as a publisher passes it: what has a default may be left out. */
export type OrderAcknowledgedInput = WithDefaults<OrderAcknowledged, "encounterId" | "fillerOrderNumber" | "expectedStartAt" | "questionText", { readonly fillerOrderNumber: IdentifierInput | null; readonly acknowledgedBy: ActorInput }>;

/**
 * CLARIFICATION_ASKED leaves it open until the prescriber answers.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type OrderAcknowledgment = "ACCEPTED" | "ACCEPTED_WITH_CHANGE" | "CLARIFICATION_ASKED" | "UNABLE_TO_FILL" | "UNKNOWN";

/**
 * The nurse or department that carries an order out took note of it, read and accepted. Until then it stands as new on the work list.
 *
 * Event `Order.Acknowledged`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const OrderAcknowledged: EventDefinition<"Order.Acknowledged", OrderAcknowledged, OrderAcknowledgedInput> = /*@__PURE__*/ defineEvent({
  type: "Order.Acknowledged",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Order",
  schema: '{"type":"record","name":"OrderAcknowledged","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"fillerOrderNumber","type":["null",{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"orderAcknowledgment","type":{"type":"enum","name":"OrderAcknowledgment","symbols":["ACCEPTED","ACCEPTED_WITH_CHANGE","CLARIFICATION_ASKED","UNABLE_TO_FILL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"elapsedMinutes","type":"int"},{"name":"wasIdentityVerified","type":"boolean"},{"name":"expectedStartAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"questionText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"acknowledgedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"acknowledgedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

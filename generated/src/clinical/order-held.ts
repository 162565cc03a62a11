// Generated from clinical/orders/order-held.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * An order was suspended: nothing is carried out by it until Order.Resumed. Single doses or sessions left out for a day do not hold the order.
 *
 * Event `Order.Held`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface OrderHeld {
  /** Order that rests. UUID. */
  readonly orderId: string;
  /** Patient whose treatment is interrupted. UUID. */
  readonly patientId: string;
  /** Stay under which the order had been placed. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Ground for the suspension. Sensitive: `PHI`. */
  readonly orderHoldReason: OrderHoldReason;
  /** Finding behind it, SNOMED CT or ICD-10-CM. Sensitive: `PHI`. Default: `null`. */
  readonly finding: CodeableConcept | null;
  /** What has to be so before it is resumed. Sensitive: `PHI`. Default: `null`. */
  readonly releaseConditionText: string | null;
  /** First moment at which nothing is carried out any more. Point in time, to the millisecond. */
  readonly heldAt: Date;
  /** When somebody must look at the hold. Point in time, to the millisecond. Default: `null`. */
  readonly reviewDueAt: Date | null;
  /** Due times that fall into the expected hold. Whole number of 32 bits. Default: `null`. */
  readonly skippedOccurrenceCount: number | null;
  /** Practitioner who suspended the order. Sensitive: `PII`. */
  readonly heldBy: Actor;
}

/** {@link OrderHeld} as a publisher passes it: what has a default may be left out. */
export type OrderHeldInput = WithDefaults<OrderHeld, "encounterId" | "finding" | "releaseConditionText" | "reviewDueAt" | "skippedOccurrenceCount", { readonly finding: CodeableConceptInput | null; readonly heldBy: ActorInput }>;

/**
 * TRANSFER holds all orders until the new team reviews them.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type OrderHoldReason = "PENDING_PROCEDURE" | "CONTRAINDICATION" | "PATIENT_OFF_UNIT" | "TRANSFER" | "AWAITING_RESULT" | "PATIENT_REFUSED" | "UNKNOWN";

/**
 * An order was suspended: nothing is carried out by it until Order.Resumed. Single doses or sessions left out for a day do not hold the order.
 *
 * Event `Order.Held`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const OrderHeld: EventDefinition<"Order.Held", OrderHeld, OrderHeldInput> = /*@__PURE__*/ defineEvent({
  type: "Order.Held",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Order",
  schema: '{"type":"record","name":"OrderHeld","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderHoldReason","type":{"type":"enum","name":"OrderHoldReason","symbols":["PENDING_PROCEDURE","CONTRAINDICATION","PATIENT_OFF_UNIT","TRANSFER","AWAITING_RESULT","PATIENT_REFUSED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"finding","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"releaseConditionText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"heldAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"reviewDueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"skippedOccurrenceCount","type":["null","int"],"default":null},{"name":"heldBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

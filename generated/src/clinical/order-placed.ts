// Generated from clinical/orders/order-placed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { RequestPriority } from "../shared/request-priority.js";

/**
 * A clinical order was signed and sent to the department that carries it out. Medication, laboratory and imaging orders have events of their own besides; an unsigned order is not reported.
 *
 * Event `Order.Placed`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface OrderPlaced {
  /** This order; a renewal gets its own. UUID. */
  readonly orderId: string;
  /** Patient for whom it is ordered. UUID. */
  readonly patientId: string;
  /** Stay or visit; null for standing orders of outpatients. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Order set application it came from; null when placed alone. UUID. Default: `null`. */
  readonly orderGroupId: string | null;
  /** Number of the ordering system, ORC-2. Sensitive: `PHI`. Default: `null`. */
  readonly placerOrderNumber: Identifier | null;
  /** What is ordered, SNOMED CT, CPT or LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Mode of entry, on which cosigning depends. */
  readonly orderMode: OrderMode;
  /** Urgency by which the department sorts its work list (ORC-7). */
  readonly priority: RequestPriority;
  /** How often, as on the work list; null for once. Sensitive: `PHI`. Default: `null`. */
  readonly frequencyText: string | null;
  /** How much or how many; null where it makes no sense. Default: `null`. */
  readonly quantity: Quantity | null;
  /** Indication, ICD-10-CM. Sensitive: `PHI`. Default: `null`. */
  readonly reason: CodeableConcept | null;
  /** First to last time due. Default: `null`. */
  readonly scheduledPeriod: Period | null;
  /** When it was signed. Point in time, to the millisecond. */
  readonly orderedAt: Date;
  /** Practitioner who answers for it. Sensitive: `PII`. */
  readonly orderedBy: Actor;
  /** Words to whoever carries it out. Sensitive: `PHI`. Default: `null`. */
  readonly instructions: string | null;
}

/** {@link OrderPlaced} as a publisher passes it: what has a default may be left out. */
export type OrderPlacedInput = WithDefaults<OrderPlaced, "encounterId" | "orderGroupId" | "placerOrderNumber" | "frequencyText" | "quantity" | "reason" | "scheduledPeriod" | "instructions", { readonly placerOrderNumber: IdentifierInput | null; readonly code: CodeableConceptInput; readonly quantity: QuantityInput | null; readonly reason: CodeableConceptInput | null; readonly scheduledPeriod: PeriodInput | null; readonly orderedBy: ActorInput }>;

/**
 * How it came in. VERBAL, TELEPHONE and PROTOCOL await a cosignature.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type OrderMode = "ELECTRONIC" | "VERBAL" | "TELEPHONE" | "PROTOCOL" | "WRITTEN" | "UNKNOWN";

/**
 * A clinical order was signed and sent to the department that carries it out. Medication, laboratory and imaging orders have events of their own besides; an unsigned order is not reported.
 *
 * Event `Order.Placed`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const OrderPlaced: EventDefinition<"Order.Placed", OrderPlaced, OrderPlacedInput> = /*@__PURE__*/ defineEvent({
  type: "Order.Placed",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Order",
  schema: '{"type":"record","name":"OrderPlaced","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderGroupId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"placerOrderNumber","type":["null",{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"orderMode","type":{"type":"enum","name":"OrderMode","symbols":["ELECTRONIC","VERBAL","TELEPHONE","PROTOCOL","WRITTEN","UNKNOWN"],"default":"UNKNOWN"}},{"name":"priority","type":{"type":"enum","name":"RequestPriority","namespace":"healthtech.shared","symbols":["ROUTINE","URGENT","ASAP","STAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"frequencyText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"quantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null},{"name":"reason","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"scheduledPeriod","type":["null","healthtech.shared.Period"],"default":null},{"name":"orderedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"orderedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"instructions","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

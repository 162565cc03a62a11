// Generated from clinical/orders/order-modified.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { RequestPriority } from "../shared/request-priority.js";

/**
 * An order in force was changed without being replaced, such as its frequency, time or instruction. What changes the thing ordered itself is cancelled and placed anew.
 *
 * Event `Order.Modified`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface OrderModified {
  /** Order that was changed and keeps its number. UUID. */
  readonly orderId: string;
  /** Patient under the order. UUID. */
  readonly patientId: string;
  /** Stay or visit of the order. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** What is ordered, unchanged. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** What made the change necessary. */
  readonly orderModificationCause: OrderModificationCause;
  /** Urgency after the change. */
  readonly priority: RequestPriority;
  /** Frequency after the change, in the words of the work list. Sensitive: `PHI`. Default: `null`. */
  readonly frequencyText: string | null;
  /** Due times after the change. Default: `null`. */
  readonly scheduledPeriod: Period | null;
  /** Names of the fields of the order that differ. */
  readonly changedFields: readonly string[];
  /** True when the department had begun by the old version. */
  readonly wasWorkStarted: boolean;
  /** When the change was signed (ORC-9). Point in time, to the millisecond. */
  readonly modifiedAt: Date;
  /** Who changed the order. Sensitive: `PII`. */
  readonly modifiedBy: Actor;
  /** Instruction after the change, as a whole. Sensitive: `PHI`. Default: `null`. */
  readonly instructions: string | null;
}

/** {@link OrderModified} as a publisher passes it: what has a default may be left out. */
export type OrderModifiedInput = WithDefaults<OrderModified, "encounterId" | "frequencyText" | "scheduledPeriod" | "instructions", { readonly code: CodeableConceptInput; readonly scheduledPeriod: PeriodInput | null; readonly modifiedBy: ActorInput }>;

/**
 * DEPARTMENT_REQUEST was asked for by whoever carries it out.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type OrderModificationCause = "CLINICAL_CHANGE" | "TIMING" | "DEPARTMENT_REQUEST" | "ENTRY_FAULT" | "UNKNOWN";

/**
 * An order in force was changed without being replaced, such as its frequency, time or instruction. What changes the thing ordered itself is cancelled and placed anew.
 *
 * Event `Order.Modified`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const OrderModified: EventDefinition<"Order.Modified", OrderModified, OrderModifiedInput> = /*@__PURE__*/ defineEvent({
  type: "Order.Modified",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Order",
  schema: '{"type":"record","name":"OrderModified","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"orderModificationCause","type":{"type":"enum","name":"OrderModificationCause","symbols":["CLINICAL_CHANGE","TIMING","DEPARTMENT_REQUEST","ENTRY_FAULT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"priority","type":{"type":"enum","name":"RequestPriority","namespace":"healthtech.shared","symbols":["ROUTINE","URGENT","ASAP","STAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"frequencyText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"scheduledPeriod","type":["null",{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null},{"name":"changedFields","type":{"type":"array","items":"string"}},{"name":"wasWorkStarted","type":"boolean"},{"name":"modifiedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"modifiedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"instructions","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

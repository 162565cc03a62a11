// Generated from operations/supply/requisition-submitted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Money } from "../shared/money.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { RequestPriority } from "../shared/request-priority.js";

/**
 * A ward or department asked supply for goods. Goods on stock are issued; others lead to a purchase order.
 *
 * Event `Requisition.Submitted`, version 1. Topic `operations.events`, key `requisitionId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface RequisitionSubmitted {
  /** Request with all its lines. UUID. */
  readonly requisitionId: string;
  /** Ward that asks and pays. UUID. */
  readonly requestingUnitId: string;
  /** Items asked for. */
  readonly lines: readonly RequisitionLine[];
  /** Worth at last prices, which decides who has to approve. */
  readonly estimatedAmount: Money;
  /** STAT goes to the runner at once. */
  readonly priority: RequestPriority;
  /** When it must be there. Point in time, to the millisecond. */
  readonly neededAt: Date;
  /** Why it is needed, for goods off the list. Default: `null`. */
  readonly justificationText: string | null;
  /** Person on the ward who can say what it is for. Sensitive: `PII`. */
  readonly requestedBy: Actor;
}

/** {@link RequisitionSubmitted} as a publisher passes it: what has a default may be left out. */
export type RequisitionSubmittedInput = WithDefaults<RequisitionSubmitted, "justificationText", { readonly lines: readonly RequisitionLineInput[]; readonly requestedBy: ActorInput }>;

/** One item asked for. */
export interface RequisitionLine {
  /** Item of the master; null for something that it does not have. UUID. Default: `null`. */
  readonly itemId: string | null;
  /** What is wanted, in words. */
  readonly itemName: string;
  /** Number wanted, in the unit in which the store issues it. */
  readonly quantity: Quantity;
}

/** {@link RequisitionLine} as a publisher passes it: what has a default may be left out. */
export type RequisitionLineInput = WithDefaults<RequisitionLine, "itemId", { readonly quantity: QuantityInput }>;

/**
 * A ward or department asked supply for goods. Goods on stock are issued; others lead to a purchase order.
 *
 * Event `Requisition.Submitted`, version 1. Topic `operations.events`, key `requisitionId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const RequisitionSubmitted: EventDefinition<"Requisition.Submitted", RequisitionSubmitted, RequisitionSubmittedInput> = /*@__PURE__*/ defineEvent({
  type: "Requisition.Submitted",
  version: 1,
  topic: "operations.events",
  key: "requisitionId",
  aggregate: "Requisition",
  schema: '{"type":"record","name":"RequisitionSubmitted","namespace":"healthtech.operations","fields":[{"name":"requisitionId","type":{"type":"string","logicalType":"uuid"}},{"name":"requestingUnitId","type":{"type":"string","logicalType":"uuid"}},{"name":"lines","type":{"type":"array","items":{"type":"record","name":"RequisitionLine","fields":[{"name":"itemId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"itemName","type":"string"},{"name":"quantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}}]}}},{"name":"estimatedAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}},{"name":"priority","type":{"type":"enum","name":"RequestPriority","namespace":"healthtech.shared","symbols":["ROUTINE","URGENT","ASAP","STAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"neededAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"justificationText","type":["null","string"],"default":null},{"name":"requestedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

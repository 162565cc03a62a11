// Generated from rcm/patient-billing/refund-issued.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Money } from "../shared/money.js";

/**
 * A refund was paid out or offset. A check that is never cashed later becomes unclaimed property, which this event does not say.
 *
 * Event `Refund.Issued`, version 1. Topic `rcm.events`, key `refundId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export interface RefundIssued {
  /** Refund that was paid. UUID. */
  readonly refundId: string;
  /** Account that is balanced by it. UUID. */
  readonly accountId: string;
  /** Amount that left. Sensitive: `FINANCIAL`. */
  readonly refundAmount: Money;
  /** Date of check or transfer. Date as `YYYY-MM-DD`. */
  readonly issuedDate: string;
  /** Check or transfer number; null for a card reversal. Sensitive: `FINANCIAL`. Default: `null`. */
  readonly checkNumber: string | null;
  /** Name on the check, a person or a payer. Sensitive: `FINANCIAL`, `PII`. */
  readonly payeeName: string;
  /** Days since the overpayment was established. Whole number of 32 bits. */
  readonly elapsedDays: number;
  /** Second person of the approval. Sensitive: `PII`. */
  readonly approvedBy: Actor;
}

/** {@link RefundIssued} as a publisher passes it: what has a default may be left out. */
export type RefundIssuedInput = WithDefaults<RefundIssued, "checkNumber", { readonly approvedBy: ActorInput }>;

/**
 * A refund was paid out or offset. A check that is never cashed later becomes unclaimed property, which this event does not say.
 *
 * Event `Refund.Issued`, version 1. Topic `rcm.events`, key `refundId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export const RefundIssued: EventDefinition<"Refund.Issued", RefundIssued, RefundIssuedInput> = /*@__PURE__*/ defineEvent({
  type: "Refund.Issued",
  version: 1,
  topic: "rcm.events",
  key: "refundId",
  aggregate: "Refund",
  schema: '{"type":"record","name":"RefundIssued","namespace":"healthtech.rcm","fields":[{"name":"refundId","type":{"type":"string","logicalType":"uuid"}},{"name":"accountId","type":{"type":"string","logicalType":"uuid"}},{"name":"refundAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"issuedDate","type":{"type":"int","logicalType":"date"}},{"name":"checkNumber","type":["null","string"],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"payeeName","type":"string","confluent:tags":["FINANCIAL","PII"]},{"name":"elapsedDays","type":"int"},{"name":"approvedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

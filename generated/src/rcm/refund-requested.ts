// Generated from rcm/patient-billing/refund-requested.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Money } from "../shared/money.js";

/**
 * A credit balance was found to belong to a payer or a patient, and its return was asked for. Money leaves with Refund.Issued.
 *
 * Event `Refund.Requested`, version 1. Topic `rcm.events`, key `refundId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export interface RefundRequested {
  /** The refund from request to payment. UUID. */
  readonly refundId: string;
  /** Account with the credit. UUID. */
  readonly accountId: string;
  /** Federal payers must have it within 60 days of our finding it. Sensitive: `FINANCIAL`. */
  readonly refundRecipient: RefundRecipient;
  /** Cause, which decides the form of the return. Sensitive: `FINANCIAL`. */
  readonly overpaymentCause: OverpaymentCause;
  /** Amount to return. Sensitive: `FINANCIAL`. */
  readonly refundAmount: Money;
  /** Day on which the overpayment was established, the start of the 60 days. Date as `YYYY-MM-DD`. */
  readonly identifiedDate: string;
  /** Chosen way of returning it. */
  readonly refundMethod: RefundMethod;
  /** Who asked for it; somebody else has to approve. Sensitive: `PII`. */
  readonly requestedBy: Actor;
}

/** {@link RefundRequested} as a publisher passes it: what has a default may be left out. */
export type RefundRequestedInput = WithDefaults<RefundRequested, never, { readonly requestedBy: ActorInput }>;

/** Whose money it is. A symbol that is not known yet is read as `UNKNOWN`. */
export type RefundRecipient = "PATIENT" | "PRIMARY_PAYER" | "SECONDARY_PAYER" | "OTHER_PAYER" | "UNKNOWN";

/** How too much came in. A symbol that is not known yet is read as `UNKNOWN`. */
export type OverpaymentCause = "DUPLICATE_PAYMENT" | "BOTH_PAYERS_PAID_PRIMARY" | "COPAY_OVERCOLLECTED" | "CLAIM_CORRECTED" | "ASSISTANCE_GRANTED" | "PAYER_AUDIT" | "OTHER" | "UNKNOWN";

/**
 * How it will be returned. OFFSET lets the payer take it from a coming remittance.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type RefundMethod = "CHECK" | "CARD_REVERSAL" | "ACH" | "OFFSET" | "UNKNOWN";

/**
 * A credit balance was found to belong to a payer or a patient, and its return was asked for. Money leaves with Refund.Issued.
 *
 * Event `Refund.Requested`, version 1. Topic `rcm.events`, key `refundId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export const RefundRequested: EventDefinition<"Refund.Requested", RefundRequested, RefundRequestedInput> = /*@__PURE__*/ defineEvent({
  type: "Refund.Requested",
  version: 1,
  topic: "rcm.events",
  key: "refundId",
  aggregate: "Refund",
  schema: '{"type":"record","name":"RefundRequested","namespace":"healthtech.rcm","fields":[{"name":"refundId","type":{"type":"string","logicalType":"uuid"}},{"name":"accountId","type":{"type":"string","logicalType":"uuid"}},{"name":"refundRecipient","type":{"type":"enum","name":"RefundRecipient","symbols":["PATIENT","PRIMARY_PAYER","SECONDARY_PAYER","OTHER_PAYER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["FINANCIAL"]},{"name":"overpaymentCause","type":{"type":"enum","name":"OverpaymentCause","symbols":["DUPLICATE_PAYMENT","BOTH_PAYERS_PAID_PRIMARY","COPAY_OVERCOLLECTED","CLAIM_CORRECTED","ASSISTANCE_GRANTED","PAYER_AUDIT","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["FINANCIAL"]},{"name":"refundAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"identifiedDate","type":{"type":"int","logicalType":"date"}},{"name":"refundMethod","type":{"type":"enum","name":"RefundMethod","symbols":["CHECK","CARD_REVERSAL","ACH","OFFSET","UNKNOWN"],"default":"UNKNOWN"}},{"name":"requestedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

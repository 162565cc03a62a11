// Generated from rcm/remittance-payments/payment-posted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Coding, CodingInput } from "../shared/coding.js";
import type { Money } from "../shared/money.js";

/**
 * A payer's payment for one claim was booked to the patient's account with its adjustments. Money of patients is Payment.Received.
 *
 * Event `Payment.Posted`, version 1. Topic `rcm.events`, key `paymentId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export interface PaymentPosted {
  /** The booking, which a reversal refers to. UUID. */
  readonly paymentId: string;
  /** Claim that was paid. UUID. */
  readonly claimId: string;
  /** Account that was credited. UUID. */
  readonly accountId: string;
  /** Advice that the payment came with. UUID. */
  readonly remittanceId: string;
  /** What the payer's contract allows for the services (AMT*B6). Sensitive: `FINANCIAL`. */
  readonly allowedAmount: Money;
  /** What the payer paid (CLP04). Sensitive: `FINANCIAL`. */
  readonly paidAmount: Money;
  /** Contractual write-off (CAS group CO), never to be billed to the patient. Sensitive: `FINANCIAL`. */
  readonly adjustmentAmount: Money;
  /** Deductible, coinsurance and copayment together (CLP05). Sensitive: `FINANCIAL`. */
  readonly patientResponsibilityAmount: Money;
  /** Group and reason codes of the adjustments (CARC), in the order of the advice. Sensitive: `FINANCIAL`, `PHI`. */
  readonly adjustmentCodes: readonly Coding[];
  /** 1 when the primary payer paid, so that the secondary claim can be made now. Whole number of 32 bits. */
  readonly payerRank: number;
  /** Accounting day of the booking. Date as `YYYY-MM-DD`. */
  readonly postingDate: string;
  /** False when a cash poster booked it by hand. */
  readonly isAutomatic: boolean;
}

/** {@link PaymentPosted} as a publisher passes it: what has a default may be left out. */
export type PaymentPostedInput = WithDefaults<PaymentPosted, never, { readonly adjustmentCodes: readonly CodingInput[] }>;

/**
 * A payer's payment for one claim was booked to the patient's account with its adjustments. Money of patients is Payment.Received.
 *
 * Event `Payment.Posted`, version 1. Topic `rcm.events`, key `paymentId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export const PaymentPosted: EventDefinition<"Payment.Posted", PaymentPosted, PaymentPostedInput> = /*@__PURE__*/ defineEvent({
  type: "Payment.Posted",
  version: 1,
  topic: "rcm.events",
  key: "paymentId",
  aggregate: "Payment",
  schema: '{"type":"record","name":"PaymentPosted","namespace":"healthtech.rcm","fields":[{"name":"paymentId","type":{"type":"string","logicalType":"uuid"}},{"name":"claimId","type":{"type":"string","logicalType":"uuid"}},{"name":"accountId","type":{"type":"string","logicalType":"uuid"}},{"name":"remittanceId","type":{"type":"string","logicalType":"uuid"}},{"name":"allowedAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"paidAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"adjustmentAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"patientResponsibilityAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"adjustmentCodes","type":{"type":"array","items":{"type":"record","name":"Coding","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"confluent:tags":["FINANCIAL","PHI"]},{"name":"payerRank","type":"int"},{"name":"postingDate","type":{"type":"int","logicalType":"date"}},{"name":"isAutomatic","type":"boolean"}],"schemaVersion":1}',
});

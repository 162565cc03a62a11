// Generated from rcm/remittance-payments/payment-reversed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";

/**
 * A booked payment was undone: a bounced check, a charge-back, a payer's reversal of a claim payment (CLP02 of 22) or a posting error. The balance it had closed is open again.
 *
 * Event `Payment.Reversed`, version 1. Topic `rcm.events`, key `paymentId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export interface PaymentReversed {
  /** Booking that no longer counts. UUID. */
  readonly paymentId: string;
  /** WRONG_ACCOUNT is booked again elsewhere at once. */
  readonly paymentReversalCause: PaymentReversalCause;
  /** Amount taken off again, as a positive number. Sensitive: `FINANCIAL`. */
  readonly reversedAmount: Money;
  /** Fee that the bank or processor charged us for it. Sensitive: `FINANCIAL`. Default: `null`. */
  readonly feeAmount: Money | null;
  /** ACH return reason (R01 insufficient funds) or card dispute code; null otherwise. Default: `null`. */
  readonly bankReturnCode: string | null;
  /** Accounts that owe again. UUID. */
  readonly reopenedAccountIds: readonly string[];
  /** Booking that takes its place, where the money itself stays. UUID. Default: `null`. */
  readonly replacementPaymentId: string | null;
  /** Accounting day of the reversal, in an open period even if the booking was not. Date as `YYYY-MM-DD`. */
  readonly reversalDate: string;
}

/** {@link PaymentReversed} as a publisher passes it: what has a default may be left out. */
export type PaymentReversedInput = WithDefaults<PaymentReversed, "feeAmount" | "bankReturnCode" | "replacementPaymentId">;

/** Why it was undone. A symbol that is not known yet is read as `UNKNOWN`. */
export type PaymentReversalCause = "CHECK_RETURNED" | "CARD_DISPUTED" | "PAYER_REVERSAL" | "WRONG_ACCOUNT" | "DUPLICATE_POSTING" | "OTHER" | "UNKNOWN";

/**
 * A booked payment was undone: a bounced check, a charge-back, a payer's reversal of a claim payment (CLP02 of 22) or a posting error. The balance it had closed is open again.
 *
 * Event `Payment.Reversed`, version 1. Topic `rcm.events`, key `paymentId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export const PaymentReversed: EventDefinition<"Payment.Reversed", PaymentReversed, PaymentReversedInput> = /*@__PURE__*/ defineEvent({
  type: "Payment.Reversed",
  version: 1,
  topic: "rcm.events",
  key: "paymentId",
  aggregate: "Payment",
  schema: '{"type":"record","name":"PaymentReversed","namespace":"healthtech.rcm","fields":[{"name":"paymentId","type":{"type":"string","logicalType":"uuid"}},{"name":"paymentReversalCause","type":{"type":"enum","name":"PaymentReversalCause","symbols":["CHECK_RETURNED","CARD_DISPUTED","PAYER_REVERSAL","WRONG_ACCOUNT","DUPLICATE_POSTING","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"reversedAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"feeAmount","type":["null","healthtech.shared.Money"],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"bankReturnCode","type":["null","string"],"default":null},{"name":"reopenedAccountIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"replacementPaymentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"reversalDate","type":{"type":"int","logicalType":"date"}}],"schemaVersion":1}',
});

// Generated from rcm/patient-billing/account-reopened.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";

/**
 * A closed account got a balance again, by a late charge, a reversed payment or a payer that took money back. It is billed or refunded like any open account from now on.
 *
 * Event `Account.Reopened`, version 1. Topic `rcm.events`, key `accountId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export interface AccountReopened {
  /** Account that counts as open again, under its old number. UUID. */
  readonly accountId: string;
  /** CREDIT_FOUND means that we owe, all others that somebody owes us. Sensitive: `FINANCIAL`. */
  readonly accountReopenCause: AccountReopenCause;
  /** Payment whose reversal opened it; null for other causes. UUID. Default: `null`. */
  readonly triggeringPaymentId: string | null;
  /** Balance after the booking, negative where it is a credit. Sensitive: `FINANCIAL`. */
  readonly balanceAmount: Money;
  /** Days for which it had been closed. Whole number of 32 bits. */
  readonly closedDays: number;
  /** False where time limits or an earlier promise forbid asking the patient again. Sensitive: `FINANCIAL`. */
  readonly patientMayBeBilled: boolean;
  /** Accounting day of the booking behind it. Date as `YYYY-MM-DD`. */
  readonly reopenedDate: string;
}

/** {@link AccountReopened} as a publisher passes it: what has a default may be left out. */
export type AccountReopenedInput = WithDefaults<AccountReopened, "triggeringPaymentId">;

/** Booking that brought the balance back. A symbol that is not known yet is read as `UNKNOWN`. */
export type AccountReopenCause = "LATE_CHARGE" | "PAYMENT_REVERSED" | "PAYER_RECOUPMENT" | "CLAIM_CORRECTED" | "CREDIT_FOUND" | "CLOSED_IN_ERROR" | "UNKNOWN";

/**
 * A closed account got a balance again, by a late charge, a reversed payment or a payer that took money back. It is billed or refunded like any open account from now on.
 *
 * Event `Account.Reopened`, version 1. Topic `rcm.events`, key `accountId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export const AccountReopened: EventDefinition<"Account.Reopened", AccountReopened, AccountReopenedInput> = /*@__PURE__*/ defineEvent({
  type: "Account.Reopened",
  version: 1,
  topic: "rcm.events",
  key: "accountId",
  aggregate: "Account",
  schema: '{"type":"record","name":"AccountReopened","namespace":"healthtech.rcm","fields":[{"name":"accountId","type":{"type":"string","logicalType":"uuid"}},{"name":"accountReopenCause","type":{"type":"enum","name":"AccountReopenCause","symbols":["LATE_CHARGE","PAYMENT_REVERSED","PAYER_RECOUPMENT","CLAIM_CORRECTED","CREDIT_FOUND","CLOSED_IN_ERROR","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["FINANCIAL"]},{"name":"triggeringPaymentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"balanceAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"closedDays","type":"int"},{"name":"patientMayBeBilled","type":"boolean","confluent:tags":["FINANCIAL"]},{"name":"reopenedDate","type":{"type":"int","logicalType":"date"}}],"schemaVersion":1}',
});

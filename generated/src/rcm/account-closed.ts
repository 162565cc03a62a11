// Generated from rcm/patient-billing/account-closed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";

/**
 * An account came to a zero balance with nothing pending and was closed. A late payment or reversal opens it again with Account.Reopened.
 *
 * Event `Account.Closed`, version 1. Topic `rcm.events`, key `accountId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export interface AccountClosed {
  /** Account that is settled. UUID. */
  readonly accountId: string;
  /** All charges it ever carried, credits deducted. Sensitive: `FINANCIAL`. */
  readonly totalChargeAmount: Money;
  /** Paid by all insurers. Sensitive: `FINANCIAL`. */
  readonly payerPaidAmount: Money;
  /** Paid by the patient or guarantor. Sensitive: `FINANCIAL`. */
  readonly patientPaidAmount: Money;
  /** Contract allowances, charity and bad debt together. Sensitive: `FINANCIAL`. */
  readonly writtenOffAmount: Money;
  /** Last step that brought the balance to zero. Sensitive: `FINANCIAL`. */
  readonly accountClosingBasis: AccountClosingBasis;
  /** Days from the end of the visit. Whole number of 32 bits. */
  readonly closingDays: number;
  /** Accounting day of the closing. Date as `YYYY-MM-DD`. */
  readonly closedDate: string;
}

/** How it came to zero. A symbol that is not known yet is read as `UNKNOWN`. */
export type AccountClosingBasis = "PAID" | "SMALL_BALANCE_WRITE_OFF" | "CHARITY" | "BAD_DEBT" | "CHARGES_REMOVED" | "UNKNOWN";

/**
 * An account came to a zero balance with nothing pending and was closed. A late payment or reversal opens it again with Account.Reopened.
 *
 * Event `Account.Closed`, version 1. Topic `rcm.events`, key `accountId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export const AccountClosed: EventDefinition<"Account.Closed", AccountClosed> = /*@__PURE__*/ defineEvent({
  type: "Account.Closed",
  version: 1,
  topic: "rcm.events",
  key: "accountId",
  aggregate: "Account",
  schema: '{"type":"record","name":"AccountClosed","namespace":"healthtech.rcm","fields":[{"name":"accountId","type":{"type":"string","logicalType":"uuid"}},{"name":"totalChargeAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"payerPaidAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"patientPaidAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"writtenOffAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"accountClosingBasis","type":{"type":"enum","name":"AccountClosingBasis","symbols":["PAID","SMALL_BALANCE_WRITE_OFF","CHARITY","BAD_DEBT","CHARGES_REMOVED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["FINANCIAL"]},{"name":"closingDays","type":"int"},{"name":"closedDate","type":{"type":"int","logicalType":"date"}}],"schemaVersion":1}',
});

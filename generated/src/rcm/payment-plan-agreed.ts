// Generated from rcm/patient-billing/payment-plan-agreed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";

/**
 * A guarantor and the hospital agreed on instalments for open balances. While the plan is kept, the balances are not sent to collection.
 *
 * Event `PaymentPlan.Agreed`, version 1. Topic `rcm.events`, key `paymentPlanId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export interface PaymentPlanAgreed {
  /** Key of the agreement, which its instalments refer to. UUID. */
  readonly paymentPlanId: string;
  /** Signatory who promised the instalments. UUID. */
  readonly guarantorId: string;
  /** Accounts that the plan covers. UUID. */
  readonly accountIds: readonly string[];
  /** Sum of all instalments. Sensitive: `FINANCIAL`. */
  readonly plannedTotalAmount: Money;
  /** One instalment; the last may be less. Sensitive: `FINANCIAL`. */
  readonly instalmentAmount: Money;
  /** How many there are. Whole number of 32 bits. */
  readonly instalmentCount: number;
  /** How often an instalment is due. */
  readonly instalmentFrequency: InstalmentFrequency;
  /** Day of the first instalment. Date as `YYYY-MM-DD`. */
  readonly firstDueDate: string;
  /**
   * Yearly interest; 0.00 for all plans of a nonprofit hospital under its policy.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `FINANCIAL`.
   */
  readonly interestPercent: string;
  /** Whether a stored card or account is charged by itself. */
  readonly isAutoPay: boolean;
}

/** Rhythm of the instalments. A symbol that is not known yet is read as `UNKNOWN`. */
export type InstalmentFrequency = "WEEKLY" | "EVERY_TWO_WEEKS" | "MONTHLY" | "UNKNOWN";

/**
 * A guarantor and the hospital agreed on instalments for open balances. While the plan is kept, the balances are not sent to collection.
 *
 * Event `PaymentPlan.Agreed`, version 1. Topic `rcm.events`, key `paymentPlanId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export const PaymentPlanAgreed: EventDefinition<"PaymentPlan.Agreed", PaymentPlanAgreed> = /*@__PURE__*/ defineEvent({
  type: "PaymentPlan.Agreed",
  version: 1,
  topic: "rcm.events",
  key: "paymentPlanId",
  aggregate: "PaymentPlan",
  schema: '{"type":"record","name":"PaymentPlanAgreed","namespace":"healthtech.rcm","fields":[{"name":"paymentPlanId","type":{"type":"string","logicalType":"uuid"}},{"name":"guarantorId","type":{"type":"string","logicalType":"uuid"}},{"name":"accountIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"plannedTotalAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"instalmentAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"instalmentCount","type":"int"},{"name":"instalmentFrequency","type":{"type":"enum","name":"InstalmentFrequency","symbols":["WEEKLY","EVERY_TWO_WEEKS","MONTHLY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"firstDueDate","type":{"type":"int","logicalType":"date"}},{"name":"interestPercent","type":{"type":"bytes","logicalType":"decimal","precision":5,"scale":2},"confluent:tags":["FINANCIAL"]},{"name":"isAutoPay","type":"boolean"}],"schemaVersion":1}',
});

// Generated from rcm/remittance-payments/premium-payment-received.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";

/**
 * An employer, exchange or state paid premiums or capitation to our own health plan (820). It concerns the plan that we run, never a patient's bill.
 *
 * Event `PremiumPayment.Received`, version 1. Topic `rcm.events`, key `paymentId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export interface PremiumPaymentReceived {
  /** One payment of one sponsor. UUID. */
  readonly paymentId: string;
  /** Employer, exchange or state agency that pays. UUID. */
  readonly sponsorOrganizationId: string;
  /** CAPITATION is paid per enrolled member and month. */
  readonly premiumKind: PremiumKind;
  /** Total paid (BPR02). Sensitive: `FINANCIAL`. */
  readonly premiumAmount: Money;
  /** First day of the month that is paid for (DTM*582). Date as `YYYY-MM-DD`. */
  readonly coverageMonthDate: string;
  /** Number of enrolled people in the detail (RMR), to be held against our own roster. Whole number of 32 bits. */
  readonly memberCount: number;
  /** Part that corrects earlier months, negative for members who had left. Sensitive: `FINANCIAL`. */
  readonly retroactiveAdjustmentAmount: Money;
  /** Reassociation trace of the 820 (TRN02) with the deposit. */
  readonly traceNumber: string;
}

/** What the money is for (BPR and RMR). A symbol that is not known yet is read as `UNKNOWN`. */
export type PremiumKind = "GROUP_PREMIUM" | "INDIVIDUAL_PREMIUM" | "CAPITATION" | "SUBSIDY" | "ADJUSTMENT" | "UNKNOWN";

/**
 * An employer, exchange or state paid premiums or capitation to our own health plan (820). It concerns the plan that we run, never a patient's bill.
 *
 * Event `PremiumPayment.Received`, version 1. Topic `rcm.events`, key `paymentId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export const PremiumPaymentReceived: EventDefinition<"PremiumPayment.Received", PremiumPaymentReceived> = /*@__PURE__*/ defineEvent({
  type: "PremiumPayment.Received",
  version: 1,
  topic: "rcm.events",
  key: "paymentId",
  aggregate: "PremiumPayment",
  schema: '{"type":"record","name":"PremiumPaymentReceived","namespace":"healthtech.rcm","fields":[{"name":"paymentId","type":{"type":"string","logicalType":"uuid"}},{"name":"sponsorOrganizationId","type":{"type":"string","logicalType":"uuid"}},{"name":"premiumKind","type":{"type":"enum","name":"PremiumKind","symbols":["GROUP_PREMIUM","INDIVIDUAL_PREMIUM","CAPITATION","SUBSIDY","ADJUSTMENT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"premiumAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"coverageMonthDate","type":{"type":"int","logicalType":"date"}},{"name":"memberCount","type":"int"},{"name":"retroactiveAdjustmentAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"traceNumber","type":"string"}],"schemaVersion":1}',
});

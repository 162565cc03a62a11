// Generated from rcm/patient-billing/payment-plan-broken.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";

/**
 * Instalments were missed beyond what the plan forgives, so the agreement ended and the rest is due again. One missed instalment alone only brings a reminder.
 *
 * Event `PaymentPlan.Broken`, version 1. Topic `rcm.events`, key `paymentPlanId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export interface PaymentPlanBroken {
  /** Agreement that ended. UUID. */
  readonly paymentPlanId: string;
  /** Who fell behind. UUID. */
  readonly guarantorId: string;
  /** Instalments missed in a row. Whole number of 32 bits. */
  readonly missedInstalmentCount: number;
  /** What was paid under the plan. Sensitive: `FINANCIAL`. */
  readonly paidSoFarAmount: Money;
  /** What falls due at once. Sensitive: `FINANCIAL`. */
  readonly balanceAmount: Money;
  /** Day of the last instalment paid; null where none ever was. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly lastPaymentDate: string | null;
  /** ASSISTANCE_SCREENING comes before any collection (26 CFR 1.501(r)). */
  readonly paymentPlanEndConsequence: PaymentPlanEndConsequence;
}

/** {@link PaymentPlanBroken} as a publisher passes it: what has a default may be left out. */
export type PaymentPlanBrokenInput = WithDefaults<PaymentPlanBroken, "lastPaymentDate">;

/** What happens next by policy. A symbol that is not known yet is read as `UNKNOWN`. */
export type PaymentPlanEndConsequence = "NEW_PLAN_OFFERED" | "ASSISTANCE_SCREENING" | "NORMAL_STATEMENTS" | "COLLECTION_REVIEW" | "UNKNOWN";

/**
 * Instalments were missed beyond what the plan forgives, so the agreement ended and the rest is due again. One missed instalment alone only brings a reminder.
 *
 * Event `PaymentPlan.Broken`, version 1. Topic `rcm.events`, key `paymentPlanId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export const PaymentPlanBroken: EventDefinition<"PaymentPlan.Broken", PaymentPlanBroken, PaymentPlanBrokenInput> = /*@__PURE__*/ defineEvent({
  type: "PaymentPlan.Broken",
  version: 1,
  topic: "rcm.events",
  key: "paymentPlanId",
  aggregate: "PaymentPlan",
  schema: '{"type":"record","name":"PaymentPlanBroken","namespace":"healthtech.rcm","fields":[{"name":"paymentPlanId","type":{"type":"string","logicalType":"uuid"}},{"name":"guarantorId","type":{"type":"string","logicalType":"uuid"}},{"name":"missedInstalmentCount","type":"int"},{"name":"paidSoFarAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"balanceAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"lastPaymentDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"paymentPlanEndConsequence","type":{"type":"enum","name":"PaymentPlanEndConsequence","symbols":["NEW_PLAN_OFFERED","ASSISTANCE_SCREENING","NORMAL_STATEMENTS","COLLECTION_REVIEW","UNKNOWN"],"default":"UNKNOWN"}}],"schemaVersion":1}',
});

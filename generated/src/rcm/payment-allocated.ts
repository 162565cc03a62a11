// Generated from rcm/remittance-payments/payment-allocated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";

/**
 * Money of a patient was spread over open balances, oldest first unless the patient said otherwise. What was left over is credit on the guarantor's account.
 *
 * Event `Payment.Allocated`, version 1. Topic `rcm.events`, key `paymentId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export interface PaymentAllocated {
  /** Money that was spread. UUID. */
  readonly paymentId: string;
  /** Parts in the order of booking. Sensitive: `FINANCIAL`. */
  readonly allocations: readonly PaymentAllocationLine[];
  /** PATIENT_CHOICE binds us when a balance is disputed. */
  readonly paymentAllocationRule: PaymentAllocationRule;
  /** Credit that remains; refunded where it stays 60 days. Sensitive: `FINANCIAL`. */
  readonly unallocatedAmount: Money;
  /** Accounts that came down to zero by it. Whole number of 32 bits. */
  readonly closedAccountCount: number;
  /** Accounting day on which the parts were booked. Date as `YYYY-MM-DD`. */
  readonly postingDate: string;
}

/** The part of a payment that went to one account. */
export interface PaymentAllocationLine {
  /** Account that was reduced. UUID. */
  readonly accountId: string;
  /** Part of the payment that it took. Sensitive: `FINANCIAL`. */
  readonly allocatedAmount: Money;
  /** What the patient still owes there. Sensitive: `FINANCIAL`. */
  readonly balanceAmount: Money;
}

/** Who or what chose the order. A symbol that is not known yet is read as `UNKNOWN`. */
export type PaymentAllocationRule = "OLDEST_FIRST" | "PATIENT_CHOICE" | "PLAN_SCHEDULE" | "STAFF_CHOICE" | "UNKNOWN";

/**
 * Money of a patient was spread over open balances, oldest first unless the patient said otherwise. What was left over is credit on the guarantor's account.
 *
 * Event `Payment.Allocated`, version 1. Topic `rcm.events`, key `paymentId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export const PaymentAllocated: EventDefinition<"Payment.Allocated", PaymentAllocated> = /*@__PURE__*/ defineEvent({
  type: "Payment.Allocated",
  version: 1,
  topic: "rcm.events",
  key: "paymentId",
  aggregate: "Payment",
  schema: '{"type":"record","name":"PaymentAllocated","namespace":"healthtech.rcm","fields":[{"name":"paymentId","type":{"type":"string","logicalType":"uuid"}},{"name":"allocations","type":{"type":"array","items":{"type":"record","name":"PaymentAllocationLine","fields":[{"name":"accountId","type":{"type":"string","logicalType":"uuid"}},{"name":"allocatedAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"balanceAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]}]}},"confluent:tags":["FINANCIAL"]},{"name":"paymentAllocationRule","type":{"type":"enum","name":"PaymentAllocationRule","symbols":["OLDEST_FIRST","PATIENT_CHOICE","PLAN_SCHEDULE","STAFF_CHOICE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"unallocatedAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"closedAccountCount","type":"int"},{"name":"postingDate","type":{"type":"int","logicalType":"date"}}],"schemaVersion":1}',
});

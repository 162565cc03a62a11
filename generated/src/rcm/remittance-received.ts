// Generated from rcm/remittance-payments/remittance-received.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";

/**
 * A payer's remittance advice (835) or a paper explanation of payment was taken in and balanced against itself. The money may arrive days later; Remittance.Reconciled says that both met.
 *
 * Event `Remittance.Received`, version 1. Topic `rcm.events`, key `remittanceId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export interface RemittanceReceived {
  /** One ST to SE of the 835, which is one payment. UUID. */
  readonly remittanceId: string;
  /** Payer named in N1*PR, matched to ours. UUID. */
  readonly payerId: string;
  /** Check or EFT trace number (TRN02), by which the bank's deposit is found. */
  readonly traceNumber: string;
  /** VIRTUAL_CARD costs a card fee and may be declined. */
  readonly remittancePaymentMethod: RemittancePaymentMethod;
  /** Total of the payment (BPR02). Sensitive: `FINANCIAL`. */
  readonly paymentAmount: Money;
  /** Settlement or check date (BPR16). Date as `YYYY-MM-DD`. */
  readonly paymentDate: string;
  /** Claims advised on (CLP segments). Whole number of 32 bits. */
  readonly claimPaymentCount: number;
  /** Of these, claims with nothing paid and no patient share (CLP02 of 4). Whole number of 32 bits. */
  readonly deniedClaimCount: number;
  /**
   * Sum of adjustments outside any claim (PLB): interest, recoupment, fees; negative means more was paid.
   *
   * Sensitive: `FINANCIAL`.
   */
  readonly providerAdjustmentAmount: Money;
  /** Whether claims and adjustments add up to the payment; if not, a person has to look before posting. */
  readonly isBalanced: boolean;
  /** ST02 of the 835. */
  readonly controlNumber: string;
}

/**
 * How the payer pays (BPR04). NON_PAYMENT is advice without money, such as a recoupment that ate it all.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type RemittancePaymentMethod = "ACH" | "CHECK" | "VIRTUAL_CARD" | "WIRE" | "NON_PAYMENT" | "UNKNOWN";

/**
 * A payer's remittance advice (835) or a paper explanation of payment was taken in and balanced against itself. The money may arrive days later; Remittance.Reconciled says that both met.
 *
 * Event `Remittance.Received`, version 1. Topic `rcm.events`, key `remittanceId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export const RemittanceReceived: EventDefinition<"Remittance.Received", RemittanceReceived> = /*@__PURE__*/ defineEvent({
  type: "Remittance.Received",
  version: 1,
  topic: "rcm.events",
  key: "remittanceId",
  aggregate: "Remittance",
  schema: '{"type":"record","name":"RemittanceReceived","namespace":"healthtech.rcm","fields":[{"name":"remittanceId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerId","type":{"type":"string","logicalType":"uuid"}},{"name":"traceNumber","type":"string"},{"name":"remittancePaymentMethod","type":{"type":"enum","name":"RemittancePaymentMethod","symbols":["ACH","CHECK","VIRTUAL_CARD","WIRE","NON_PAYMENT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"paymentAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"paymentDate","type":{"type":"int","logicalType":"date"}},{"name":"claimPaymentCount","type":"int"},{"name":"deniedClaimCount","type":"int"},{"name":"providerAdjustmentAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"isBalanced","type":"boolean"},{"name":"controlNumber","type":"string"}],"schemaVersion":1}',
});

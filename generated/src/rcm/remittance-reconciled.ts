// Generated from rcm/remittance-payments/remittance-reconciled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";

/**
 * The deposit in the bank and the remittance advice were matched. A difference that stays is stated and worked separately; posting to accounts does not wait for it.
 *
 * Event `Remittance.Reconciled`, version 1. Topic `rcm.events`, key `remittanceId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export interface RemittanceReconciled {
  /** Advice that found its money. UUID. */
  readonly remittanceId: string;
  /** Deposit as the bank's statement names it (BAI2 or camt.053 reference). Sensitive: `FINANCIAL`. */
  readonly bankReference: string;
  /** What reached the account. Sensitive: `FINANCIAL`. */
  readonly depositedAmount: Money;
  /** Deposit less advice; 0.00 in the usual case. Sensitive: `FINANCIAL`. */
  readonly differenceAmount: Money;
  /** Day on which the bank made the money available. Date as `YYYY-MM-DD`. */
  readonly depositDate: string;
  /** AMOUNT_AND_DATE is a guess that auditors sample. */
  readonly remittanceMatchMethod: RemittanceMatchMethod;
  /**
   * Days between advice and money; the operating rule asks for three business days at most.
   *
   * Whole number of 32 bits.
   */
  readonly lagDays: number;
}

/** How the two were brought together. A symbol that is not known yet is read as `UNKNOWN`. */
export type RemittanceMatchMethod = "TRACE_NUMBER" | "AMOUNT_AND_DATE" | "MANUAL" | "UNKNOWN";

/**
 * The deposit in the bank and the remittance advice were matched. A difference that stays is stated and worked separately; posting to accounts does not wait for it.
 *
 * Event `Remittance.Reconciled`, version 1. Topic `rcm.events`, key `remittanceId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export const RemittanceReconciled: EventDefinition<"Remittance.Reconciled", RemittanceReconciled> = /*@__PURE__*/ defineEvent({
  type: "Remittance.Reconciled",
  version: 1,
  topic: "rcm.events",
  key: "remittanceId",
  aggregate: "Remittance",
  schema: '{"type":"record","name":"RemittanceReconciled","namespace":"healthtech.rcm","fields":[{"name":"remittanceId","type":{"type":"string","logicalType":"uuid"}},{"name":"bankReference","type":"string","confluent:tags":["FINANCIAL"]},{"name":"depositedAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"differenceAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"depositDate","type":{"type":"int","logicalType":"date"}},{"name":"remittanceMatchMethod","type":{"type":"enum","name":"RemittanceMatchMethod","symbols":["TRACE_NUMBER","AMOUNT_AND_DATE","MANUAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"lagDays","type":"int"}],"schemaVersion":1}',
});

// Generated from rcm/patient-billing/financial-assistance-requested.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";

/**
 * A patient or guarantor applied for charity care or a sliding-scale discount. While it is examined nothing is collected.
 *
 * Event `FinancialAssistance.Requested`, version 1. Topic `rcm.events`, key `assistanceId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export interface FinancialAssistanceRequested {
  /** Application number, quoted in every letter about it. UUID. */
  readonly assistanceId: string;
  /** Applicant who is liable for the accounts. UUID. */
  readonly guarantorId: string;
  /** Accounts for which help is asked. UUID. */
  readonly accountIds: readonly string[];
  /** People in the household as declared. Whole number of 32 bits. Sensitive: `PII`. */
  readonly householdSize: number;
  /** Yearly household income as declared; null while not stated. Sensitive: `FINANCIAL`, `PII`. Default: `null`. */
  readonly annualIncomeAmount: Money | null;
  /**
   * Income in percent of the federal poverty level for that household, at most 999.99.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `FINANCIAL`, `PII`. Default: `null`.
   */
  readonly povertyLevelPercent: string | null;
  /** Kinds of proof enclosed. Sensitive: `FINANCIAL`, `PII`. Default: `[]`. */
  readonly incomeProofs: readonly IncomeProof[];
  /** True when we opened it ourselves from signs of need, without an application. */
  readonly isPresumptive: boolean;
  /** Day by which the policy promises an answer. Date as `YYYY-MM-DD`. */
  readonly decisionDueDate: string;
}

/** {@link FinancialAssistanceRequested} as a publisher passes it: what has a default may be left out. */
export type FinancialAssistanceRequestedInput = WithDefaults<FinancialAssistanceRequested, "annualIncomeAmount" | "povertyLevelPercent" | "incomeProofs">;

/** Document that shows income. A symbol that is not known yet is read as `UNKNOWN`. */
export type IncomeProof = "PAY_STUB" | "TAX_RETURN" | "BENEFIT_LETTER" | "BANK_STATEMENT" | "SELF_DECLARATION" | "OTHER" | "UNKNOWN";

/**
 * A patient or guarantor applied for charity care or a sliding-scale discount. While it is examined nothing is collected.
 *
 * Event `FinancialAssistance.Requested`, version 1. Topic `rcm.events`, key `assistanceId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export const FinancialAssistanceRequested: EventDefinition<"FinancialAssistance.Requested", FinancialAssistanceRequested, FinancialAssistanceRequestedInput> = /*@__PURE__*/ defineEvent({
  type: "FinancialAssistance.Requested",
  version: 1,
  topic: "rcm.events",
  key: "assistanceId",
  aggregate: "FinancialAssistance",
  schema: '{"type":"record","name":"FinancialAssistanceRequested","namespace":"healthtech.rcm","fields":[{"name":"assistanceId","type":{"type":"string","logicalType":"uuid"}},{"name":"guarantorId","type":{"type":"string","logicalType":"uuid"}},{"name":"accountIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"householdSize","type":"int","confluent:tags":["PII"]},{"name":"annualIncomeAmount","type":["null",{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}],"default":null,"confluent:tags":["FINANCIAL","PII"]},{"name":"povertyLevelPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["FINANCIAL","PII"]},{"name":"incomeProofs","type":{"type":"array","items":{"type":"enum","name":"IncomeProof","symbols":["PAY_STUB","TAX_RETURN","BENEFIT_LETTER","BANK_STATEMENT","SELF_DECLARATION","OTHER","UNKNOWN"],"default":"UNKNOWN"}},"default":[],"confluent:tags":["FINANCIAL","PII"]},{"name":"isPresumptive","type":"boolean"},{"name":"decisionDueDate","type":{"type":"int","logicalType":"date"}}],"schemaVersion":1}',
});

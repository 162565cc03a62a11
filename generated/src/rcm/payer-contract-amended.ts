// Generated from rcm/contracts-credentialing/payer-contract-amended.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * Terms of an agreement in force were changed by a signed amendment or by one that took effect through silence. What is not named stays as it was.
 *
 * Event `PayerContract.Amended`, version 1. Topic `rcm.events`, key `contractId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export interface PayerContractAmended {
  /** Agreement that was changed. UUID. */
  readonly contractId: string;
  /** Count of amendments, this one included. Whole number of 32 bits. */
  readonly amendmentNumber: number;
  /** Parts that differ from now on. */
  readonly amendedContractTerms: readonly ContractTerm[];
  /** First service day under the new terms. Date as `YYYY-MM-DD`. */
  readonly effectiveDate: string;
  /** True when it took effect because we did not object in time. */
  readonly wasUnilateral: boolean;
  /**
   * Mean change of prices over last year's volume; null where prices stay.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly rateChangePercent: string | null;
  /** What changes for billers, in two sentences. */
  readonly summaryText: string;
}

/** {@link PayerContractAmended} as a publisher passes it: what has a default may be left out. */
export type PayerContractAmendedInput = WithDefaults<PayerContractAmended, "rateChangePercent">;

/** Part of an agreement that an amendment touches. A symbol that is not known yet is read as `UNKNOWN`. */
export type ContractTerm = "RATES" | "COVERED_SERVICES" | "AUTHORIZATION_RULES" | "FILING_LIMITS" | "NETWORK_TIER" | "QUALITY_INCENTIVE" | "LEGAL" | "OTHER" | "UNKNOWN";

/**
 * Terms of an agreement in force were changed by a signed amendment or by one that took effect through silence. What is not named stays as it was.
 *
 * Event `PayerContract.Amended`, version 1. Topic `rcm.events`, key `contractId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export const PayerContractAmended: EventDefinition<"PayerContract.Amended", PayerContractAmended, PayerContractAmendedInput> = /*@__PURE__*/ defineEvent({
  type: "PayerContract.Amended",
  version: 1,
  topic: "rcm.events",
  key: "contractId",
  aggregate: "PayerContract",
  schema: '{"type":"record","name":"PayerContractAmended","namespace":"healthtech.rcm","fields":[{"name":"contractId","type":{"type":"string","logicalType":"uuid"}},{"name":"amendmentNumber","type":"int"},{"name":"amendedContractTerms","type":{"type":"array","items":{"type":"enum","name":"ContractTerm","symbols":["RATES","COVERED_SERVICES","AUTHORIZATION_RULES","FILING_LIMITS","NETWORK_TIER","QUALITY_INCENTIVE","LEGAL","OTHER","UNKNOWN"],"default":"UNKNOWN"}}},{"name":"effectiveDate","type":{"type":"int","logicalType":"date"}},{"name":"wasUnilateral","type":"boolean"},{"name":"rateChangePercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"summaryText","type":"string"}],"schemaVersion":1}',
});

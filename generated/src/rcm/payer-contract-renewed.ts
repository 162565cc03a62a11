// Generated from rcm/contracts-credentialing/payer-contract-renewed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * An agreement went on for another term, by itself or by agreement. New prices that come with it are reported as PayerContract.Amended too.
 *
 * Event `PayerContract.Renewed`, version 1. Topic `rcm.events`, key `contractId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export interface PayerContractRenewed {
  /** Agreement that goes on. UUID. */
  readonly contractId: string;
  /** Payer that stays in network. UUID. */
  readonly payerId: string;
  /** Term that ends. */
  readonly previousPeriod: Period;
  /** Term that begins. */
  readonly effectivePeriod: Period;
  /** EXTENDED_DURING_TALKS is short and keeps the old prices. */
  readonly contractRenewalMode: ContractRenewalMode;
  /**
   * Increase that the agreement itself provides for each term; null where it has none.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly escalatorPercent: string | null;
  /** Last day to give notice for the end of the new term. Date as `YYYY-MM-DD`. */
  readonly nextNoticeDate: string;
}

/** {@link PayerContractRenewed} as a publisher passes it: what has a default may be left out. */
export type PayerContractRenewedInput = WithDefaults<PayerContractRenewed, "escalatorPercent", { readonly previousPeriod: PeriodInput; readonly effectivePeriod: PeriodInput }>;

/** How it came to go on. A symbol that is not known yet is read as `UNKNOWN`. */
export type ContractRenewalMode = "AUTOMATIC" | "NEGOTIATED" | "EXTENDED_DURING_TALKS" | "UNKNOWN";

/**
 * An agreement went on for another term, by itself or by agreement. New prices that come with it are reported as PayerContract.Amended too.
 *
 * Event `PayerContract.Renewed`, version 1. Topic `rcm.events`, key `contractId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export const PayerContractRenewed: EventDefinition<"PayerContract.Renewed", PayerContractRenewed, PayerContractRenewedInput> = /*@__PURE__*/ defineEvent({
  type: "PayerContract.Renewed",
  version: 1,
  topic: "rcm.events",
  key: "contractId",
  aggregate: "PayerContract",
  schema: '{"type":"record","name":"PayerContractRenewed","namespace":"healthtech.rcm","fields":[{"name":"contractId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerId","type":{"type":"string","logicalType":"uuid"}},{"name":"previousPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"effectivePeriod","type":"healthtech.shared.Period"},{"name":"contractRenewalMode","type":{"type":"enum","name":"ContractRenewalMode","symbols":["AUTOMATIC","NEGOTIATED","EXTENDED_DURING_TALKS","UNKNOWN"],"default":"UNKNOWN"}},{"name":"escalatorPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"nextNoticeDate","type":{"type":"int","logicalType":"date"}}],"schemaVersion":1}',
});

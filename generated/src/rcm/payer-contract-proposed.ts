// Generated from rcm/contracts-credentialing/payer-contract-proposed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * A payer or we put a draft of new terms on the table. Nothing is in force; PayerContract.Executed is the signature.
 *
 * Event `PayerContract.Proposed`, version 1. Topic `rcm.events`, key `contractId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export interface PayerContractProposed {
  /** The agreement from the first draft. UUID. */
  readonly contractId: string;
  /** Payer on the other side. UUID. */
  readonly payerId: string;
  /** Whose paper it is; the other side marks it up. */
  readonly contractProposedBySide: ContractProposedBySide;
  /** Products that it would cover. */
  readonly planNames: readonly string[];
  /** Term that is proposed. */
  readonly proposedPeriod: Period;
  /**
   * Change of yearly revenue when last year's claims are repriced; null until modelled.
   *
   * Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly modelledImpactAmount: Money | null;
  /** Agreement that it would replace. UUID. Default: `null`. */
  readonly currentContractId: string | null;
  /**
   * Day by which the other side has to answer; silence can mean consent for amendments.
   *
   * Date as `YYYY-MM-DD`. Default: `null`.
   */
  readonly responseDueDate: string | null;
}

/** {@link PayerContractProposed} as a publisher passes it: what has a default may be left out. */
export type PayerContractProposedInput = WithDefaults<PayerContractProposed, "modelledImpactAmount" | "currentContractId" | "responseDueDate", { readonly proposedPeriod: PeriodInput }>;

/** Who made the draft. A symbol that is not known yet is read as `UNKNOWN`. */
export type ContractProposedBySide = "PAYER" | "PROVIDER" | "UNKNOWN";

/**
 * A payer or we put a draft of new terms on the table. Nothing is in force; PayerContract.Executed is the signature.
 *
 * Event `PayerContract.Proposed`, version 1. Topic `rcm.events`, key `contractId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export const PayerContractProposed: EventDefinition<"PayerContract.Proposed", PayerContractProposed, PayerContractProposedInput> = /*@__PURE__*/ defineEvent({
  type: "PayerContract.Proposed",
  version: 1,
  topic: "rcm.events",
  key: "contractId",
  aggregate: "PayerContract",
  schema: '{"type":"record","name":"PayerContractProposed","namespace":"healthtech.rcm","fields":[{"name":"contractId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerId","type":{"type":"string","logicalType":"uuid"}},{"name":"contractProposedBySide","type":{"type":"enum","name":"ContractProposedBySide","symbols":["PAYER","PROVIDER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"planNames","type":{"type":"array","items":"string"}},{"name":"proposedPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"modelledImpactAmount","type":["null",{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"currentContractId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"responseDueDate","type":["null",{"type":"int","logicalType":"date"}],"default":null}],"schemaVersion":1}',
});

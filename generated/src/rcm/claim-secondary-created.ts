// Generated from rcm/claims/claim-secondary-created.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";

/**
 * After a payer had paid its part, a claim for the next payer was made with the earlier payer's figures. A payer that passes the claim on by itself (crossover) is marked, and nothing is sent.
 *
 * Event `Claim.SecondaryCreated`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export interface ClaimSecondaryCreated {
  /** Claim for the next payer. UUID. */
  readonly claimId: string;
  /** Claim that was paid before. UUID. */
  readonly primaryClaimId: string;
  /** Coverage that is billed now. UUID. */
  readonly coverageId: string;
  /** 2 or 3, the place of that coverage. Whole number of 32 bits. */
  readonly payerRank: number;
  /** What the payer before paid (AMT*D). Sensitive: `FINANCIAL`. */
  readonly primaryPaidAmount: Money;
  /** What the payer before allowed, the ceiling for most secondary payers. Sensitive: `FINANCIAL`. */
  readonly primaryAllowedAmount: Money;
  /** Patient share that the next payer is asked for. Sensitive: `FINANCIAL`. */
  readonly remainingAmount: Money;
  /** True when the payer before passed it on, so that we must not send it again. */
  readonly isCrossover: boolean;
  /** Advice that has to go with it. UUID. */
  readonly remittanceId: string;
}

/**
 * After a payer had paid its part, a claim for the next payer was made with the earlier payer's figures. A payer that passes the claim on by itself (crossover) is marked, and nothing is sent.
 *
 * Event `Claim.SecondaryCreated`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export const ClaimSecondaryCreated: EventDefinition<"Claim.SecondaryCreated", ClaimSecondaryCreated> = /*@__PURE__*/ defineEvent({
  type: "Claim.SecondaryCreated",
  version: 1,
  topic: "rcm.events",
  key: "claimId",
  aggregate: "Claim",
  schema: '{"type":"record","name":"ClaimSecondaryCreated","namespace":"healthtech.rcm","fields":[{"name":"claimId","type":{"type":"string","logicalType":"uuid"}},{"name":"primaryClaimId","type":{"type":"string","logicalType":"uuid"}},{"name":"coverageId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerRank","type":"int"},{"name":"primaryPaidAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"primaryAllowedAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"remainingAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"isCrossover","type":"boolean"},{"name":"remittanceId","type":{"type":"string","logicalType":"uuid"}}],"schemaVersion":1}',
});

// Generated from rcm/claims/claim-accepted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { Money } from "../shared/money.js";

/**
 * The payer took the claim into adjudication and gave it a number (277CA category A1 or A2). The filing limit is met from now on; whether and what it pays is still open.
 *
 * Event `Claim.Accepted`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export interface ClaimAccepted {
  /** Claim that was taken in. UUID. */
  readonly claimId: string;
  /**
   * Payer's claim control number (REF*1K), needed for every later question and correction.
   *
   * Sensitive: `FINANCIAL`, `PII`.
   */
  readonly payerClaimNumber: Identifier;
  /** Charges that the payer took in (QTY and AMT of the 277CA). Sensitive: `FINANCIAL`. */
  readonly acceptedAmount: Money;
  /** Claim status category (STC01-1), such as A2 for acceptance into adjudication. */
  readonly statusCategoryCode: string;
  /** Day that counts as received at the payer (STC02), the start of its prompt-pay clock. Date as `YYYY-MM-DD`. */
  readonly effectiveDate: string;
  /**
   * Day after which interest is due under the state's law; null for plans outside it.
   *
   * Date as `YYYY-MM-DD`. Default: `null`.
   */
  readonly promptPayDueDate: string | null;
  /** True when the first submission was accepted, the measure of a clean claim. */
  readonly isFirstPass: boolean;
}

/** {@link ClaimAccepted} as a publisher passes it: what has a default may be left out. */
export type ClaimAcceptedInput = WithDefaults<ClaimAccepted, "promptPayDueDate", { readonly payerClaimNumber: IdentifierInput }>;

/**
 * The payer took the claim into adjudication and gave it a number (277CA category A1 or A2). The filing limit is met from now on; whether and what it pays is still open.
 *
 * Event `Claim.Accepted`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export const ClaimAccepted: EventDefinition<"Claim.Accepted", ClaimAccepted, ClaimAcceptedInput> = /*@__PURE__*/ defineEvent({
  type: "Claim.Accepted",
  version: 1,
  topic: "rcm.events",
  key: "claimId",
  aggregate: "Claim",
  schema: '{"type":"record","name":"ClaimAccepted","namespace":"healthtech.rcm","fields":[{"name":"claimId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerClaimNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["FINANCIAL","PII"]},{"name":"acceptedAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"statusCategoryCode","type":"string"},{"name":"effectiveDate","type":{"type":"int","logicalType":"date"}},{"name":"promptPayDueDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"isFirstPass","type":"boolean"}],"schemaVersion":1}',
});

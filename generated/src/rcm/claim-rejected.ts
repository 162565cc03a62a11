// Generated from rcm/claims/claim-rejected.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Coding, CodingInput } from "../shared/coding.js";
import type { Money } from "../shared/money.js";

/**
 * The payer or clearinghouse refused to take the claim in (277CA category A3, A6, A7 or A8). It was never adjudicated, so there is nothing to appeal: it is mended and sent again. A claim that was judged and not paid is Denial.Received.
 *
 * Event `Claim.Rejected`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export interface ClaimRejected {
  /** Claim that came back. UUID. */
  readonly claimId: string;
  /** Whose rules have to be met next. */
  readonly claimRejectingParty: ClaimRejectingParty;
  /** Claim status codes (STC01-2, https://x12.org/codes/claim-status-codes), at least one. Sensitive: `PHI`. */
  readonly claimStatusCodes: readonly Coding[];
  /** Claim status category of the refusal (STC01-1), A3 for a return as unprocessable. */
  readonly statusCategoryCode: string;
  /**
   * Service lines that are concerned; empty when it is the claim as a whole.
   *
   * Whole number of 32 bits. Default: `[]`.
   */
  readonly rejectedLineNumbers: readonly number[];
  /** Charges that go back to the work list. Sensitive: `FINANCIAL`. */
  readonly rejectedAmount: Money;
  /** Days left to send it again. Whole number of 32 bits. */
  readonly timelyFilingRemainingDays: number;
  /** Work list that mends it; null until somebody is chosen. Default: `null`. */
  readonly assignedQueue: string | null;
}

/** {@link ClaimRejected} as a publisher passes it: what has a default may be left out. */
export type ClaimRejectedInput = WithDefaults<ClaimRejected, "rejectedLineNumbers" | "assignedQueue", { readonly claimStatusCodes: readonly CodingInput[] }>;

/**
 * Who refused it. A clearinghouse rejection never reached the payer and does not stop the filing limit.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ClaimRejectingParty = "CLEARINGHOUSE" | "PAYER" | "REPRICER" | "UNKNOWN";

/**
 * The payer or clearinghouse refused to take the claim in (277CA category A3, A6, A7 or A8). It was never adjudicated, so there is nothing to appeal: it is mended and sent again. A claim that was judged and not paid is Denial.Received.
 *
 * Event `Claim.Rejected`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export const ClaimRejected: EventDefinition<"Claim.Rejected", ClaimRejected, ClaimRejectedInput> = /*@__PURE__*/ defineEvent({
  type: "Claim.Rejected",
  version: 1,
  topic: "rcm.events",
  key: "claimId",
  aggregate: "Claim",
  schema: '{"type":"record","name":"ClaimRejected","namespace":"healthtech.rcm","fields":[{"name":"claimId","type":{"type":"string","logicalType":"uuid"}},{"name":"claimRejectingParty","type":{"type":"enum","name":"ClaimRejectingParty","symbols":["CLEARINGHOUSE","PAYER","REPRICER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"claimStatusCodes","type":{"type":"array","items":{"type":"record","name":"Coding","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"confluent:tags":["PHI"]},{"name":"statusCategoryCode","type":"string"},{"name":"rejectedLineNumbers","type":{"type":"array","items":"int"},"default":[]},{"name":"rejectedAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"timelyFilingRemainingDays","type":"int"},{"name":"assignedQueue","type":["null","string"],"default":null}],"schemaVersion":1}',
});

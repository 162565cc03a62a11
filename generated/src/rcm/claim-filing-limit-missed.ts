// Generated from rcm/claims/claim-filing-limit-missed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";

/**
 * The payer's last filing day passed without an accepted claim. The charges can hardly be recovered, and a patient with that coverage may usually not be billed instead.
 *
 * Event `Claim.FilingLimitMissed`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export interface ClaimFilingLimitMissed {
  /** Claim that came too late or never left. UUID. */
  readonly claimId: string;
  /** Payer whose limit passed. UUID. */
  readonly payerId: string;
  /** Day that was missed. Date as `YYYY-MM-DD`. */
  readonly timelyFilingDate: string;
  /** PAYER_RETROACTIVE is a late grant of eligibility and the one ground for an exception. */
  readonly filingDelayOrigin: FilingDelayOrigin;
  /** Expected payment that is lost. Sensitive: `FINANCIAL`. */
  readonly lostAmount: Money;
  /** Whether an acknowledgement shows an earlier submission, so that an appeal has a chance. */
  readonly proofOfTimelyFilingExists: boolean;
  /** Last attempt before the limit; null where there was none. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly lastSubmissionDate: string | null;
}

/** {@link ClaimFilingLimitMissed} as a publisher passes it: what has a default may be left out. */
export type ClaimFilingLimitMissedInput = WithDefaults<ClaimFilingLimitMissed, "lastSubmissionDate">;

/** Where most of the time was lost. A symbol that is not known yet is read as `UNKNOWN`. */
export type FilingDelayOrigin = "REGISTRATION" | "CODING" | "CHARGE_ENTRY" | "HOLD" | "REJECTION_UNWORKED" | "PAYER_RETROACTIVE" | "CREDENTIALING" | "UNKNOWN";

/**
 * The payer's last filing day passed without an accepted claim. The charges can hardly be recovered, and a patient with that coverage may usually not be billed instead.
 *
 * Event `Claim.FilingLimitMissed`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export const ClaimFilingLimitMissed: EventDefinition<"Claim.FilingLimitMissed", ClaimFilingLimitMissed, ClaimFilingLimitMissedInput> = /*@__PURE__*/ defineEvent({
  type: "Claim.FilingLimitMissed",
  version: 1,
  topic: "rcm.events",
  key: "claimId",
  aggregate: "Claim",
  schema: '{"type":"record","name":"ClaimFilingLimitMissed","namespace":"healthtech.rcm","fields":[{"name":"claimId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerId","type":{"type":"string","logicalType":"uuid"}},{"name":"timelyFilingDate","type":{"type":"int","logicalType":"date"}},{"name":"filingDelayOrigin","type":{"type":"enum","name":"FilingDelayOrigin","symbols":["REGISTRATION","CODING","CHARGE_ENTRY","HOLD","REJECTION_UNWORKED","PAYER_RETROACTIVE","CREDENTIALING","UNKNOWN"],"default":"UNKNOWN"}},{"name":"lostAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"proofOfTimelyFilingExists","type":"boolean"},{"name":"lastSubmissionDate","type":["null",{"type":"int","logicalType":"date"}],"default":null}],"schemaVersion":1}',
});

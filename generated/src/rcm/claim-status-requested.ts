// Generated from rcm/claims/claim-status-requested.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";

/**
 * We asked a payer how far an accepted claim has come (276), because no remittance arrived in the usual time. The answer is Claim.StatusReported.
 *
 * Event `Claim.StatusRequested`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export interface ClaimStatusRequested {
  /** Claim in question. UUID. */
  readonly claimId: string;
  /** Payer that is asked. UUID. */
  readonly payerId: string;
  /**
   * Control number at the payer, where it gave one; without it the payer searches by member and dates.
   *
   * Sensitive: `FINANCIAL`, `PII`. Default: `null`.
   */
  readonly payerClaimNumber: Identifier | null;
  /** Cause of the inquiry; NO_ACKNOWLEDGEMENT often ends in a resubmission. */
  readonly claimInquiryCause: ClaimInquiryCause;
  /** Days since the payer accepted the claim, or since it was sent. Whole number of 32 bits. */
  readonly claimAgeDays: number;
  /** TRN02 of the 276, which the 277 repeats. */
  readonly traceNumber: string;
  /** Inquiries about this claim so far, this one included. Whole number of 32 bits. */
  readonly attemptCount: number;
}

/** {@link ClaimStatusRequested} as a publisher passes it: what has a default may be left out. */
export type ClaimStatusRequestedInput = WithDefaults<ClaimStatusRequested, "payerClaimNumber", { readonly payerClaimNumber: IdentifierInput | null }>;

/** What made us ask. A symbol that is not known yet is read as `UNKNOWN`. */
export type ClaimInquiryCause = "PAYMENT_OVERDUE" | "NO_ACKNOWLEDGEMENT" | "PATIENT_ASKED" | "WORK_LIST" | "UNKNOWN";

/**
 * We asked a payer how far an accepted claim has come (276), because no remittance arrived in the usual time. The answer is Claim.StatusReported.
 *
 * Event `Claim.StatusRequested`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export const ClaimStatusRequested: EventDefinition<"Claim.StatusRequested", ClaimStatusRequested, ClaimStatusRequestedInput> = /*@__PURE__*/ defineEvent({
  type: "Claim.StatusRequested",
  version: 1,
  topic: "rcm.events",
  key: "claimId",
  aggregate: "Claim",
  schema: '{"type":"record","name":"ClaimStatusRequested","namespace":"healthtech.rcm","fields":[{"name":"claimId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerClaimNumber","type":["null",{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["FINANCIAL","PII"]},{"name":"claimInquiryCause","type":{"type":"enum","name":"ClaimInquiryCause","symbols":["PAYMENT_OVERDUE","NO_ACKNOWLEDGEMENT","PATIENT_ASKED","WORK_LIST","UNKNOWN"],"default":"UNKNOWN"}},{"name":"claimAgeDays","type":"int"},{"name":"traceNumber","type":"string"},{"name":"attemptCount","type":"int"}],"schemaVersion":1}',
});

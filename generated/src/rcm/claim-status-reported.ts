// Generated from rcm/claims/claim-status-reported.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Coding, CodingInput } from "../shared/coding.js";
import type { Money } from "../shared/money.js";

/**
 * The payer said how far a claim has come (277), asked or unasked. A finalized status announces the remittance but does not replace it: money is booked from Remittance.Received alone.
 *
 * Event `Claim.StatusReported`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export interface ClaimStatusReported {
  /** Claim that the payer spoke of. UUID. */
  readonly claimId: string;
  /** How far the payer has come; NOT_FOUND is treated like a lost claim. */
  readonly claimProgress: ClaimProgress;
  /** Claim status codes behind it, the decisive one first. Sensitive: `PHI`. */
  readonly claimStatusCodes: readonly Coding[];
  /** Day from which the status holds (STC02). Date as `YYYY-MM-DD`. */
  readonly statusEffectiveDate: string;
  /** Payment that the payer announced (STC05); null while it is open. Sensitive: `FINANCIAL`. Default: `null`. */
  readonly paidAmount: Money | null;
  /**
   * Check or EFT trace of the payment (STC09), by which the remittance is found.
   *
   * Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly checkNumber: string | null;
  /** False when the payer reported by itself. */
  readonly wasSolicited: boolean;
  /** TRN02 of our 276; null when it was unasked. Default: `null`. */
  readonly traceNumber: string | null;
}

/** {@link ClaimStatusReported} as a publisher passes it: what has a default may be left out. */
export type ClaimStatusReportedInput = WithDefaults<ClaimStatusReported, "paidAmount" | "checkNumber" | "traceNumber", { readonly claimStatusCodes: readonly CodingInput[] }>;

/**
 * Claim status category (STC01-1), grouped: P is PENDING, R is REQUEST_FOR_INFORMATION, F1 FINALIZED_PAID, F2 FINALIZED_DENIED.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ClaimProgress = "RECEIVED" | "PENDING" | "REQUEST_FOR_INFORMATION" | "FINALIZED_PAID" | "FINALIZED_DENIED" | "FINALIZED_OTHER" | "NOT_FOUND" | "UNKNOWN";

/**
 * The payer said how far a claim has come (277), asked or unasked. A finalized status announces the remittance but does not replace it: money is booked from Remittance.Received alone.
 *
 * Event `Claim.StatusReported`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export const ClaimStatusReported: EventDefinition<"Claim.StatusReported", ClaimStatusReported, ClaimStatusReportedInput> = /*@__PURE__*/ defineEvent({
  type: "Claim.StatusReported",
  version: 1,
  topic: "rcm.events",
  key: "claimId",
  aggregate: "Claim",
  schema: '{"type":"record","name":"ClaimStatusReported","namespace":"healthtech.rcm","fields":[{"name":"claimId","type":{"type":"string","logicalType":"uuid"}},{"name":"claimProgress","type":{"type":"enum","name":"ClaimProgress","symbols":["RECEIVED","PENDING","REQUEST_FOR_INFORMATION","FINALIZED_PAID","FINALIZED_DENIED","FINALIZED_OTHER","NOT_FOUND","UNKNOWN"],"default":"UNKNOWN"}},{"name":"claimStatusCodes","type":{"type":"array","items":{"type":"record","name":"Coding","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"confluent:tags":["PHI"]},{"name":"statusEffectiveDate","type":{"type":"int","logicalType":"date"}},{"name":"paidAmount","type":["null",{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"checkNumber","type":["null","string"],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"wasSolicited","type":"boolean"},{"name":"traceNumber","type":["null","string"],"default":null}],"schemaVersion":1}',
});

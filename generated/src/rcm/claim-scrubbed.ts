// Generated from rcm/claims/claim-scrubbed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * A claim ran through the edits (code pairs, coverage policies, payer rules) and either passed or was put on a work list. Emitted at every run, so one claim may have several.
 *
 * Event `Claim.Scrubbed`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface ClaimScrubbed {
  /** Claim that was examined. UUID. */
  readonly claimId: string;
  /** Conclusion over all edits of the run. */
  readonly claimScrubResult: ClaimScrubResult;
  /** Edits that were not passed, blocking ones first. Sensitive: `PHI`. Default: `[]`. */
  readonly failedEdits: readonly ClaimEditFailure[];
  /** Release of the edits, so that a run can be repeated. */
  readonly ruleSetVersion: string;
  /** Faults that the rules mended by themselves, such as a missing modifier 25. Whole number of 32 bits. */
  readonly cleanedAutomaticallyCount: number;
  /** Work list that received the claim; null when it passed. Default: `null`. */
  readonly assignedQueue: string | null;
  /** When the run ended. Point in time, to the millisecond. */
  readonly completedAt: Date;
}

/** {@link ClaimScrubbed} as a publisher passes it: what has a default may be left out. */
export type ClaimScrubbedInput = WithDefaults<ClaimScrubbed, "failedEdits" | "assignedQueue", { readonly failedEdits: readonly ClaimEditFailureInput[] }>;

/**
 * What the edits concluded. PASSED_WITH_WARNINGS may be sent as it is.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ClaimScrubResult = "PASSED" | "PASSED_WITH_WARNINGS" | "FAILED" | "UNKNOWN";

/** One edit that a claim or one of its lines did not pass. */
export interface ClaimEditFailure {
  /** Code of the edit in the rule set, such as NCCI-PTP or LCD-L33797. */
  readonly editCode: string;
  /** Service line, counted from 1; null for the claim as a whole. Whole number of 32 bits. Default: `null`. */
  readonly lineNumber: number | null;
  /** What the biller is told, without patient data. */
  readonly editMessage: string;
  /** Whether the claim may not leave before it is mended. */
  readonly isBlocking: boolean;
}

/** {@link ClaimEditFailure} as a publisher passes it: what has a default may be left out. */
export type ClaimEditFailureInput = WithDefaults<ClaimEditFailure, "lineNumber">;

/**
 * A claim ran through the edits (code pairs, coverage policies, payer rules) and either passed or was put on a work list. Emitted at every run, so one claim may have several.
 *
 * Event `Claim.Scrubbed`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const ClaimScrubbed: EventDefinition<"Claim.Scrubbed", ClaimScrubbed, ClaimScrubbedInput> = /*@__PURE__*/ defineEvent({
  type: "Claim.Scrubbed",
  version: 1,
  topic: "rcm.events",
  key: "claimId",
  aggregate: "Claim",
  schema: '{"type":"record","name":"ClaimScrubbed","namespace":"healthtech.rcm","fields":[{"name":"claimId","type":{"type":"string","logicalType":"uuid"}},{"name":"claimScrubResult","type":{"type":"enum","name":"ClaimScrubResult","symbols":["PASSED","PASSED_WITH_WARNINGS","FAILED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"failedEdits","type":{"type":"array","items":{"type":"record","name":"ClaimEditFailure","fields":[{"name":"editCode","type":"string"},{"name":"lineNumber","type":["null","int"],"default":null},{"name":"editMessage","type":"string"},{"name":"isBlocking","type":"boolean"}]}},"default":[],"confluent:tags":["PHI"]},{"name":"ruleSetVersion","type":"string"},{"name":"cleanedAutomaticallyCount","type":"int"},{"name":"assignedQueue","type":["null","string"],"default":null},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

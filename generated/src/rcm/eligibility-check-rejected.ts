// Generated from rcm/eligibility/eligibility-check-rejected.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Coding, CodingInput } from "../shared/coding.js";

/**
 * The payer or the clearinghouse refused an eligibility inquiry with a reject reason (271 AAA segment), so no benefits are known. Most rejections are mended at the desk: a wrong birth date, a misread member id. A time-out without any answer is an integration failure and not this event.
 *
 * Event `EligibilityCheck.Rejected`, version 1. Topic `rcm.events`, key `eligibilityCheckId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface EligibilityCheckRejected {
  /** Inquiry that was refused. UUID. */
  readonly eligibilityCheckId: string;
  /** Coverage whose data has to be looked at. UUID. */
  readonly coverageId: string;
  /**
   * Reject reasons in the order of the 271 (AAA03, https://x12.org/codes/eligibility-reject-reasons), at least one.
   *
   * Sensitive: `PII`.
   */
  readonly rejectReasons: readonly Coding[];
  /** Whose data the payer could not accept. */
  readonly rejectedLoop: EligibilityRejectedLoop;
  /** Next step that the payer allows; DO_NOT_RESUBMIT ends automatic retries. */
  readonly followUpAction: EligibilityFollowUpAction;
  /**
   * When we will ask again by ourselves; null where a person has to act first.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly retryAt: Date | null;
  /** How often this inquiry has been sent so far, this time included. Whole number of 32 bits. */
  readonly attemptCount: number;
  /** Free text of the clearinghouse, where it sent any (MSG01). Default: `null`. */
  readonly errorMessage: string | null;
}

/** {@link EligibilityCheckRejected} as a publisher passes it: what has a default may be left out. */
export type EligibilityCheckRejectedInput = WithDefaults<EligibilityCheckRejected, "retryAt" | "errorMessage", { readonly rejectReasons: readonly CodingInput[] }>;

/**
 * Level of the 271 at which the inquiry was refused. RECEIVER faults concern our own enrolment with the payer, not the patient.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EligibilityRejectedLoop = "SOURCE" | "RECEIVER" | "SUBSCRIBER" | "DEPENDENT" | "UNKNOWN";

/** What the payer asks for (AAA04). A symbol that is not known yet is read as `UNKNOWN`. */
export type EligibilityFollowUpAction = "CORRECT_AND_RESUBMIT" | "RESUBMIT_UNCHANGED" | "DO_NOT_RESUBMIT" | "CONTACT_PAYER" | "OTHER" | "UNKNOWN";

/**
 * The payer or the clearinghouse refused an eligibility inquiry with a reject reason (271 AAA segment), so no benefits are known. Most rejections are mended at the desk: a wrong birth date, a misread member id. A time-out without any answer is an integration failure and not this event.
 *
 * Event `EligibilityCheck.Rejected`, version 1. Topic `rcm.events`, key `eligibilityCheckId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const EligibilityCheckRejected: EventDefinition<"EligibilityCheck.Rejected", EligibilityCheckRejected, EligibilityCheckRejectedInput> = /*@__PURE__*/ defineEvent({
  type: "EligibilityCheck.Rejected",
  version: 1,
  topic: "rcm.events",
  key: "eligibilityCheckId",
  aggregate: "EligibilityCheck",
  schema: '{"type":"record","name":"EligibilityCheckRejected","namespace":"healthtech.rcm","fields":[{"name":"eligibilityCheckId","type":{"type":"string","logicalType":"uuid"}},{"name":"coverageId","type":{"type":"string","logicalType":"uuid"}},{"name":"rejectReasons","type":{"type":"array","items":{"type":"record","name":"Coding","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"confluent:tags":["PII"]},{"name":"rejectedLoop","type":{"type":"enum","name":"EligibilityRejectedLoop","symbols":["SOURCE","RECEIVER","SUBSCRIBER","DEPENDENT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"followUpAction","type":{"type":"enum","name":"EligibilityFollowUpAction","symbols":["CORRECT_AND_RESUBMIT","RESUBMIT_UNCHANGED","DO_NOT_RESUBMIT","CONTACT_PAYER","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"retryAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"attemptCount","type":"int"},{"name":"errorMessage","type":["null","string"],"default":null}],"schemaVersion":1}',
});

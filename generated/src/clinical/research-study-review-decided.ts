// Generated from clinical/research/research-study-review-decided.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * The review board approved or disapproved a protocol. Approval alone does not open the site: contract, training and activation follow (ResearchStudy.Opened).
 *
 * Event `ResearchStudy.ReviewDecided`, version 1. Topic `clinical.events`, key `researchStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`.
 */
export interface ResearchStudyReviewDecided {
  /** Study on which the board decided. UUID. */
  readonly researchStudyId: string;
  /** Decision of the board. */
  readonly researchReviewDecision: ResearchReviewDecision;
  /** Board that decided, with its registration where central. */
  readonly boardName: string;
  /** Number of the approval; null when disapproved. Default: `null`. */
  readonly approvalNumber: string | null;
  /** Version on which was decided. */
  readonly protocolVersion: string;
  /** Consent form stamped by the board. Default: `null`. */
  readonly consentFormVersion: string | null;
  /** Risk as the board judged it. */
  readonly researchRiskLevel: ResearchRiskLevel;
  /** Groups that may be enrolled under extra safeguards, such as minors. Default: `[]`. */
  readonly vulnerableGroups: readonly string[];
  /** Conditions or grounds of refusal. Default: `[]`. */
  readonly conditionTexts: readonly string[];
  /** Last day of approval; null where no continuing review is due. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly approvalEndDate: string | null;
  /** Day and time of the board's letter. Point in time, to the millisecond. */
  readonly decidedAt: Date;
}

/** {@link ResearchStudyReviewDecided} as a publisher passes it: what has a default may be left out. */
export type ResearchStudyReviewDecidedInput = WithDefaults<ResearchStudyReviewDecided, "approvalNumber" | "consentFormVersion" | "vulnerableGroups" | "conditionTexts" | "approvalEndDate">;

/**
 * APPROVED_WITH_CONDITIONS counts as approved once conditions are met.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ResearchReviewDecision = "APPROVED" | "APPROVED_WITH_CONDITIONS" | "DISAPPROVED" | "UNKNOWN";

/** MINIMAL is no more than daily life holds. A symbol that is not known yet is read as `UNKNOWN`. */
export type ResearchRiskLevel = "MINIMAL" | "GREATER_THAN_MINIMAL" | "UNKNOWN";

/**
 * The review board approved or disapproved a protocol. Approval alone does not open the site: contract, training and activation follow (ResearchStudy.Opened).
 *
 * Event `ResearchStudy.ReviewDecided`, version 1. Topic `clinical.events`, key `researchStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`.
 */
export const ResearchStudyReviewDecided: EventDefinition<"ResearchStudy.ReviewDecided", ResearchStudyReviewDecided, ResearchStudyReviewDecidedInput> = /*@__PURE__*/ defineEvent({
  type: "ResearchStudy.ReviewDecided",
  version: 1,
  topic: "clinical.events",
  key: "researchStudyId",
  aggregate: "ResearchStudy",
  schema: '{"type":"record","name":"ResearchStudyReviewDecided","namespace":"healthtech.clinical","fields":[{"name":"researchStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"researchReviewDecision","type":{"type":"enum","name":"ResearchReviewDecision","symbols":["APPROVED","APPROVED_WITH_CONDITIONS","DISAPPROVED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"boardName","type":"string"},{"name":"approvalNumber","type":["null","string"],"default":null},{"name":"protocolVersion","type":"string"},{"name":"consentFormVersion","type":["null","string"],"default":null},{"name":"researchRiskLevel","type":{"type":"enum","name":"ResearchRiskLevel","symbols":["MINIMAL","GREATER_THAN_MINIMAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"vulnerableGroups","type":{"type":"array","items":"string"},"default":[]},{"name":"conditionTexts","type":{"type":"array","items":"string"},"default":[]},{"name":"approvalEndDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"decidedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

// Generated from clinical/research/research-subject-follow-up-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * Study treatment of a subject ended and the follow-up phase began. Leaving the study altogether is ResearchSubject.TakenOffStudy or ResearchSubject.Withdrawn.
 *
 * Event `ResearchSubject.FollowUpStarted`, version 1. Topic `clinical.events`, key `researchSubjectId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface ResearchSubjectFollowUpStarted {
  /** Person in follow-up. UUID. */
  readonly researchSubjectId: string;
  /** Study that still follows the person. UUID. */
  readonly researchStudyId: string;
  /** Patient record of the person followed. UUID. */
  readonly patientId: string;
  /** Why study treatment ended. Sensitive: `PHI`. */
  readonly studyTreatmentEnd: StudyTreatmentEnd;
  /** Day of the last study dose, from which safety is counted. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly lastDoseDate: string | null;
  /** Cycles or visits of treatment completed. Whole number of 32 bits. Default: `null`. */
  readonly completedCycleCount: number | null;
  /** Form of contact. */
  readonly studyFollowUpMode: StudyFollowUpMode;
  /** Days between two contacts. Whole number of 32 bits. */
  readonly followUpIntervalDays: number;
  /** True when the arm was opened for the subject. Sensitive: `PHI`. */
  readonly isUnblinded: boolean;
  /** First contact of the follow-up. Date as `YYYY-MM-DD`. */
  readonly nextContactDate: string;
  /** When the phase began. Point in time, to the millisecond. */
  readonly startedAt: Date;
}

/** {@link ResearchSubjectFollowUpStarted} as a publisher passes it: what has a default may be left out. */
export type ResearchSubjectFollowUpStartedInput = WithDefaults<ResearchSubjectFollowUpStarted, "lastDoseDate" | "completedCycleCount">;

/** PROGRESSION is of the disease under study. A symbol that is not known yet is read as `UNKNOWN`. */
export type StudyTreatmentEnd = "COMPLETED" | "PROGRESSION" | "TOXICITY" | "SUBJECT_CHOICE" | "INVESTIGATOR_DECISION" | "UNKNOWN";

/** How the subject is followed. A symbol that is not known yet is read as `UNKNOWN`. */
export type StudyFollowUpMode = "CLINIC_VISIT" | "TELEPHONE" | "CHART_REVIEW" | "SURVIVAL_ONLY" | "UNKNOWN";

/**
 * Study treatment of a subject ended and the follow-up phase began. Leaving the study altogether is ResearchSubject.TakenOffStudy or ResearchSubject.Withdrawn.
 *
 * Event `ResearchSubject.FollowUpStarted`, version 1. Topic `clinical.events`, key `researchSubjectId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const ResearchSubjectFollowUpStarted: EventDefinition<"ResearchSubject.FollowUpStarted", ResearchSubjectFollowUpStarted, ResearchSubjectFollowUpStartedInput> = /*@__PURE__*/ defineEvent({
  type: "ResearchSubject.FollowUpStarted",
  version: 1,
  topic: "clinical.events",
  key: "researchSubjectId",
  aggregate: "ResearchSubject",
  schema: '{"type":"record","name":"ResearchSubjectFollowUpStarted","namespace":"healthtech.clinical","fields":[{"name":"researchSubjectId","type":{"type":"string","logicalType":"uuid"}},{"name":"researchStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"studyTreatmentEnd","type":{"type":"enum","name":"StudyTreatmentEnd","symbols":["COMPLETED","PROGRESSION","TOXICITY","SUBJECT_CHOICE","INVESTIGATOR_DECISION","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"lastDoseDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"completedCycleCount","type":["null","int"],"default":null},{"name":"studyFollowUpMode","type":{"type":"enum","name":"StudyFollowUpMode","symbols":["CLINIC_VISIT","TELEPHONE","CHART_REVIEW","SURVIVAL_ONLY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"followUpIntervalDays","type":"int"},{"name":"isUnblinded","type":"boolean","confluent:tags":["PHI"]},{"name":"nextContactDate","type":{"type":"int","logicalType":"date"}},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

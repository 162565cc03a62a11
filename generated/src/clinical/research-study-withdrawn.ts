// Generated from clinical/research/research-study-withdrawn.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A study was given up before it ended, by sponsor, investigator or board. Subjects already treated are followed for safety as the letter says.
 *
 * Event `ResearchStudy.Withdrawn`, version 1. Topic `clinical.events`, key `researchStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ResearchStudyWithdrawn {
  /** Study that was given up. UUID. */
  readonly researchStudyId: string;
  /** Cause that the sponsor, board or investigator named. */
  readonly studyWithdrawalCause: StudyWithdrawalCause;
  /** Subjects who had been enrolled here. Whole number of 32 bits. */
  readonly enrolledCount: number;
  /** True when each subject must be written to. */
  readonly isSubjectNoticeRequired: boolean;
  /**
   * Days of safety follow-up after the last dose; null when nobody was treated.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly safetyFollowUpDays: number | null;
  /** True when the pharmacy locked up the remaining product. */
  readonly isStudyDrugQuarantined: boolean;
  /** What subjects who benefit may go on getting. Default: `null`. */
  readonly accessAfterStudyText: string | null;
  /** Day on which the agency was told. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly regulatorNoticeDate: string | null;
  /** When the decision took effect. Point in time, to the millisecond. */
  readonly withdrawnAt: Date;
  /** Who gave the study up. Sensitive: `PII`. */
  readonly decidedBy: Actor;
  /** Grounds in the letter to the site. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
}

/** {@link ResearchStudyWithdrawn} as a publisher passes it: what has a default may be left out. */
export type ResearchStudyWithdrawnInput = WithDefaults<ResearchStudyWithdrawn, "safetyFollowUpDays" | "accessAfterStudyText" | "regulatorNoticeDate" | "reasonText", { readonly decidedBy: ActorInput }>;

/** NEVER_STARTED had enrolled nobody. A symbol that is not known yet is read as `UNKNOWN`. */
export type StudyWithdrawalCause = "SAFETY" | "FUNDING" | "NO_ACCRUAL" | "REGULATORY" | "NEVER_STARTED" | "BUSINESS_DECISION" | "UNKNOWN";

/**
 * A study was given up before it ended, by sponsor, investigator or board. Subjects already treated are followed for safety as the letter says.
 *
 * Event `ResearchStudy.Withdrawn`, version 1. Topic `clinical.events`, key `researchStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ResearchStudyWithdrawn: EventDefinition<"ResearchStudy.Withdrawn", ResearchStudyWithdrawn, ResearchStudyWithdrawnInput> = /*@__PURE__*/ defineEvent({
  type: "ResearchStudy.Withdrawn",
  version: 1,
  topic: "clinical.events",
  key: "researchStudyId",
  aggregate: "ResearchStudy",
  schema: '{"type":"record","name":"ResearchStudyWithdrawn","namespace":"healthtech.clinical","fields":[{"name":"researchStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"studyWithdrawalCause","type":{"type":"enum","name":"StudyWithdrawalCause","symbols":["SAFETY","FUNDING","NO_ACCRUAL","REGULATORY","NEVER_STARTED","BUSINESS_DECISION","UNKNOWN"],"default":"UNKNOWN"}},{"name":"enrolledCount","type":"int"},{"name":"isSubjectNoticeRequired","type":"boolean"},{"name":"safetyFollowUpDays","type":["null","int"],"default":null},{"name":"isStudyDrugQuarantined","type":"boolean"},{"name":"accessAfterStudyText","type":["null","string"],"default":null},{"name":"regulatorNoticeDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"withdrawnAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"decidedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

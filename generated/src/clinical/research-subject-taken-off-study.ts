// Generated from clinical/research/research-subject-taken-off-study.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A subject's part in the study ended as planned or by decision of investigator or sponsor. Leaving by own wish is ResearchSubject.Withdrawn.
 *
 * Event `ResearchSubject.TakenOffStudy`, version 1. Topic `clinical.events`, key `researchSubjectId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ResearchSubjectTakenOffStudy {
  /** Person who is off study. UUID. */
  readonly researchSubjectId: string;
  /** Study that the person left behind. UUID. */
  readonly researchStudyId: string;
  /** Patient record from which the research flag goes. UUID. */
  readonly patientId: string;
  /** Why the part ended. Sensitive: `PHI`. */
  readonly offStudyReason: SubjectOffStudyReason;
  /** Days from enrollment to the end. Whole number of 32 bits. */
  readonly onStudyDays: number;
  /** Planned visits that did not take place. Whole number of 32 bits. */
  readonly missedVisitCount: number;
  /** True when left-over product came back; null without any. Default: `null`. */
  readonly isDrugReturned: boolean | null;
  /** True when the final examination was made. */
  readonly isEndVisitDone: boolean;
  /** How usual care goes on. Sensitive: `PHI`. Default: `null`. */
  readonly transitionPlanText: string | null;
  /** Last day on study. Date as `YYYY-MM-DD`. */
  readonly endDate: string;
  /** Investigator or sponsor. Sensitive: `PII`. */
  readonly decidedBy: Actor;
}

/** {@link ResearchSubjectTakenOffStudy} as a publisher passes it: what has a default may be left out. */
export type ResearchSubjectTakenOffStudyInput = WithDefaults<ResearchSubjectTakenOffStudy, "isDrugReturned" | "transitionPlanText", { readonly decidedBy: ActorInput }>;

/** COMPLETED went through all visits. A symbol that is not known yet is read as `UNKNOWN`. */
export type SubjectOffStudyReason = "COMPLETED" | "LOST_TO_FOLLOW_UP" | "NONCOMPLIANCE" | "PREGNANCY" | "STUDY_CLOSED" | "DECEASED" | "UNKNOWN";

/**
 * A subject's part in the study ended as planned or by decision of investigator or sponsor. Leaving by own wish is ResearchSubject.Withdrawn.
 *
 * Event `ResearchSubject.TakenOffStudy`, version 1. Topic `clinical.events`, key `researchSubjectId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ResearchSubjectTakenOffStudy: EventDefinition<"ResearchSubject.TakenOffStudy", ResearchSubjectTakenOffStudy, ResearchSubjectTakenOffStudyInput> = /*@__PURE__*/ defineEvent({
  type: "ResearchSubject.TakenOffStudy",
  version: 1,
  topic: "clinical.events",
  key: "researchSubjectId",
  aggregate: "ResearchSubject",
  schema: '{"type":"record","name":"ResearchSubjectTakenOffStudy","namespace":"healthtech.clinical","fields":[{"name":"researchSubjectId","type":{"type":"string","logicalType":"uuid"}},{"name":"researchStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"offStudyReason","type":{"type":"enum","name":"SubjectOffStudyReason","symbols":["COMPLETED","LOST_TO_FOLLOW_UP","NONCOMPLIANCE","PREGNANCY","STUDY_CLOSED","DECEASED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"onStudyDays","type":"int"},{"name":"missedVisitCount","type":"int"},{"name":"isDrugReturned","type":["null","boolean"],"default":null},{"name":"isEndVisitDone","type":"boolean"},{"name":"transitionPlanText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"endDate","type":{"type":"int","logicalType":"date"}},{"name":"decidedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

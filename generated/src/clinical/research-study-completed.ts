// Generated from clinical/research/research-study-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * The last visit of the last subject here is done, queries are closed and the site was closed out. Publication and other sites do not matter for it.
 *
 * Event `ResearchStudy.Completed`, version 1. Topic `clinical.events`, key `researchStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface ResearchStudyCompleted {
  /** Study that ended at this site. UUID. */
  readonly researchStudyId: string;
  /** Subjects enrolled in all. Whole number of 32 bits. */
  readonly enrolledCount: number;
  /** Subjects who went through the whole protocol. Whole number of 32 bits. */
  readonly completedSubjectCount: number;
  /** Serious adverse events reported from here. Whole number of 32 bits. */
  readonly seriousEventCount: number;
  /** Protocol deviations on the log. Whole number of 32 bits. */
  readonly deviationCount: number;
  /** Day on which nobody was left to be seen here. Date as `YYYY-MM-DD`. */
  readonly lastSubjectVisitDate: string;
  /** Fate of specimens after close-out. */
  readonly researchSpecimenFate: ResearchSpecimenFate;
  /** Day until which the site keeps the records. Date as `YYYY-MM-DD`. */
  readonly retainUntilDate: string;
  /** True when subjects will be told the results. */
  readonly isResultReturnPlanned: boolean;
  /** Activation to close-out at this site. */
  readonly actualPeriod: Period;
  /** Who closed the site out. Sensitive: `PII`. */
  readonly completedBy: Actor;
}

/** {@link ResearchStudyCompleted} as a publisher passes it: what has a default may be left out. */
export type ResearchStudyCompletedInput = WithDefaults<ResearchStudyCompleted, never, { readonly actualPeriod: PeriodInput; readonly completedBy: ActorInput }>;

/** What becomes of left-over specimens. A symbol that is not known yet is read as `UNKNOWN`. */
export type ResearchSpecimenFate = "DESTROYED" | "BANKED" | "RETURNED_TO_SPONSOR" | "NONE" | "UNKNOWN";

/**
 * The last visit of the last subject here is done, queries are closed and the site was closed out. Publication and other sites do not matter for it.
 *
 * Event `ResearchStudy.Completed`, version 1. Topic `clinical.events`, key `researchStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const ResearchStudyCompleted: EventDefinition<"ResearchStudy.Completed", ResearchStudyCompleted, ResearchStudyCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "ResearchStudy.Completed",
  version: 1,
  topic: "clinical.events",
  key: "researchStudyId",
  aggregate: "ResearchStudy",
  schema: '{"type":"record","name":"ResearchStudyCompleted","namespace":"healthtech.clinical","fields":[{"name":"researchStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"enrolledCount","type":"int"},{"name":"completedSubjectCount","type":"int"},{"name":"seriousEventCount","type":"int"},{"name":"deviationCount","type":"int"},{"name":"lastSubjectVisitDate","type":{"type":"int","logicalType":"date"}},{"name":"researchSpecimenFate","type":{"type":"enum","name":"ResearchSpecimenFate","symbols":["DESTROYED","BANKED","RETURNED_TO_SPONSOR","NONE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"retainUntilDate","type":{"type":"int","logicalType":"date"}},{"name":"isResultReturnPlanned","type":"boolean"},{"name":"actualPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"completedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from clinical/research/research-study-accrual-closed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A study stopped taking new subjects, for a time or for good. Subjects in the study go on with treatment and visits.
 *
 * Event `ResearchStudy.AccrualClosed`, version 1. Topic `clinical.events`, key `researchStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface ResearchStudyAccrualClosed {
  /** Study that takes nobody new. UUID. */
  readonly researchStudyId: string;
  /** Whether it may open again. */
  readonly accrualClosure: AccrualClosure;
  /** Reason for closing. */
  readonly accrualClosureCause: AccrualClosureCause;
  /** Subjects enrolled here so far. Whole number of 32 bits. */
  readonly enrolledCount: number;
  /** Subjects that had been planned here. Whole number of 32 bits. */
  readonly targetEnrollmentCount: number;
  /** Subjects still under treatment or follow-up. Whole number of 32 bits. */
  readonly activeSubjectCount: number;
  /** Subjects in screening who must be told. UUID. Default: `[]`. */
  readonly pendingSubjectIds: readonly string[];
  /** True when running subjects pause the study drug as well. */
  readonly isTreatmentSuspended: boolean;
  /** From when nobody may be enrolled. Point in time, to the millisecond. */
  readonly closedAt: Date;
  /** Likely day of reopening; null when permanent or open. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly expectedReopeningDate: string | null;
  /** Sponsor, board or investigator who closed. Sensitive: `PII`. */
  readonly decidedBy: Actor;
}

/** {@link ResearchStudyAccrualClosed} as a publisher passes it: what has a default may be left out. */
export type ResearchStudyAccrualClosedInput = WithDefaults<ResearchStudyAccrualClosed, "pendingSubjectIds" | "expectedReopeningDate", { readonly decidedBy: ActorInput }>;

/**
 * TEMPORARY is FHIR temporarily-closed-to-accrual, PERMANENT closed-to-accrual.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AccrualClosure = "TEMPORARY" | "PERMANENT" | "UNKNOWN";

/** SAFETY_REVIEW waits for the monitoring board. A symbol that is not known yet is read as `UNKNOWN`. */
export type AccrualClosureCause = "TARGET_REACHED" | "SAFETY_REVIEW" | "DRUG_SUPPLY" | "AMENDMENT" | "FUTILITY" | "STAFFING" | "SPONSOR_DECISION" | "UNKNOWN";

/**
 * A study stopped taking new subjects, for a time or for good. Subjects in the study go on with treatment and visits.
 *
 * Event `ResearchStudy.AccrualClosed`, version 1. Topic `clinical.events`, key `researchStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const ResearchStudyAccrualClosed: EventDefinition<"ResearchStudy.AccrualClosed", ResearchStudyAccrualClosed, ResearchStudyAccrualClosedInput> = /*@__PURE__*/ defineEvent({
  type: "ResearchStudy.AccrualClosed",
  version: 1,
  topic: "clinical.events",
  key: "researchStudyId",
  aggregate: "ResearchStudy",
  schema: '{"type":"record","name":"ResearchStudyAccrualClosed","namespace":"healthtech.clinical","fields":[{"name":"researchStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"accrualClosure","type":{"type":"enum","name":"AccrualClosure","symbols":["TEMPORARY","PERMANENT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"accrualClosureCause","type":{"type":"enum","name":"AccrualClosureCause","symbols":["TARGET_REACHED","SAFETY_REVIEW","DRUG_SUPPLY","AMENDMENT","FUTILITY","STAFFING","SPONSOR_DECISION","UNKNOWN"],"default":"UNKNOWN"}},{"name":"enrolledCount","type":"int"},{"name":"targetEnrollmentCount","type":"int"},{"name":"activeSubjectCount","type":"int"},{"name":"pendingSubjectIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"isTreatmentSuspended","type":"boolean"},{"name":"closedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"expectedReopeningDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"decidedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

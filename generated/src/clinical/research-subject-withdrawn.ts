// Generated from clinical/research/research-subject-withdrawn.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A subject took back the consent to take part, wholly or from treatment on. Data gathered before stay in the study; specimens only if the subject allows.
 *
 * Event `ResearchSubject.Withdrawn`, version 1. Topic `clinical.events`, key `researchSubjectId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ResearchSubjectWithdrawn {
  /** Person who withdrew. UUID. */
  readonly researchSubjectId: string;
  /** Study from which the person withdrew. UUID. */
  readonly researchStudyId: string;
  /** Patient record of the person who withdrew. UUID. */
  readonly patientId: string;
  /** From what the subject withdrew. */
  readonly subjectWithdrawalExtent: SubjectWithdrawalExtent;
  /** Reason, null when none was given. Sensitive: `PHI`. Default: `null`. */
  readonly subjectWithdrawalReason: SubjectWithdrawalReason | null;
  /** False when stored specimens must be destroyed. */
  readonly mayUseSpecimens: boolean;
  /** True when outcome may be read from the chart later. */
  readonly mayReviewChart: boolean;
  /** Consent that was taken back. UUID. */
  readonly revokedConsentId: string;
  /** Last visit for safety, if the subject agreed. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly safetyVisitDate: string | null;
  /** When the wish was stated. Point in time, to the millisecond. */
  readonly withdrawnAt: Date;
  /** Subject or representative. Sensitive: `PII`. */
  readonly withdrawnBy: Actor;
  /** Staff who took the wish down. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link ResearchSubjectWithdrawn} as a publisher passes it: what has a default may be left out. */
export type ResearchSubjectWithdrawnInput = WithDefaults<ResearchSubjectWithdrawn, "subjectWithdrawalReason" | "safetyVisitDate", { readonly withdrawnBy: ActorInput; readonly recordedBy: ActorInput }>;

/**
 * TREATMENT_ONLY goes on with visits; ALL_CONTACT ends everything but public records.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SubjectWithdrawalExtent = "TREATMENT_ONLY" | "VISITS" | "ALL_CONTACT" | "UNKNOWN";

/** Reason given freely; nobody need give one. A symbol that is not known yet is read as `UNKNOWN`. */
export type SubjectWithdrawalReason = "SIDE_EFFECTS" | "BURDEN" | "TRAVEL" | "LACK_OF_BENEFIT" | "PRIVACY" | "PERSONAL" | "UNKNOWN";

/**
 * A subject took back the consent to take part, wholly or from treatment on. Data gathered before stay in the study; specimens only if the subject allows.
 *
 * Event `ResearchSubject.Withdrawn`, version 1. Topic `clinical.events`, key `researchSubjectId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ResearchSubjectWithdrawn: EventDefinition<"ResearchSubject.Withdrawn", ResearchSubjectWithdrawn, ResearchSubjectWithdrawnInput> = /*@__PURE__*/ defineEvent({
  type: "ResearchSubject.Withdrawn",
  version: 1,
  topic: "clinical.events",
  key: "researchSubjectId",
  aggregate: "ResearchSubject",
  schema: '{"type":"record","name":"ResearchSubjectWithdrawn","namespace":"healthtech.clinical","fields":[{"name":"researchSubjectId","type":{"type":"string","logicalType":"uuid"}},{"name":"researchStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"subjectWithdrawalExtent","type":{"type":"enum","name":"SubjectWithdrawalExtent","symbols":["TREATMENT_ONLY","VISITS","ALL_CONTACT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"subjectWithdrawalReason","type":["null",{"type":"enum","name":"SubjectWithdrawalReason","symbols":["SIDE_EFFECTS","BURDEN","TRAVEL","LACK_OF_BENEFIT","PRIVACY","PERSONAL","UNKNOWN"],"default":"UNKNOWN"}],"default":null,"confluent:tags":["PHI"]},{"name":"mayUseSpecimens","type":"boolean"},{"name":"mayReviewChart","type":"boolean"},{"name":"revokedConsentId","type":{"type":"string","logicalType":"uuid"}},{"name":"safetyVisitDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"withdrawnAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"withdrawnBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});

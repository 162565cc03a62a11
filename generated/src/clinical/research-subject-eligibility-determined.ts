// Generated from clinical/research/research-subject-eligibility-determined.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * An investigator decided after screening whether the subject may enter the study. A waiver of a criterion does not exist: one that fails makes ineligible.
 *
 * Event `ResearchSubject.EligibilityDetermined`, version 1. Topic `clinical.events`, key `researchSubjectId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ResearchSubjectEligibilityDetermined {
  /** Person who was screened. UUID. */
  readonly researchSubjectId: string;
  /** Study whose criteria were applied. UUID. */
  readonly researchStudyId: string;
  /** Patient record behind the screening number. UUID. */
  readonly patientId: string;
  /** Decision on entry. Sensitive: `PHI`. */
  readonly subjectEligibility: SubjectEligibility;
  /** Numbers and words of the criteria not met. Sensitive: `PHI`. Default: `[]`. */
  readonly failedCriteria: readonly string[];
  /** Results that decided, LOINC. Sensitive: `PHI`. Default: `[]`. */
  readonly decisiveFindings: readonly CodeableConcept[];
  /** Version whose criteria were applied. */
  readonly protocolVersion: string;
  /** Days from consent to the decision. Whole number of 32 bits. */
  readonly screeningDays: number;
  /** Last day of the screening window; null when ineligible. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly enrollByDate: string | null;
  /** When the investigator signed the checklist. Point in time, to the millisecond. */
  readonly decidedAt: Date;
  /** Investigator who decided. Sensitive: `PII`. */
  readonly decidedBy: Actor;
}

/** {@link ResearchSubjectEligibilityDetermined} as a publisher passes it: what has a default may be left out. */
export type ResearchSubjectEligibilityDeterminedInput = WithDefaults<ResearchSubjectEligibilityDetermined, "failedCriteria" | "decisiveFindings" | "enrollByDate", { readonly decisiveFindings: readonly CodeableConceptInput[]; readonly decidedBy: ActorInput }>;

/** RESCREEN may be screened once more after a waiting time. A symbol that is not known yet is read as `UNKNOWN`. */
export type SubjectEligibility = "ELIGIBLE" | "INELIGIBLE" | "RESCREEN" | "UNKNOWN";

/**
 * An investigator decided after screening whether the subject may enter the study. A waiver of a criterion does not exist: one that fails makes ineligible.
 *
 * Event `ResearchSubject.EligibilityDetermined`, version 1. Topic `clinical.events`, key `researchSubjectId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ResearchSubjectEligibilityDetermined: EventDefinition<"ResearchSubject.EligibilityDetermined", ResearchSubjectEligibilityDetermined, ResearchSubjectEligibilityDeterminedInput> = /*@__PURE__*/ defineEvent({
  type: "ResearchSubject.EligibilityDetermined",
  version: 1,
  topic: "clinical.events",
  key: "researchSubjectId",
  aggregate: "ResearchSubject",
  schema: '{"type":"record","name":"ResearchSubjectEligibilityDetermined","namespace":"healthtech.clinical","fields":[{"name":"researchSubjectId","type":{"type":"string","logicalType":"uuid"}},{"name":"researchStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"subjectEligibility","type":{"type":"enum","name":"SubjectEligibility","symbols":["ELIGIBLE","INELIGIBLE","RESCREEN","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"failedCriteria","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"decisiveFindings","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"protocolVersion","type":"string"},{"name":"screeningDays","type":"int"},{"name":"enrollByDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"decidedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"decidedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

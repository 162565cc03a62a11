// Generated from clinical/research/research-subject-identified.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * Somebody was found to be a possible subject, by a chart rule, a referral or by asking. The person may know nothing of it yet.
 *
 * Event `ResearchSubject.Identified`, version 1. Topic `clinical.events`, key `researchSubjectId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ResearchSubjectIdentified {
  /** This person in this study. UUID. */
  readonly researchSubjectId: string;
  /** Study for which the person may fit. UUID. */
  readonly researchStudyId: string;
  /** Patient record of the candidate. UUID. */
  readonly patientId: string;
  /** How the person was found. */
  readonly subjectSource: SubjectSource;
  /** Criteria already met by the chart, ICD-10-CM or LOINC. Sensitive: `PHI`. Default: `[]`. */
  readonly metCriteria: readonly CodeableConcept[];
  /** Criteria that the chart cannot answer. Whole number of 32 bits. */
  readonly unknownCriterionCount: number;
  /** False when the patient opted out of research contact. */
  readonly isContactAllowed: boolean;
  /** Clinician who must agree before contact. UUID. Default: `null`. */
  readonly treatingPractitionerId: string | null;
  /** Last day on which enrollment is still possible. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly approachByDate: string | null;
  /** When the person was put on the candidate list. Point in time, to the millisecond. */
  readonly identifiedAt: Date;
  /** Coordinator or rule that found the person. Sensitive: `PII`. */
  readonly identifiedBy: Actor;
}

/** {@link ResearchSubjectIdentified} as a publisher passes it: what has a default may be left out. */
export type ResearchSubjectIdentifiedInput = WithDefaults<ResearchSubjectIdentified, "metCriteria" | "treatingPractitionerId" | "approachByDate", { readonly metCriteria: readonly CodeableConceptInput[]; readonly identifiedBy: ActorInput }>;

/** REGISTRY is a list of people who wish to be asked. A symbol that is not known yet is read as `UNKNOWN`. */
export type SubjectSource = "CHART_RULE" | "CLINICIAN" | "REGISTRY" | "ADVERTISEMENT" | "SELF" | "UNKNOWN";

/**
 * Somebody was found to be a possible subject, by a chart rule, a referral or by asking. The person may know nothing of it yet.
 *
 * Event `ResearchSubject.Identified`, version 1. Topic `clinical.events`, key `researchSubjectId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ResearchSubjectIdentified: EventDefinition<"ResearchSubject.Identified", ResearchSubjectIdentified, ResearchSubjectIdentifiedInput> = /*@__PURE__*/ defineEvent({
  type: "ResearchSubject.Identified",
  version: 1,
  topic: "clinical.events",
  key: "researchSubjectId",
  aggregate: "ResearchSubject",
  schema: '{"type":"record","name":"ResearchSubjectIdentified","namespace":"healthtech.clinical","fields":[{"name":"researchSubjectId","type":{"type":"string","logicalType":"uuid"}},{"name":"researchStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"subjectSource","type":{"type":"enum","name":"SubjectSource","symbols":["CHART_RULE","CLINICIAN","REGISTRY","ADVERTISEMENT","SELF","UNKNOWN"],"default":"UNKNOWN"}},{"name":"metCriteria","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"unknownCriterionCount","type":"int"},{"name":"isContactAllowed","type":"boolean"},{"name":"treatingPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"approachByDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"identifiedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"identifiedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

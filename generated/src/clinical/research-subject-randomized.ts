// Generated from clinical/research/research-subject-randomized.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * An eligible subject was enrolled and, where the study has arms, assigned to one. In blinded studies the arm is not in the event.
 *
 * Event `ResearchSubject.Randomized`, version 1. Topic `clinical.events`, key `researchSubjectId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ResearchSubjectRandomized {
  /** Person who is now on study. UUID. */
  readonly researchSubjectId: string;
  /** Study that was entered. UUID. */
  readonly researchStudyId: string;
  /** Patient record on which the research flag goes. UUID. */
  readonly patientId: string;
  /** Number of the subject in the study. Sensitive: `PII`. */
  readonly subjectNumber: string;
  /** Blinding, which decides whether the arm is told. */
  readonly studyBlinding: StudyBlinding;
  /** Arm assigned; null while blinded. Sensitive: `PHI`. Default: `null`. */
  readonly armName: string | null;
  /** Number drawn from the list; null without randomization. Default: `null`. */
  readonly randomizationNumber: string | null;
  /** Drug kits assigned for the first visit. Default: `[]`. */
  readonly kitNumbers: readonly string[];
  /** Strata by which was balanced, with value. Sensitive: `PHI`. Default: `[]`. */
  readonly stratificationFactors: readonly string[];
  /** Day of the first study treatment. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly firstDoseDueDate: string | null;
  /** When the assignment was made. Point in time, to the millisecond. */
  readonly enrolledAt: Date;
  /** Who enrolled, or the randomization system. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link ResearchSubjectRandomized} as a publisher passes it: what has a default may be left out. */
export type ResearchSubjectRandomizedInput = WithDefaults<ResearchSubjectRandomized, "armName" | "randomizationNumber" | "kitNumbers" | "stratificationFactors" | "firstDoseDueDate", { readonly performer: ActorInput }>;

/** Who does not know the arm. A symbol that is not known yet is read as `UNKNOWN`. */
export type StudyBlinding = "OPEN" | "SINGLE_BLIND" | "DOUBLE_BLIND" | "UNKNOWN";

/**
 * An eligible subject was enrolled and, where the study has arms, assigned to one. In blinded studies the arm is not in the event.
 *
 * Event `ResearchSubject.Randomized`, version 1. Topic `clinical.events`, key `researchSubjectId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ResearchSubjectRandomized: EventDefinition<"ResearchSubject.Randomized", ResearchSubjectRandomized, ResearchSubjectRandomizedInput> = /*@__PURE__*/ defineEvent({
  type: "ResearchSubject.Randomized",
  version: 1,
  topic: "clinical.events",
  key: "researchSubjectId",
  aggregate: "ResearchSubject",
  schema: '{"type":"record","name":"ResearchSubjectRandomized","namespace":"healthtech.clinical","fields":[{"name":"researchSubjectId","type":{"type":"string","logicalType":"uuid"}},{"name":"researchStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"subjectNumber","type":"string","confluent:tags":["PII"]},{"name":"studyBlinding","type":{"type":"enum","name":"StudyBlinding","symbols":["OPEN","SINGLE_BLIND","DOUBLE_BLIND","UNKNOWN"],"default":"UNKNOWN"}},{"name":"armName","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"randomizationNumber","type":["null","string"],"default":null},{"name":"kitNumbers","type":{"type":"array","items":"string"},"default":[]},{"name":"stratificationFactors","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"firstDoseDueDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"enrolledAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from clinical/oncology/cancer-toxicity-graded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { CtcaeGrade } from "./ctcae-grade.js";

/**
 * An adverse effect of cancer treatment was graded, for the first time or anew. The grade is the worst since the last visit, not the state of the moment.
 *
 * Event `CancerToxicity.Graded`, version 1. Topic `clinical.events`, key `cancerToxicityId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CancerToxicityGraded {
  /** Adverse effect from onset to recovery; each grading names it. UUID. */
  readonly cancerToxicityId: string;
  /** Patient who bears the effect. UUID. */
  readonly patientId: string;
  /** Visit of the grading; null for an answer in the symptom app. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Drug plan under suspicion. UUID. Default: `null`. */
  readonly regimenId: string | null;
  /** Radiation under suspicion. UUID. Default: `null`. */
  readonly radiationCourseId: string | null;
  /** CTCAE term, which is a MedDRA lowest level term (https://www.meddra.org). Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Worst grade in the span. Sensitive: `PHI`. */
  readonly ctcaeGrade: CtcaeGrade;
  /** Grade at the last grading; null for a new effect. Sensitive: `PHI`. Default: `null`. */
  readonly previousCtcaeGrade: CtcaeGrade | null;
  /** Judgement on the cause. */
  readonly toxicityAttribution: ToxicityAttribution;
  /** Drugs blamed most, RxNorm. Sensitive: `PHI`. Default: `[]`. */
  readonly suspectedMedications: readonly CodeableConcept[];
  /** Whether it is serious in the regulator's sense: death, danger, admission, lasting harm. */
  readonly isSerious: boolean;
  /** Whether a cycle must wait or a dose come down on its account. */
  readonly isDoseLimiting: boolean;
  /** First day of the effect, as remembered. Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`. */
  readonly onsetDate: string | null;
  /** Nurse or oncologist who graded. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When the grade was charted. Point in time, to the millisecond. */
  readonly recordedAt: Date;
}

/** {@link CancerToxicityGraded} as a publisher passes it: what has a default may be left out. */
export type CancerToxicityGradedInput = WithDefaults<CancerToxicityGraded, "encounterId" | "regimenId" | "radiationCourseId" | "previousCtcaeGrade" | "suspectedMedications" | "onsetDate", { readonly code: CodeableConceptInput; readonly suspectedMedications: readonly CodeableConceptInput[]; readonly recordedBy: ActorInput }>;

/**
 * How surely treatment is the cause, in the five steps that trials use.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ToxicityAttribution = "UNRELATED" | "UNLIKELY" | "POSSIBLE" | "PROBABLE" | "DEFINITE" | "UNKNOWN";

/**
 * An adverse effect of cancer treatment was graded, for the first time or anew. The grade is the worst since the last visit, not the state of the moment.
 *
 * Event `CancerToxicity.Graded`, version 1. Topic `clinical.events`, key `cancerToxicityId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CancerToxicityGraded: EventDefinition<"CancerToxicity.Graded", CancerToxicityGraded, CancerToxicityGradedInput> = /*@__PURE__*/ defineEvent({
  type: "CancerToxicity.Graded",
  version: 1,
  topic: "clinical.events",
  key: "cancerToxicityId",
  aggregate: "CancerToxicity",
  schema: '{"type":"record","name":"CancerToxicityGraded","namespace":"healthtech.clinical","fields":[{"name":"cancerToxicityId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"regimenId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"radiationCourseId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"ctcaeGrade","type":{"type":"enum","name":"CtcaeGrade","symbols":["GRADE_0","GRADE_1","GRADE_2","GRADE_3","GRADE_4","GRADE_5","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"previousCtcaeGrade","type":["null","healthtech.clinical.CtcaeGrade"],"default":null,"confluent:tags":["PHI"]},{"name":"toxicityAttribution","type":{"type":"enum","name":"ToxicityAttribution","symbols":["UNRELATED","UNLIKELY","POSSIBLE","PROBABLE","DEFINITE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"suspectedMedications","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"isSerious","type":"boolean"},{"name":"isDoseLimiting","type":"boolean"},{"name":"onsetDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

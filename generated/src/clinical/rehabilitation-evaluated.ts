// Generated from clinical/rehabilitation/rehabilitation-evaluated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { TherapyDiscipline } from "./therapy-discipline.js";

/**
 * A therapist finished the first evaluation of an episode, or a formal re-evaluation. It precedes the plan, which begins to bind with Rehabilitation.PlanCertified.
 *
 * Event `Rehabilitation.Evaluated`, version 1. Topic `clinical.events`, key `episodeOfCareId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface RehabilitationEvaluated {
  /** Course of therapy for one problem and one discipline. UUID. */
  readonly episodeOfCareId: string;
  /** Patient who was evaluated. UUID. */
  readonly patientId: string;
  /** Visit of the evaluation. UUID. */
  readonly encounterId: string;
  /** Order to evaluate and treat; null under direct access. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Discipline that evaluated. */
  readonly therapyDiscipline: TherapyDiscipline;
  /** Evaluation by complexity, CPT 97161 to 97168 or 92521 to 92524. Sensitive: `PHI`. */
  readonly procedureCode: CodeableConcept;
  /** Diagnosis of the referrer, ICD-10-CM. Sensitive: `PHI`. */
  readonly medicalDiagnosis: CodeableConcept;
  /** Impairment that is treated, ICD-10-CM. Sensitive: `PHI`. */
  readonly treatmentDiagnosis: CodeableConcept;
  /**
   * Injury, operation or exacerbation that started the problem.
   *
   * Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`.
   */
  readonly onsetDate: string | null;
  /** What the patient managed before the onset. Sensitive: `PHI`. */
  readonly priorFunctionText: string;
  /**
   * Numeric rating 0 to 10 at worst within a day, LOINC 72514-3.
   *
   * Whole number of 32 bits. Sensitive: `PHI`. Default: `null`.
   */
  readonly painScore: number | null;
  /** How far function is likely to return. Sensitive: `PHI`. */
  readonly rehabilitationPotential: RehabilitationPotential;
  /** Impairments found, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly findings: readonly CodeableConcept[];
  /** Therapist who examined and signed. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link RehabilitationEvaluated} as a publisher passes it: what has a default may be left out. */
export type RehabilitationEvaluatedInput = WithDefaults<RehabilitationEvaluated, "orderId" | "onsetDate" | "painScore" | "findings", { readonly procedureCode: CodeableConceptInput; readonly medicalDiagnosis: CodeableConceptInput; readonly treatmentDiagnosis: CodeableConceptInput; readonly findings: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/** Therapist's forecast, asked for by Medicare. A symbol that is not known yet is read as `UNKNOWN`. */
export type RehabilitationPotential = "EXCELLENT" | "GOOD" | "FAIR" | "POOR" | "UNKNOWN";

/**
 * A therapist finished the first evaluation of an episode, or a formal re-evaluation. It precedes the plan, which begins to bind with Rehabilitation.PlanCertified.
 *
 * Event `Rehabilitation.Evaluated`, version 1. Topic `clinical.events`, key `episodeOfCareId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const RehabilitationEvaluated: EventDefinition<"Rehabilitation.Evaluated", RehabilitationEvaluated, RehabilitationEvaluatedInput> = /*@__PURE__*/ defineEvent({
  type: "Rehabilitation.Evaluated",
  version: 1,
  topic: "clinical.events",
  key: "episodeOfCareId",
  aggregate: "Rehabilitation",
  schema: '{"type":"record","name":"RehabilitationEvaluated","namespace":"healthtech.clinical","fields":[{"name":"episodeOfCareId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"therapyDiscipline","type":{"type":"enum","name":"TherapyDiscipline","symbols":["PHYSICAL","OCCUPATIONAL","SPEECH","UNKNOWN"],"default":"UNKNOWN"}},{"name":"procedureCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"medicalDiagnosis","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"treatmentDiagnosis","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"onsetDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"priorFunctionText","type":"string","confluent:tags":["PHI"]},{"name":"painScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"rehabilitationPotential","type":{"type":"enum","name":"RehabilitationPotential","symbols":["EXCELLENT","GOOD","FAIR","POOR","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"findings","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

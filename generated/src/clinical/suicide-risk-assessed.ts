// Generated from clinical/behavioral-health/suicide-risk-assessed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A clinician completed a structured suicide risk assessment and rated the risk. A positive item in a general screen is DepressionScreen.Scored; the precautions that follow are orders.
 *
 * Event `SuicideRisk.Assessed`, version 1. Topic `clinical.events`, key `assessmentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SuicideRiskAssessed {
  /** This assessment; a reassessment gets its own. UUID. */
  readonly assessmentId: string;
  /** Person whose risk was rated. UUID. */
  readonly patientId: string;
  /** Visit or stay; null for a call to the crisis line. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Tool that guided the assessment. */
  readonly suicideRiskInstrument: SuicideRiskInstrument;
  /** Depth of suicidal thoughts. Sensitive: `PHI`. */
  readonly suicidalIdeation: SuicidalIdeation;
  /** Acts in the past three months. Sensitive: `PHI`. */
  readonly suicidalBehavior: SuicidalBehavior;
  /** Rated risk, on which observation depends. Sensitive: `PHI`. */
  readonly suicideRiskLevel: SuicideRiskLevel;
  /** True when firearms, drugs or other means are in reach; null when not asked. Sensitive: `PHI`. Default: `null`. */
  readonly hasAccessToMeans: boolean | null;
  /** What holds the person, in the words of the person. Sensitive: `PHI`. Default: `[]`. */
  readonly protectiveFactors: readonly string[];
  /** Observation that the clinician recommends until seen again. Sensitive: `PHI`. */
  readonly suicideObservation: SuicideObservation;
  /** When the risk must be rated again. Point in time, to the millisecond. Default: `null`. */
  readonly reassessmentDueAt: Date | null;
  /** When the assessment was signed. Point in time, to the millisecond. */
  readonly completedAt: Date;
  /** Clinician who assessed. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link SuicideRiskAssessed} as a publisher passes it: what has a default may be left out. */
export type SuicideRiskAssessedInput = WithDefaults<SuicideRiskAssessed, "encounterId" | "hasAccessToMeans" | "protectiveFactors" | "reassessmentDueAt", { readonly performer: ActorInput }>;

/**
 * C_SSRS is the Columbia scale, ASQ the NIMH tool for the young, SAFE_T a full evaluation.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SuicideRiskInstrument = "C_SSRS" | "ASQ" | "SAFE_T" | "CLINICAL_INTERVIEW" | "UNKNOWN";

/**
 * Worst ideation since last contact, in the steps of the Columbia scale.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SuicidalIdeation = "NONE" | "WISH_TO_BE_DEAD" | "NONSPECIFIC" | "METHOD_WITHOUT_INTENT" | "INTENT_WITHOUT_PLAN" | "INTENT_WITH_PLAN" | "UNKNOWN";

/**
 * Most recent behavior. PREPARATORY is gathering means or writing a note.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SuicidalBehavior = "NONE" | "PREPARATORY" | "ABORTED_ATTEMPT" | "INTERRUPTED_ATTEMPT" | "ACTUAL_ATTEMPT" | "UNKNOWN";

/**
 * Clinician's overall judgement, which outranks a sum of items.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SuicideRiskLevel = "LOW" | "MODERATE" | "HIGH" | "IMMINENT" | "UNKNOWN";

/**
 * Observation asked for. ONE_TO_ONE keeps a sitter within arm's reach.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SuicideObservation = "NONE" | "EVERY_15_MINUTES" | "LINE_OF_SIGHT" | "ONE_TO_ONE" | "UNKNOWN";

/**
 * A clinician completed a structured suicide risk assessment and rated the risk. A positive item in a general screen is DepressionScreen.Scored; the precautions that follow are orders.
 *
 * Event `SuicideRisk.Assessed`, version 1. Topic `clinical.events`, key `assessmentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SuicideRiskAssessed: EventDefinition<"SuicideRisk.Assessed", SuicideRiskAssessed, SuicideRiskAssessedInput> = /*@__PURE__*/ defineEvent({
  type: "SuicideRisk.Assessed",
  version: 1,
  topic: "clinical.events",
  key: "assessmentId",
  aggregate: "SuicideRisk",
  schema: '{"type":"record","name":"SuicideRiskAssessed","namespace":"healthtech.clinical","fields":[{"name":"assessmentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"suicideRiskInstrument","type":{"type":"enum","name":"SuicideRiskInstrument","symbols":["C_SSRS","ASQ","SAFE_T","CLINICAL_INTERVIEW","UNKNOWN"],"default":"UNKNOWN"}},{"name":"suicidalIdeation","type":{"type":"enum","name":"SuicidalIdeation","symbols":["NONE","WISH_TO_BE_DEAD","NONSPECIFIC","METHOD_WITHOUT_INTENT","INTENT_WITHOUT_PLAN","INTENT_WITH_PLAN","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"suicidalBehavior","type":{"type":"enum","name":"SuicidalBehavior","symbols":["NONE","PREPARATORY","ABORTED_ATTEMPT","INTERRUPTED_ATTEMPT","ACTUAL_ATTEMPT","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"suicideRiskLevel","type":{"type":"enum","name":"SuicideRiskLevel","symbols":["LOW","MODERATE","HIGH","IMMINENT","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"hasAccessToMeans","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"protectiveFactors","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"suicideObservation","type":{"type":"enum","name":"SuicideObservation","symbols":["NONE","EVERY_15_MINUTES","LINE_OF_SIGHT","ONE_TO_ONE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"reassessmentDueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

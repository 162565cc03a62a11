// Generated from clinical/nutrition/nutrition-assessment-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { MalnutritionDegree } from "./malnutrition-degree.js";

/**
 * A dietitian examined the patient, reckoned the needs and wrote a plan. The nurse's short screen at admission is not this, and a diagnosis of malnutrition counts for coding only with NutritionAssessment.MalnutritionDiagnosed.
 *
 * Event `NutritionAssessment.Completed`, version 1. Topic `clinical.events`, key `nutritionAssessmentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface NutritionAssessmentCompleted {
  /** Assessment with its plan. UUID. */
  readonly nutritionAssessmentId: string;
  /** Patient whom the dietitian saw. UUID. */
  readonly patientId: string;
  /** Stay or clinic visit of the assessment. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /**
   * Malnutrition Screening Tool, 0 to 5, that led to it; null for a referral.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly screeningScore: number | null;
  /** Dietitian's own finding, which a physician has still to confirm. Sensitive: `PHI`. */
  readonly malnutritionDegree: MalnutritionDegree;
  /** Body mass index, kg/m2. Sensitive: `PHI`. Default: `null`. */
  readonly bodyMassIndexQuantity: Quantity | null;
  /**
   * Loss against the usual weight over the span below.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`. Default: `null`.
   */
  readonly weightLossPercent: string | null;
  /** Span in which the weight was lost. Whole number of 32 bits. Default: `null`. */
  readonly weightLossDays: number | null;
  /**
   * Share of the needs eaten over the past week, by recall.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`. Default: `null`.
   */
  readonly recentIntakePercent: string | null;
  /** Energy need per day, kcal. Sensitive: `PHI`. */
  readonly energyNeedQuantity: Quantity;
  /** Protein need per day, g. Sensitive: `PHI`. */
  readonly proteinNeedQuantity: Quantity;
  /** Basis of the energy figure. */
  readonly energyEquation: EnergyEquation;
  /** Dietitian who signed the plan. Sensitive: `PII`. */
  readonly performer: Actor;
  /** When the assessment was signed. Point in time, to the millisecond. */
  readonly completedAt: Date;
  /** When the dietitian comes again. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly nextReviewDate: string | null;
}

/** {@link NutritionAssessmentCompleted} as a publisher passes it: what has a default may be left out. */
export type NutritionAssessmentCompletedInput = WithDefaults<NutritionAssessmentCompleted, "encounterId" | "screeningScore" | "bodyMassIndexQuantity" | "weightLossPercent" | "weightLossDays" | "recentIntakePercent" | "nextReviewDate", { readonly bodyMassIndexQuantity: QuantityInput | null; readonly energyNeedQuantity: QuantityInput; readonly proteinNeedQuantity: QuantityInput; readonly performer: ActorInput }>;

/**
 * How the need was found. INDIRECT_CALORIMETRY is measured at the ventilator or hood.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EnergyEquation = "MIFFLIN_ST_JEOR" | "PENN_STATE" | "HARRIS_BENEDICT" | "WEIGHT_BASED" | "SCHOFIELD" | "INDIRECT_CALORIMETRY" | "UNKNOWN";

/**
 * A dietitian examined the patient, reckoned the needs and wrote a plan. The nurse's short screen at admission is not this, and a diagnosis of malnutrition counts for coding only with NutritionAssessment.MalnutritionDiagnosed.
 *
 * Event `NutritionAssessment.Completed`, version 1. Topic `clinical.events`, key `nutritionAssessmentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const NutritionAssessmentCompleted: EventDefinition<"NutritionAssessment.Completed", NutritionAssessmentCompleted, NutritionAssessmentCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "NutritionAssessment.Completed",
  version: 1,
  topic: "clinical.events",
  key: "nutritionAssessmentId",
  aggregate: "NutritionAssessment",
  schema: '{"type":"record","name":"NutritionAssessmentCompleted","namespace":"healthtech.clinical","fields":[{"name":"nutritionAssessmentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"screeningScore","type":["null","int"],"default":null},{"name":"malnutritionDegree","type":{"type":"enum","name":"MalnutritionDegree","symbols":["NONE","AT_RISK","MILD","MODERATE","SEVERE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"bodyMassIndexQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"weightLossPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["PHI"]},{"name":"weightLossDays","type":["null","int"],"default":null},{"name":"recentIntakePercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["PHI"]},{"name":"energyNeedQuantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"proteinNeedQuantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"energyEquation","type":{"type":"enum","name":"EnergyEquation","symbols":["MIFFLIN_ST_JEOR","PENN_STATE","HARRIS_BENEDICT","WEIGHT_BASED","SCHOFIELD","INDIRECT_CALORIMETRY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"nextReviewDate","type":["null",{"type":"int","logicalType":"date"}],"default":null}],"schemaVersion":1}',
});

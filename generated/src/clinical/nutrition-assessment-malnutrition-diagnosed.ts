// Generated from clinical/nutrition/nutrition-assessment-malnutrition-diagnosed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { MalnutritionDegree } from "./malnutrition-degree.js";

/**
 * A physician took over the dietitian's finding as a diagnosis, with the criteria on which it rests, so that it may be coded and stands up to a payer's audit.
 *
 * Event `NutritionAssessment.MalnutritionDiagnosed`, version 1. Topic `clinical.events`, key `nutritionAssessmentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface NutritionAssessmentMalnutritionDiagnosed {
  /** Assessment that gave the evidence. UUID. */
  readonly nutritionAssessmentId: string;
  /** Patient who is malnourished. UUID. */
  readonly patientId: string;
  /** Stay for which it is coded. UUID. */
  readonly encounterId: string;
  /** Entry on the problem list, once made. UUID. Default: `null`. */
  readonly conditionId: string | null;
  /** ICD-10-CM of degree, E43 to E46. Sensitive: `PHI`. */
  readonly diagnosis: CodeableConcept;
  /** Degree that the physician confirmed. Sensitive: `PHI`. */
  readonly malnutritionDegree: MalnutritionDegree;
  /** Cause in broad terms. Sensitive: `PHI`. */
  readonly malnutritionContext: MalnutritionContext;
  /** Signs that were found. Sensitive: `PHI`. */
  readonly malnutritionSigns: readonly MalnutritionSign[];
  /** Grip of the stronger hand, kg; null where not measured. Sensitive: `PHI`. Default: `null`. */
  readonly gripStrengthQuantity: Quantity | null;
  /** Whether it was there already on arrival, as the claim has to say. */
  readonly isPresentOnAdmission: boolean;
  /** Physician who made the diagnosis. Sensitive: `PII`. */
  readonly performer: Actor;
  /** When the diagnosis was signed. Point in time, to the millisecond. */
  readonly recordedAt: Date;
}

/** {@link NutritionAssessmentMalnutritionDiagnosed} as a publisher passes it: what has a default may be left out. */
export type NutritionAssessmentMalnutritionDiagnosedInput = WithDefaults<NutritionAssessmentMalnutritionDiagnosed, "conditionId" | "gripStrengthQuantity", { readonly diagnosis: CodeableConceptInput; readonly gripStrengthQuantity: QuantityInput | null; readonly performer: ActorInput }>;

/**
 * Setting that decides which limits apply by the ASPEN criteria.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type MalnutritionContext = "ACUTE_ILLNESS" | "CHRONIC_ILLNESS" | "SOCIAL_CIRCUMSTANCES" | "UNKNOWN";

/** Signs that ASPEN counts; two are needed. A symbol that is not known yet is read as `UNKNOWN`. */
export type MalnutritionSign = "LOW_INTAKE" | "WEIGHT_LOSS" | "FAT_LOSS" | "MUSCLE_LOSS" | "FLUID_ACCUMULATION" | "WEAK_GRIP" | "UNKNOWN";

/**
 * A physician took over the dietitian's finding as a diagnosis, with the criteria on which it rests, so that it may be coded and stands up to a payer's audit.
 *
 * Event `NutritionAssessment.MalnutritionDiagnosed`, version 1. Topic `clinical.events`, key `nutritionAssessmentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const NutritionAssessmentMalnutritionDiagnosed: EventDefinition<"NutritionAssessment.MalnutritionDiagnosed", NutritionAssessmentMalnutritionDiagnosed, NutritionAssessmentMalnutritionDiagnosedInput> = /*@__PURE__*/ defineEvent({
  type: "NutritionAssessment.MalnutritionDiagnosed",
  version: 1,
  topic: "clinical.events",
  key: "nutritionAssessmentId",
  aggregate: "NutritionAssessment",
  schema: '{"type":"record","name":"NutritionAssessmentMalnutritionDiagnosed","namespace":"healthtech.clinical","fields":[{"name":"nutritionAssessmentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"conditionId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"diagnosis","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"malnutritionDegree","type":{"type":"enum","name":"MalnutritionDegree","symbols":["NONE","AT_RISK","MILD","MODERATE","SEVERE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"malnutritionContext","type":{"type":"enum","name":"MalnutritionContext","symbols":["ACUTE_ILLNESS","CHRONIC_ILLNESS","SOCIAL_CIRCUMSTANCES","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"malnutritionSigns","type":{"type":"array","items":{"type":"enum","name":"MalnutritionSign","symbols":["LOW_INTAKE","WEIGHT_LOSS","FAT_LOSS","MUSCLE_LOSS","FLUID_ACCUMULATION","WEAK_GRIP","UNKNOWN"],"default":"UNKNOWN"}},"confluent:tags":["PHI"]},{"name":"gripStrengthQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"isPresentOnAdmission","type":"boolean"},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

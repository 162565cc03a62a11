// Generated from clinical/paediatrics/child-health-growth-assessed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A child was measured and the measures were placed on a growth chart. Raw vitals without percentiles stay in Vitals.Recorded.
 *
 * Event `ChildHealth.GrowthAssessed`, version 1. Topic `clinical.events`, key `patientId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ChildHealthGrowthAssessed {
  /** Child who was measured; all child health events are keyed by the child. UUID. */
  readonly patientId: string;
  /** Visit in which the measures were taken. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Chronological age in days, uncorrected. Whole number of 32 bits. */
  readonly ageDays: number;
  /** Reference population of the percentiles. */
  readonly growthReference: GrowthReference;
  /** True when prematurity was taken off the age for the chart. */
  readonly isAgeCorrected: boolean;
  /** Measured weight, kg, LOINC 29463-7. Sensitive: `PHI`. */
  readonly bodyWeight: Quantity;
  /** Length lying to two years, then height standing, cm. Sensitive: `PHI`. */
  readonly statureQuantity: Quantity;
  /** Largest frontal circumference, cm, LOINC 9843-4; null after three years. Sensitive: `PHI`. Default: `null`. */
  readonly headCircumferenceQuantity: Quantity | null;
  /**
   * Weight percentile for age and sex, 50.00 is the median.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`.
   */
  readonly weightForAgePercent: string;
  /**
   * Length or height percentile.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`.
   */
  readonly statureForAgePercent: string;
  /**
   * BMI percentile from two years, LOINC 59576-9; null before.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`. Default: `null`.
   */
  readonly bodyMassIndexPercent: string | null;
  /** Judgement of the curve. Sensitive: `PHI`. */
  readonly growthTrend: GrowthTrend;
  /** When the child stood on the scale. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Assistant or nurse who measured. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link ChildHealthGrowthAssessed} as a publisher passes it: what has a default may be left out. */
export type ChildHealthGrowthAssessedInput = WithDefaults<ChildHealthGrowthAssessed, "encounterId" | "headCircumferenceQuantity" | "bodyMassIndexPercent", { readonly bodyWeight: QuantityInput; readonly statureQuantity: QuantityInput; readonly headCircumferenceQuantity: QuantityInput | null; readonly performer: ActorInput }>;

/**
 * Chart in use. FENTON is for preterm infants to 50 weeks, WHO to two years, CDC from two years on.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type GrowthReference = "WHO" | "CDC" | "FENTON" | "TRISOMY_21" | "UNKNOWN";

/**
 * Course since the last visit. FALTERING crossed two major lines downwards, ACCELERATED upwards.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type GrowthTrend = "STEADY" | "FALTERING" | "ACCELERATED" | "CATCH_UP" | "FIRST_MEASURE" | "UNKNOWN";

/**
 * A child was measured and the measures were placed on a growth chart. Raw vitals without percentiles stay in Vitals.Recorded.
 *
 * Event `ChildHealth.GrowthAssessed`, version 1. Topic `clinical.events`, key `patientId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ChildHealthGrowthAssessed: EventDefinition<"ChildHealth.GrowthAssessed", ChildHealthGrowthAssessed, ChildHealthGrowthAssessedInput> = /*@__PURE__*/ defineEvent({
  type: "ChildHealth.GrowthAssessed",
  version: 1,
  topic: "clinical.events",
  key: "patientId",
  aggregate: "ChildHealth",
  schema: '{"type":"record","name":"ChildHealthGrowthAssessed","namespace":"healthtech.clinical","fields":[{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"ageDays","type":"int"},{"name":"growthReference","type":{"type":"enum","name":"GrowthReference","symbols":["WHO","CDC","FENTON","TRISOMY_21","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isAgeCorrected","type":"boolean"},{"name":"bodyWeight","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"statureQuantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"headCircumferenceQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"weightForAgePercent","type":{"type":"bytes","logicalType":"decimal","precision":5,"scale":2},"confluent:tags":["PHI"]},{"name":"statureForAgePercent","type":{"type":"bytes","logicalType":"decimal","precision":5,"scale":2},"confluent:tags":["PHI"]},{"name":"bodyMassIndexPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["PHI"]},{"name":"growthTrend","type":{"type":"enum","name":"GrowthTrend","symbols":["STEADY","FALTERING","ACCELERATED","CATCH_UP","FIRST_MEASURE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

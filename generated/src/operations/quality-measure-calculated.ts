// Generated from operations/quality/quality-measure-calculated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * A quality measure was computed for a facility and a period. Provisional figures are replaced by later ones of the same period.
 *
 * Event `QualityMeasure.Calculated`, version 1. Topic `operations.events`, key `measureResultId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface QualityMeasureCalculated {
  /** One figure of one period. UUID. */
  readonly measureResultId: string;
  /** Facility whose figure it is. UUID. */
  readonly facilityId: string;
  /** Number of the measure, such as CMS506 or NQF 0018. */
  readonly measureCode: string;
  /** Edition of its definition. */
  readonly measureVersion: string;
  /** Time that the figure covers. */
  readonly reportingPeriod: Period;
  /** Cases that qualify, exclusions already taken out. Whole number of 32 bits. */
  readonly denominatorCount: number;
  /** Of these, cases that meet it. Whole number of 32 bits. */
  readonly numeratorCount: number;
  /** Cases taken out by the definition. Whole number of 32 bits. */
  readonly exclusionCount: number;
  /**
   * Numerator over denominator in percent.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all.
   */
  readonly performancePercent: string;
  /** FINAL is what was sent to the program. */
  readonly measureFinality: MeasureFinality;
}

/** {@link QualityMeasureCalculated} as a publisher passes it: what has a default may be left out. */
export type QualityMeasureCalculatedInput = WithDefaults<QualityMeasureCalculated, never, { readonly reportingPeriod: PeriodInput }>;

/** How final the figure is. A symbol that is not known yet is read as `UNKNOWN`. */
export type MeasureFinality = "PROVISIONAL" | "FINAL" | "RESUBMITTED" | "UNKNOWN";

/**
 * A quality measure was computed for a facility and a period. Provisional figures are replaced by later ones of the same period.
 *
 * Event `QualityMeasure.Calculated`, version 1. Topic `operations.events`, key `measureResultId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const QualityMeasureCalculated: EventDefinition<"QualityMeasure.Calculated", QualityMeasureCalculated, QualityMeasureCalculatedInput> = /*@__PURE__*/ defineEvent({
  type: "QualityMeasure.Calculated",
  version: 1,
  topic: "operations.events",
  key: "measureResultId",
  aggregate: "QualityMeasure",
  schema: '{"type":"record","name":"QualityMeasureCalculated","namespace":"healthtech.operations","fields":[{"name":"measureResultId","type":{"type":"string","logicalType":"uuid"}},{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"measureCode","type":"string"},{"name":"measureVersion","type":"string"},{"name":"reportingPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"denominatorCount","type":"int"},{"name":"numeratorCount","type":"int"},{"name":"exclusionCount","type":"int"},{"name":"performancePercent","type":{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}},{"name":"measureFinality","type":{"type":"enum","name":"MeasureFinality","symbols":["PROVISIONAL","FINAL","RESUBMITTED","UNKNOWN"],"default":"UNKNOWN"}}],"schemaVersion":1}',
});

// Generated from clinical/laboratory/lab-result-held-for-review.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Autoverification did not let a measured value pass, and a technologist must look at it before anyone else does. The value is not to be shown or acted on; it becomes final, is repeated, or is cancelled.
 *
 * Event `LabResult.HeldForReview`, version 1. Topic `clinical.events`, key `labResultId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface LabResultHeldForReview {
  /** Result that waits on the review queue. UUID. */
  readonly labResultId: string;
  /** Patient whose earlier values are compared. UUID. */
  readonly patientId: string;
  /** Tube that may have to be inspected or rerun. UUID. */
  readonly specimenId: string;
  /** Analyzer that measured it. UUID. Default: `null`. */
  readonly deviceId: string | null;
  /** Analyte in question, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Value as measured, not released. Sensitive: `PHI`. Default: `null`. */
  readonly valueQuantity: Quantity | null;
  /**
   * Last released value, against which the delta check compared; null without one in the window.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly previousValueQuantity: Quantity | null;
  /** First rule that fired. */
  readonly labHoldReason: LabHoldReason;
  /**
   * Change against the last value in percent, negative for a fall; null unless a delta check fired.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`. Default: `null`.
   */
  readonly deltaPercent: string | null;
  /** Flags as the analyzer printed them, such as PLT clump or IG present. Sensitive: `PHI`. Default: `[]`. */
  readonly instrumentFlags: readonly string[];
  /** When the analyzer sent the value. Point in time, to the millisecond. */
  readonly measuredAt: Date;
  /** When a review must have happened for the order's priority. Point in time, to the millisecond. Default: `null`. */
  readonly dueAt: Date | null;
}

/** {@link LabResultHeldForReview} as a publisher passes it: what has a default may be left out. */
export type LabResultHeldForReviewInput = WithDefaults<LabResultHeldForReview, "deviceId" | "valueQuantity" | "previousValueQuantity" | "deltaPercent" | "instrumentFlags" | "dueAt", { readonly code: CodeableConceptInput; readonly valueQuantity: QuantityInput | null; readonly previousValueQuantity: QuantityInput | null }>;

/**
 * Rule that stopped the value. DELTA_CHECK suspects a wrong patient or a diluted draw; ABSURD is incompatible with life; INDEX is hemolysis, icterus or lipemia.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type LabHoldReason = "DELTA_CHECK" | "CRITICAL" | "ABSURD" | "OUT_OF_LINEARITY" | "INSTRUMENT_FLAG" | "INDEX" | "CONTROL_OUT" | "UNKNOWN";

/**
 * Autoverification did not let a measured value pass, and a technologist must look at it before anyone else does. The value is not to be shown or acted on; it becomes final, is repeated, or is cancelled.
 *
 * Event `LabResult.HeldForReview`, version 1. Topic `clinical.events`, key `labResultId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const LabResultHeldForReview: EventDefinition<"LabResult.HeldForReview", LabResultHeldForReview, LabResultHeldForReviewInput> = /*@__PURE__*/ defineEvent({
  type: "LabResult.HeldForReview",
  version: 1,
  topic: "clinical.events",
  key: "labResultId",
  aggregate: "LabResult",
  schema: '{"type":"record","name":"LabResultHeldForReview","namespace":"healthtech.clinical","fields":[{"name":"labResultId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"specimenId","type":{"type":"string","logicalType":"uuid"}},{"name":"deviceId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"valueQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"previousValueQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"labHoldReason","type":{"type":"enum","name":"LabHoldReason","symbols":["DELTA_CHECK","CRITICAL","ABSURD","OUT_OF_LINEARITY","INSTRUMENT_FLAG","INDEX","CONTROL_OUT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"deltaPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["PHI"]},{"name":"instrumentFlags","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"measuredAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"dueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}],"schemaVersion":1}',
});

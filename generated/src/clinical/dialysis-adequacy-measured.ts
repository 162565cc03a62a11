// Generated from clinical/dialysis/dialysis-adequacy-measured.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Clearance of a patient was calculated from the monthly samples, for hemodialysis or peritoneal dialysis. The urea values themselves are results of the laboratory.
 *
 * Event `DialysisAdequacy.Measured`, version 1. Topic `clinical.events`, key `adequacyMeasurementId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface DialysisAdequacyMeasured {
  /** One monthly calculation. UUID. */
  readonly adequacyMeasurementId: string;
  /** Patient whose dose was calculated. UUID. */
  readonly patientId: string;
  /** Treatment at which blood was drawn; null for peritoneal dialysis. UUID. Default: `null`. */
  readonly dialysisSessionId: string | null;
  /** How Kt/V was calculated. */
  readonly adequacyMethod: AdequacyMethod;
  /** Kt/V, without dimension. Sensitive: `PHI`. */
  readonly ktvQuantity: Quantity;
  /** Least value that counts as adequate for this method. Sensitive: `PHI`. */
  readonly targetKtvQuantity: Quantity;
  /**
   * Fall of urea over the treatment; null for peritoneal dialysis.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`. Default: `null`.
   */
  readonly ureaReductionPercent: string | null;
  /** Urea nitrogen before, mg/dL. Sensitive: `PHI`. Default: `null`. */
  readonly preUreaQuantity: Quantity | null;
  /** Urea nitrogen after, by slow-flow sample, mg/dL. Sensitive: `PHI`. Default: `null`. */
  readonly postUreaQuantity: Quantity | null;
  /** Urea clearance of the own kidneys, mL/min. Sensitive: `PHI`. Default: `null`. */
  readonly residualClearanceRate: Quantity | null;
  /** Whether the dose suffices. Sensitive: `PHI`. */
  readonly isTargetMet: boolean;
  /** Likely causes if not, SNOMED CT or text: short time, low flow, recirculation. Sensitive: `PHI`. Default: `[]`. */
  readonly shortfallCauses: readonly CodeableConcept[];
  /** Urea results used. UUID. Default: `[]`. */
  readonly labResultIds: readonly string[];
  /** When the samples were drawn. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link DialysisAdequacyMeasured} as a publisher passes it: what has a default may be left out. */
export type DialysisAdequacyMeasuredInput = WithDefaults<DialysisAdequacyMeasured, "dialysisSessionId" | "ureaReductionPercent" | "preUreaQuantity" | "postUreaQuantity" | "residualClearanceRate" | "shortfallCauses" | "labResultIds", { readonly ktvQuantity: QuantityInput; readonly targetKtvQuantity: QuantityInput; readonly preUreaQuantity: QuantityInput | null; readonly postUreaQuantity: QuantityInput | null; readonly residualClearanceRate: QuantityInput | null; readonly shortfallCauses: readonly CodeableConceptInput[] }>;

/**
 * Formula; targets differ: 1.2 single pool, 2.1 standard weekly, 1.7 peritoneal weekly.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AdequacyMethod = "SINGLE_POOL_DAUGIRDAS" | "EQUILIBRATED" | "STANDARD_WEEKLY" | "UREA_KINETIC_MODEL" | "PERITONEAL_WEEKLY" | "UNKNOWN";

/**
 * Clearance of a patient was calculated from the monthly samples, for hemodialysis or peritoneal dialysis. The urea values themselves are results of the laboratory.
 *
 * Event `DialysisAdequacy.Measured`, version 1. Topic `clinical.events`, key `adequacyMeasurementId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const DialysisAdequacyMeasured: EventDefinition<"DialysisAdequacy.Measured", DialysisAdequacyMeasured, DialysisAdequacyMeasuredInput> = /*@__PURE__*/ defineEvent({
  type: "DialysisAdequacy.Measured",
  version: 1,
  topic: "clinical.events",
  key: "adequacyMeasurementId",
  aggregate: "DialysisAdequacy",
  schema: '{"type":"record","name":"DialysisAdequacyMeasured","namespace":"healthtech.clinical","fields":[{"name":"adequacyMeasurementId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"dialysisSessionId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"adequacyMethod","type":{"type":"enum","name":"AdequacyMethod","symbols":["SINGLE_POOL_DAUGIRDAS","EQUILIBRATED","STANDARD_WEEKLY","UREA_KINETIC_MODEL","PERITONEAL_WEEKLY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"ktvQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"targetKtvQuantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"ureaReductionPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["PHI"]},{"name":"preUreaQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"postUreaQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"residualClearanceRate","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"isTargetMet","type":"boolean","confluent:tags":["PHI"]},{"name":"shortfallCauses","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"labResultIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

// Generated from clinical/nutrition/nutrition-order-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A diet or feed ran to its planned end, mostly by discharge. The sums tell the next facility how the patient was fed; nothing was decided against the order.
 *
 * Event `NutritionOrder.Completed`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface NutritionOrderCompleted {
  /** Order that is fulfilled. UUID. */
  readonly orderId: string;
  /** Patient who was fed under it. UUID. */
  readonly patientId: string;
  /** Stay that it spanned. UUID. */
  readonly encounterId: string;
  /** Way in which it came to its end. */
  readonly nutritionCompletionBasis: NutritionCompletionBasis;
  /** Trays served; null for tube and vein. Whole number of 32 bits. Default: `null`. */
  readonly servedMealCount: number | null;
  /**
   * Mean share eaten of what was served, as the wards charted.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`. Default: `null`.
   */
  readonly meanIntakePercent: string | null;
  /** First weight of the stay, kg. Sensitive: `PHI`. Default: `null`. */
  readonly admissionWeight: Quantity | null;
  /** Last weight of the stay, kg. Sensitive: `PHI`. Default: `null`. */
  readonly finalWeight: Quantity | null;
  /** Diet advised for home, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly dischargeDiet: CodeableConcept | null;
  /** Whether drinks or feed go on at home and must be supplied. */
  readonly hasHomeSupplement: boolean;
  /** First meal or bag to the last. Sensitive: `PHI`. */
  readonly effectivePeriod: Period;
}

/** {@link NutritionOrderCompleted} as a publisher passes it: what has a default may be left out. */
export type NutritionOrderCompletedInput = WithDefaults<NutritionOrderCompleted, "servedMealCount" | "meanIntakePercent" | "admissionWeight" | "finalWeight" | "dischargeDiet", { readonly admissionWeight: QuantityInput | null; readonly finalWeight: QuantityInput | null; readonly dischargeDiet: CodeableConceptInput | null; readonly effectivePeriod: PeriodInput }>;

/** What ended it in order. A symbol that is not known yet is read as `UNKNOWN`. */
export type NutritionCompletionBasis = "DISCHARGED" | "DURATION_REACHED" | "GOAL_REACHED" | "PATIENT_DECEASED" | "UNKNOWN";

/**
 * A diet or feed ran to its planned end, mostly by discharge. The sums tell the next facility how the patient was fed; nothing was decided against the order.
 *
 * Event `NutritionOrder.Completed`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const NutritionOrderCompleted: EventDefinition<"NutritionOrder.Completed", NutritionOrderCompleted, NutritionOrderCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "NutritionOrder.Completed",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "NutritionOrder",
  schema: '{"type":"record","name":"NutritionOrderCompleted","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"nutritionCompletionBasis","type":{"type":"enum","name":"NutritionCompletionBasis","symbols":["DISCHARGED","DURATION_REACHED","GOAL_REACHED","PATIENT_DECEASED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"servedMealCount","type":["null","int"],"default":null},{"name":"meanIntakePercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["PHI"]},{"name":"admissionWeight","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"finalWeight","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"dischargeDiet","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"hasHomeSupplement","type":"boolean"},{"name":"effectivePeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]},"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

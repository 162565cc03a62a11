// Generated from clinical/care-plans/goal-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Work toward an agreed goal began, or began again after a hold. Progress in between is charted as observations.
 *
 * Event `Goal.Started`, version 1. Topic `clinical.events`, key `goalId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface GoalStarted {
  /** Goal that is now pursued. UUID. */
  readonly goalId: string;
  /** Person who works toward it. UUID. */
  readonly patientId: string;
  /** Plan under which the work is done. UUID. Default: `null`. */
  readonly carePlanId: string | null;
  /** True for a goal taken up again. */
  readonly wasOnHold: boolean;
  /** First day of pursuit, from which progress is counted. Date as `YYYY-MM-DD`. */
  readonly startDate: string;
  /** Value on the first day, in the unit of the target. Sensitive: `PHI`. Default: `null`. */
  readonly baselineQuantity: Quantity | null;
  /** Actions agreed for the first two weeks. Sensitive: `PHI`. Default: `[]`. */
  readonly firstSteps: readonly string[];
  /** Days between two looks at progress. Whole number of 32 bits. */
  readonly progressCheckDays: number;
  /** Who supports the patient in it. UUID. */
  readonly supportingPractitionerId: string;
}

/** {@link GoalStarted} as a publisher passes it: what has a default may be left out. */
export type GoalStartedInput = WithDefaults<GoalStarted, "carePlanId" | "baselineQuantity" | "firstSteps", { readonly baselineQuantity: QuantityInput | null }>;

/**
 * Work toward an agreed goal began, or began again after a hold. Progress in between is charted as observations.
 *
 * Event `Goal.Started`, version 1. Topic `clinical.events`, key `goalId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const GoalStarted: EventDefinition<"Goal.Started", GoalStarted, GoalStartedInput> = /*@__PURE__*/ defineEvent({
  type: "Goal.Started",
  version: 1,
  topic: "clinical.events",
  key: "goalId",
  aggregate: "Goal",
  schema: '{"type":"record","name":"GoalStarted","namespace":"healthtech.clinical","fields":[{"name":"goalId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"carePlanId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"wasOnHold","type":"boolean"},{"name":"startDate","type":{"type":"int","logicalType":"date"}},{"name":"baselineQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"firstSteps","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"progressCheckDays","type":"int"},{"name":"supportingPractitionerId","type":{"type":"string","logicalType":"uuid"}}],"schemaVersion":1}',
});

// Generated from clinical/care-plans/goal-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A goal was closed as reached, or as reached as far as it can be, with the measure that shows it. Sustained control later on is a new goal.
 *
 * Event `Goal.Completed`, version 1. Topic `clinical.events`, key `goalId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface GoalCompleted {
  /** Goal that was closed. UUID. */
  readonly goalId: string;
  /** Person who reached it. UUID. */
  readonly patientId: string;
  /** How far it was reached. Sensitive: `PHI`. */
  readonly goalAchievement: GoalAchievement;
  /** Value that proves it, in the unit of the target. Sensitive: `PHI`. Default: `null`. */
  readonly finalQuantity: Quantity | null;
  /** Value that had been aimed at. Sensitive: `PHI`. Default: `null`. */
  readonly targetQuantity: Quantity | null;
  /** Observation in which the final value stands. UUID. Default: `null`. */
  readonly evidenceObservationId: string | null;
  /** Day on which the measure showed it. Date as `YYYY-MM-DD`. */
  readonly achievedDate: string;
  /**
   * Days before the target day, negative when late; null without a target day.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly daysEarly: number | null;
  /** Goal to keep what was won. UUID. Default: `null`. */
  readonly followingGoalId: string | null;
  /** Who confirmed it with the patient. Sensitive: `PII`. */
  readonly confirmedBy: Actor;
}

/** {@link GoalCompleted} as a publisher passes it: what has a default may be left out. */
export type GoalCompletedInput = WithDefaults<GoalCompleted, "finalQuantity" | "targetQuantity" | "evidenceObservationId" | "daysEarly" | "followingGoalId", { readonly finalQuantity: QuantityInput | null; readonly targetQuantity: QuantityInput | null; readonly confirmedBy: ActorInput }>;

/** PARTIAL is accepted by both sides as good enough. A symbol that is not known yet is read as `UNKNOWN`. */
export type GoalAchievement = "ACHIEVED" | "PARTIAL" | "EXCEEDED" | "UNKNOWN";

/**
 * A goal was closed as reached, or as reached as far as it can be, with the measure that shows it. Sustained control later on is a new goal.
 *
 * Event `Goal.Completed`, version 1. Topic `clinical.events`, key `goalId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const GoalCompleted: EventDefinition<"Goal.Completed", GoalCompleted, GoalCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "Goal.Completed",
  version: 1,
  topic: "clinical.events",
  key: "goalId",
  aggregate: "Goal",
  schema: '{"type":"record","name":"GoalCompleted","namespace":"healthtech.clinical","fields":[{"name":"goalId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"goalAchievement","type":{"type":"enum","name":"GoalAchievement","symbols":["ACHIEVED","PARTIAL","EXCEEDED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"finalQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"targetQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"evidenceObservationId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"achievedDate","type":{"type":"int","logicalType":"date"}},{"name":"daysEarly","type":["null","int"],"default":null},{"name":"followingGoalId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"confirmedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

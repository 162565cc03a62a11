// Generated from clinical/care-plans/goal-cancelled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * An agreed or active goal was given up. Goals that nobody ever agreed to are Goal.Rejected.
 *
 * Event `Goal.Cancelled`, version 1. Topic `clinical.events`, key `goalId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface GoalCancelled {
  /** Goal that is no longer pursued. UUID. */
  readonly goalId: string;
  /** Person for whom it was given up. UUID. */
  readonly patientId: string;
  /** Why it was given up. Sensitive: `PHI`. */
  readonly goalCancellationReason: GoalCancellationReason;
  /** How far the goal had come. */
  readonly goalStateAtEnd: GoalStateAtEnd;
  /** Days of active pursuit, holds left out. Whole number of 32 bits. */
  readonly pursuedDays: number;
  /**
   * Share of the way from baseline to target; null without a measure.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`. Default: `null`.
   */
  readonly progressPercent: string | null;
  /** Goal set instead. UUID. Default: `null`. */
  readonly replacementGoalId: string | null;
  /** When it was struck from the plan. Point in time, to the millisecond. */
  readonly cancelledAt: Date;
  /** Who gave it up, after talking with the patient. Sensitive: `PII`. */
  readonly cancelledBy: Actor;
  /** What patient and team said about it. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
}

/** {@link GoalCancelled} as a publisher passes it: what has a default may be left out. */
export type GoalCancelledInput = WithDefaults<GoalCancelled, "progressPercent" | "replacementGoalId" | "reasonText", { readonly cancelledBy: ActorInput }>;

/**
 * NO_LONGER_REALISTIC is a clinical judgement, PATIENT_CHANGED_MIND is not.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type GoalCancellationReason = "NO_LONGER_REALISTIC" | "PATIENT_CHANGED_MIND" | "PLAN_REVOKED" | "MOVED_AWAY" | "DECEASED" | "ENTERED_IN_ERROR" | "UNKNOWN";

/** State from which it was cancelled. A symbol that is not known yet is read as `UNKNOWN`. */
export type GoalStateAtEnd = "PLANNED" | "ACCEPTED" | "ACTIVE" | "ON_HOLD" | "UNKNOWN";

/**
 * An agreed or active goal was given up. Goals that nobody ever agreed to are Goal.Rejected.
 *
 * Event `Goal.Cancelled`, version 1. Topic `clinical.events`, key `goalId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const GoalCancelled: EventDefinition<"Goal.Cancelled", GoalCancelled, GoalCancelledInput> = /*@__PURE__*/ defineEvent({
  type: "Goal.Cancelled",
  version: 1,
  topic: "clinical.events",
  key: "goalId",
  aggregate: "Goal",
  schema: '{"type":"record","name":"GoalCancelled","namespace":"healthtech.clinical","fields":[{"name":"goalId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"goalCancellationReason","type":{"type":"enum","name":"GoalCancellationReason","symbols":["NO_LONGER_REALISTIC","PATIENT_CHANGED_MIND","PLAN_REVOKED","MOVED_AWAY","DECEASED","ENTERED_IN_ERROR","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"goalStateAtEnd","type":{"type":"enum","name":"GoalStateAtEnd","symbols":["PLANNED","ACCEPTED","ACTIVE","ON_HOLD","UNKNOWN"],"default":"UNKNOWN"}},{"name":"pursuedDays","type":"int"},{"name":"progressPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["PHI"]},{"name":"replacementGoalId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"cancelledAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"cancelledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

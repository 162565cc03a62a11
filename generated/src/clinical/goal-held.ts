// Generated from clinical/care-plans/goal-held.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Pursuit of a goal was interrupted for a reason that will pass. A goal given up is Goal.Cancelled.
 *
 * Event `Goal.Held`, version 1. Topic `clinical.events`, key `goalId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface GoalHeld {
  /** Goal that rests. UUID. */
  readonly goalId: string;
  /** Person who cannot pursue it at present. UUID. */
  readonly patientId: string;
  /** What interrupts the pursuit. Sensitive: `PHI`. */
  readonly goalHoldCause: GoalHoldCause;
  /** Day from which reminders stop. Date as `YYYY-MM-DD`. */
  readonly heldDate: string;
  /** Day on which the team asks whether to go on. Date as `YYYY-MM-DD`. */
  readonly reviewDate: string;
  /** Last value of the measure before the hold. Sensitive: `PHI`. Default: `null`. */
  readonly lastMeasuredQuantity: Quantity | null;
  /** Target day moved by the hold; null while unchanged. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly newTargetDate: string | null;
  /** Who agreed on the pause with the patient. Sensitive: `PII`. */
  readonly heldBy: Actor;
  /** What must be true before going on. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link GoalHeld} as a publisher passes it: what has a default may be left out. */
export type GoalHeldInput = WithDefaults<GoalHeld, "lastMeasuredQuantity" | "newTargetDate" | "note", { readonly lastMeasuredQuantity: QuantityInput | null; readonly heldBy: ActorInput }>;

/** PLAN_HELD follows the plan's own hold. A symbol that is not known yet is read as `UNKNOWN`. */
export type GoalHoldCause = "ACUTE_ILLNESS" | "HOSPITAL_STAY" | "PATIENT_PRIORITY" | "RESOURCE_MISSING" | "PLAN_HELD" | "UNKNOWN";

/**
 * Pursuit of a goal was interrupted for a reason that will pass. A goal given up is Goal.Cancelled.
 *
 * Event `Goal.Held`, version 1. Topic `clinical.events`, key `goalId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const GoalHeld: EventDefinition<"Goal.Held", GoalHeld, GoalHeldInput> = /*@__PURE__*/ defineEvent({
  type: "Goal.Held",
  version: 1,
  topic: "clinical.events",
  key: "goalId",
  aggregate: "Goal",
  schema: '{"type":"record","name":"GoalHeld","namespace":"healthtech.clinical","fields":[{"name":"goalId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"goalHoldCause","type":{"type":"enum","name":"GoalHoldCause","symbols":["ACUTE_ILLNESS","HOSPITAL_STAY","PATIENT_PRIORITY","RESOURCE_MISSING","PLAN_HELD","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"heldDate","type":{"type":"int","logicalType":"date"}},{"name":"reviewDate","type":{"type":"int","logicalType":"date"}},{"name":"lastMeasuredQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"newTargetDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"heldBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

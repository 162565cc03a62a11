// Generated from clinical/care-plans/goal-accepted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Patient and team agreed on a proposed goal, either to start soon or planned for a later day. Work toward it begins with Goal.Started.
 *
 * Event `Goal.Accepted`, version 1. Topic `clinical.events`, key `goalId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface GoalAccepted {
  /** Goal on which both sides agree. UUID. */
  readonly goalId: string;
  /** Person who agreed, or for whom the proxy did. UUID. */
  readonly patientId: string;
  /** Plan that now holds the goal. UUID. Default: `null`. */
  readonly carePlanId: string | null;
  /** Whether work starts now or on a later day. */
  readonly goalStart: GoalStart;
  /** Day of a planned start; null when immediate. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly plannedStartDate: string | null;
  /** How much it matters to the patient. */
  readonly goalPriority: GoalPriority;
  /** True when the target differs from the proposal. */
  readonly wasTargetNegotiated: boolean;
  /** Target as agreed. Sensitive: `PHI`. Default: `null`. */
  readonly targetQuantity: Quantity | null;
  /** Day by which the agreed target should be met. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly targetDate: string | null;
  /** Patient or proxy who agreed. Sensitive: `PII`. */
  readonly acceptedBy: Actor;
  /** What may stand in the way, SNOMED CT or ICD-10-CM Z codes. Sensitive: `PHI`. Default: `[]`. */
  readonly barriers: readonly CodeableConcept[];
}

/** {@link GoalAccepted} as a publisher passes it: what has a default may be left out. */
export type GoalAcceptedInput = WithDefaults<GoalAccepted, "carePlanId" | "plannedStartDate" | "targetQuantity" | "targetDate" | "barriers", { readonly targetQuantity: QuantityInput | null; readonly acceptedBy: ActorInput; readonly barriers: readonly CodeableConceptInput[] }>;

/**
 * PLANNED waits for the start date (lifecycle status planned), IMMEDIATE is merely accepted.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type GoalStart = "IMMEDIATE" | "PLANNED" | "UNKNOWN";

/** Weight in the patient's eyes. A symbol that is not known yet is read as `UNKNOWN`. */
export type GoalPriority = "HIGH" | "MEDIUM" | "LOW" | "UNKNOWN";

/**
 * Patient and team agreed on a proposed goal, either to start soon or planned for a later day. Work toward it begins with Goal.Started.
 *
 * Event `Goal.Accepted`, version 1. Topic `clinical.events`, key `goalId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const GoalAccepted: EventDefinition<"Goal.Accepted", GoalAccepted, GoalAcceptedInput> = /*@__PURE__*/ defineEvent({
  type: "Goal.Accepted",
  version: 1,
  topic: "clinical.events",
  key: "goalId",
  aggregate: "Goal",
  schema: '{"type":"record","name":"GoalAccepted","namespace":"healthtech.clinical","fields":[{"name":"goalId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"carePlanId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"goalStart","type":{"type":"enum","name":"GoalStart","symbols":["IMMEDIATE","PLANNED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"plannedStartDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"goalPriority","type":{"type":"enum","name":"GoalPriority","symbols":["HIGH","MEDIUM","LOW","UNKNOWN"],"default":"UNKNOWN"}},{"name":"wasTargetNegotiated","type":"boolean"},{"name":"targetQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"targetDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"acceptedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"barriers","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

// Generated from clinical/care-plans/goal-proposed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Somebody proposed a goal for a patient; the other side has not agreed yet. A goal agreed at once is sent as proposed and accepted.
 *
 * Event `Goal.Proposed`, version 1. Topic `clinical.events`, key `goalId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface GoalProposed {
  /** The goal, key of its whole life. UUID. */
  readonly goalId: string;
  /** Person whose goal it would be. UUID. */
  readonly patientId: string;
  /** Plan in which it is proposed; null for a goal apart from a plan. UUID. Default: `null`. */
  readonly carePlanId: string | null;
  /** The goal in the words agreed with the patient, first person where possible. Sensitive: `PHI`. */
  readonly goalText: string;
  /** Area by which goals are grouped. Sensitive: `PHI`. */
  readonly goalCategory: GoalCategory;
  /** Measure that will tell, LOINC. Sensitive: `PHI`. Default: `null`. */
  readonly targetMeasure: CodeableConcept | null;
  /** Value of the measure when proposed. Sensitive: `PHI`. Default: `null`. */
  readonly baselineQuantity: Quantity | null;
  /** Value to be reached, in the unit of the measure. Sensitive: `PHI`. Default: `null`. */
  readonly targetQuantity: Quantity | null;
  /** Day by which it should be reached. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly targetDate: string | null;
  /** Patient, relative or clinician from whom it came. Sensitive: `PII`. */
  readonly proposedBy: Actor;
}

/** {@link GoalProposed} as a publisher passes it: what has a default may be left out. */
export type GoalProposedInput = WithDefaults<GoalProposed, "carePlanId" | "targetMeasure" | "baselineQuantity" | "targetQuantity" | "targetDate", { readonly targetMeasure: CodeableConceptInput | null; readonly baselineQuantity: QuantityInput | null; readonly targetQuantity: QuantityInput | null; readonly proposedBy: ActorInput }>;

/** Area of life it concerns. A symbol that is not known yet is read as `UNKNOWN`. */
export type GoalCategory = "PHYSIOLOGIC" | "FUNCTIONAL" | "NUTRITION" | "BEHAVIORAL" | "SAFETY" | "SOCIAL" | "PALLIATIVE" | "UNKNOWN";

/**
 * Somebody proposed a goal for a patient; the other side has not agreed yet. A goal agreed at once is sent as proposed and accepted.
 *
 * Event `Goal.Proposed`, version 1. Topic `clinical.events`, key `goalId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const GoalProposed: EventDefinition<"Goal.Proposed", GoalProposed, GoalProposedInput> = /*@__PURE__*/ defineEvent({
  type: "Goal.Proposed",
  version: 1,
  topic: "clinical.events",
  key: "goalId",
  aggregate: "Goal",
  schema: '{"type":"record","name":"GoalProposed","namespace":"healthtech.clinical","fields":[{"name":"goalId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"carePlanId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"goalText","type":"string","confluent:tags":["PHI"]},{"name":"goalCategory","type":{"type":"enum","name":"GoalCategory","symbols":["PHYSIOLOGIC","FUNCTIONAL","NUTRITION","BEHAVIORAL","SAFETY","SOCIAL","PALLIATIVE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"targetMeasure","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"baselineQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"targetQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"targetDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"proposedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from clinical/care-plans/goal-rejected.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * The patient, proxy or team turned down a proposed goal. The refusal stays on record so that it is not proposed again unasked.
 *
 * Event `Goal.Rejected`, version 1. Topic `clinical.events`, key `goalId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface GoalRejected {
  /** Proposal that was turned down. UUID. */
  readonly goalId: string;
  /** Person for whom it had been proposed. UUID. */
  readonly patientId: string;
  /** Side that did not agree. */
  readonly goalRejectingSide: GoalRejectingSide;
  /** Main ground given. Sensitive: `PHI`. */
  readonly goalRejectionGround: GoalRejectionGround;
  /** Goal already pursued that stands against it; null for other grounds. UUID. Default: `null`. */
  readonly conflictingGoalId: string | null;
  /** Day before which nobody brings it up again. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly doNotProposeUntilDate: string | null;
  /** When it was turned down. Point in time, to the millisecond. */
  readonly decidedAt: Date;
  /** Person who declined. Sensitive: `PII`. */
  readonly rejectedBy: Actor;
  /** Own words of whoever declined. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
}

/** {@link GoalRejected} as a publisher passes it: what has a default may be left out. */
export type GoalRejectedInput = WithDefaults<GoalRejected, "conflictingGoalId" | "doNotProposeUntilDate" | "reasonText", { readonly rejectedBy: ActorInput }>;

/** Who said no. A symbol that is not known yet is read as `UNKNOWN`. */
export type GoalRejectingSide = "PATIENT" | "PROXY" | "CARE_TEAM" | "UNKNOWN";

/** CONFLICTS means with another goal or treatment. A symbol that is not known yet is read as `UNKNOWN`. */
export type GoalRejectionGround = "NOT_IMPORTANT" | "TOO_DEMANDING" | "CONFLICTS" | "UNSAFE" | "CULTURAL" | "UNKNOWN";

/**
 * The patient, proxy or team turned down a proposed goal. The refusal stays on record so that it is not proposed again unasked.
 *
 * Event `Goal.Rejected`, version 1. Topic `clinical.events`, key `goalId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const GoalRejected: EventDefinition<"Goal.Rejected", GoalRejected, GoalRejectedInput> = /*@__PURE__*/ defineEvent({
  type: "Goal.Rejected",
  version: 1,
  topic: "clinical.events",
  key: "goalId",
  aggregate: "Goal",
  schema: '{"type":"record","name":"GoalRejected","namespace":"healthtech.clinical","fields":[{"name":"goalId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"goalRejectingSide","type":{"type":"enum","name":"GoalRejectingSide","symbols":["PATIENT","PROXY","CARE_TEAM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"goalRejectionGround","type":{"type":"enum","name":"GoalRejectionGround","symbols":["NOT_IMPORTANT","TOO_DEMANDING","CONFLICTS","UNSAFE","CULTURAL","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"conflictingGoalId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"doNotProposeUntilDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"decidedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"rejectedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

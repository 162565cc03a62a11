// Generated from clinical/care-plans/care-plan-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * A plan was closed because its purpose was served or its span was over. Goals that stayed open are closed by events of their own.
 *
 * Event `CarePlan.Completed`, version 1. Topic `clinical.events`, key `carePlanId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface CarePlanCompleted {
  /** Plan that is done. UUID. */
  readonly carePlanId: string;
  /** Person who was cared for by it. UUID. */
  readonly patientId: string;
  /** In what sense it is complete. */
  readonly carePlanCompletion: CarePlanCompletion;
  /** Goals whose target was met in time. UUID. Default: `[]`. */
  readonly metGoalIds: readonly string[];
  /** Goals left unreached when the plan closed. UUID. Default: `[]`. */
  readonly unmetGoalIds: readonly string[];
  /** Tasks done over the whole plan. Whole number of 32 bits. */
  readonly completedTaskCount: number;
  /** Plan that follows on, as for maintenance. UUID. Default: `null`. */
  readonly successorCarePlanId: string | null;
  /** First activation to completion. */
  readonly actualPeriod: Period;
  /** Closing summary for the general practitioner. UUID. Default: `null`. */
  readonly summaryDocumentId: string | null;
  /** Who closed the plan. Sensitive: `PII`. */
  readonly completedBy: Actor;
}

/** {@link CarePlanCompleted} as a publisher passes it: what has a default may be left out. */
export type CarePlanCompletedInput = WithDefaults<CarePlanCompleted, "metGoalIds" | "unmetGoalIds" | "successorCarePlanId" | "summaryDocumentId", { readonly actualPeriod: PeriodInput; readonly completedBy: ActorInput }>;

/** HANDED_OVER went on as another provider's plan. A symbol that is not known yet is read as `UNKNOWN`. */
export type CarePlanCompletion = "GOALS_MET" | "PERIOD_ENDED" | "HANDED_OVER" | "UNKNOWN";

/**
 * A plan was closed because its purpose was served or its span was over. Goals that stayed open are closed by events of their own.
 *
 * Event `CarePlan.Completed`, version 1. Topic `clinical.events`, key `carePlanId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const CarePlanCompleted: EventDefinition<"CarePlan.Completed", CarePlanCompleted, CarePlanCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "CarePlan.Completed",
  version: 1,
  topic: "clinical.events",
  key: "carePlanId",
  aggregate: "CarePlan",
  schema: '{"type":"record","name":"CarePlanCompleted","namespace":"healthtech.clinical","fields":[{"name":"carePlanId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"carePlanCompletion","type":{"type":"enum","name":"CarePlanCompletion","symbols":["GOALS_MET","PERIOD_ENDED","HANDED_OVER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"metGoalIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"unmetGoalIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"completedTaskCount","type":"int"},{"name":"successorCarePlanId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"actualPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"summaryDocumentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"completedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

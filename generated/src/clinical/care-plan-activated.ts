// Generated from clinical/care-plans/care-plan-activated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * A plan came into force, out of a draft or out of a hold, and its tasks may be scheduled. Revisions while active are CarePlan.Revised.
 *
 * Event `CarePlan.Activated`, version 1. Topic `clinical.events`, key `carePlanId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CarePlanActivated {
  /** Plan that is now worked by. UUID. */
  readonly carePlanId: string;
  /** Person under the plan. UUID. */
  readonly patientId: string;
  /** State out of which it came into force. */
  readonly carePlanActivation: CarePlanActivation;
  /** Goals that the plan pursues. UUID. Default: `[]`. */
  readonly goalIds: readonly string[];
  /** Interventions to be done, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly plannedActivities: readonly CodeableConcept[];
  /** Team that carries it. UUID. Default: `null`. */
  readonly careTeamId: string | null;
  /** Who answers for the plan. UUID. */
  readonly responsiblePractitionerId: string;
  /** Span in force; open end for chronic care. */
  readonly effectivePeriod: Period;
  /** Patient's consent, needed for billed chronic care management. UUID. Default: `null`. */
  readonly consentId: string | null;
  /** When it must be reviewed at the latest. Point in time, to the millisecond. */
  readonly reviewDueAt: Date;
  /** Who put it in force. Sensitive: `PII`. */
  readonly authorizedBy: Actor;
}

/** {@link CarePlanActivated} as a publisher passes it: what has a default may be left out. */
export type CarePlanActivatedInput = WithDefaults<CarePlanActivated, "goalIds" | "plannedActivities" | "careTeamId" | "consentId", { readonly plannedActivities: readonly CodeableConceptInput[]; readonly effectivePeriod: PeriodInput; readonly authorizedBy: ActorInput }>;

/**
 * AFTER_HOLD resumes the old tasks; FROM_DRAFT creates them.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CarePlanActivation = "FROM_DRAFT" | "AFTER_HOLD" | "UNKNOWN";

/**
 * A plan came into force, out of a draft or out of a hold, and its tasks may be scheduled. Revisions while active are CarePlan.Revised.
 *
 * Event `CarePlan.Activated`, version 1. Topic `clinical.events`, key `carePlanId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CarePlanActivated: EventDefinition<"CarePlan.Activated", CarePlanActivated, CarePlanActivatedInput> = /*@__PURE__*/ defineEvent({
  type: "CarePlan.Activated",
  version: 1,
  topic: "clinical.events",
  key: "carePlanId",
  aggregate: "CarePlan",
  schema: '{"type":"record","name":"CarePlanActivated","namespace":"healthtech.clinical","fields":[{"name":"carePlanId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"carePlanActivation","type":{"type":"enum","name":"CarePlanActivation","symbols":["FROM_DRAFT","AFTER_HOLD","UNKNOWN"],"default":"UNKNOWN"}},{"name":"goalIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"plannedActivities","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"careTeamId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"responsiblePractitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"effectivePeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"consentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"reviewDueAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"authorizedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from clinical/care-plans/care-plan-revised.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The content of a plan in force was changed and the changed plan was signed. Ticking off a task is no revision.
 *
 * Event `CarePlan.Revised`, version 1. Topic `clinical.events`, key `carePlanId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CarePlanRevised {
  /** Plan that was revised and stays the same plan. UUID. */
  readonly carePlanId: string;
  /** Person whose care changes by it. UUID. */
  readonly patientId: string;
  /** Visit or round at which it was decided. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Revisions so far, this one included. Whole number of 32 bits. */
  readonly revisionCount: number;
  /** Occasion of the revision. */
  readonly carePlanRevisionTrigger: CarePlanRevisionTrigger;
  /** Interventions that are new, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly addedActivities: readonly CodeableConcept[];
  /** Interventions that were taken out, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly removedActivities: readonly CodeableConcept[];
  /** All goals after the revision. UUID. Default: `[]`. */
  readonly goalIds: readonly string[];
  /** Names of the plan's parts that changed. */
  readonly changedFields: readonly string[];
  /** Next review after this revision. Point in time, to the millisecond. */
  readonly reviewDueAt: Date;
  /** Who signed the changed plan. Sensitive: `PII`. */
  readonly signedBy: Actor;
  /** Why the team changed it. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
}

/** {@link CarePlanRevised} as a publisher passes it: what has a default may be left out. */
export type CarePlanRevisedInput = WithDefaults<CarePlanRevised, "encounterId" | "addedActivities" | "removedActivities" | "goalIds" | "reasonText", { readonly addedActivities: readonly CodeableConceptInput[]; readonly removedActivities: readonly CodeableConceptInput[]; readonly signedBy: ActorInput }>;

/**
 * What called for the revision. SCHEDULED_REVIEW found something to change.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CarePlanRevisionTrigger = "SCHEDULED_REVIEW" | "CHANGE_OF_CONDITION" | "GOAL_REACHED" | "TRANSITION_OF_CARE" | "PATIENT_REQUEST" | "NEW_EVIDENCE" | "UNKNOWN";

/**
 * The content of a plan in force was changed and the changed plan was signed. Ticking off a task is no revision.
 *
 * Event `CarePlan.Revised`, version 1. Topic `clinical.events`, key `carePlanId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CarePlanRevised: EventDefinition<"CarePlan.Revised", CarePlanRevised, CarePlanRevisedInput> = /*@__PURE__*/ defineEvent({
  type: "CarePlan.Revised",
  version: 1,
  topic: "clinical.events",
  key: "carePlanId",
  aggregate: "CarePlan",
  schema: '{"type":"record","name":"CarePlanRevised","namespace":"healthtech.clinical","fields":[{"name":"carePlanId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"revisionCount","type":"int"},{"name":"carePlanRevisionTrigger","type":{"type":"enum","name":"CarePlanRevisionTrigger","symbols":["SCHEDULED_REVIEW","CHANGE_OF_CONDITION","GOAL_REACHED","TRANSITION_OF_CARE","PATIENT_REQUEST","NEW_EVIDENCE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"addedActivities","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"removedActivities","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"goalIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"changedFields","type":{"type":"array","items":"string"}},{"name":"reviewDueAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"signedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

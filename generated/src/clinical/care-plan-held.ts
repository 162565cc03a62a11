// Generated from clinical/care-plans/care-plan-held.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A plan in force was suspended with the intention to take it up again; open tasks are paused with it. A plan given up is CarePlan.Revoked.
 *
 * Event `CarePlan.Held`, version 1. Topic `clinical.events`, key `carePlanId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CarePlanHeld {
  /** Plan that rests. UUID. */
  readonly carePlanId: string;
  /** Person for whom the plan is paused. UUID. */
  readonly patientId: string;
  /** Why the plan rests. Sensitive: `PHI`. */
  readonly carePlanHoldReason: CarePlanHoldReason;
  /** Open tasks that rest until the plan goes on. Whole number of 32 bits. */
  readonly pausedTaskCount: number;
  /** Interventions that go on in spite of the hold, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly continuedActivities: readonly CodeableConcept[];
  /** Who may be called meanwhile. UUID. Default: `null`. */
  readonly interimPractitionerId: string | null;
  /** When the hold took effect. Point in time, to the millisecond. */
  readonly heldAt: Date;
  /** Day on which it is likely to go on; null when open. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly expectedResumeDate: string | null;
  /** Who suspended the plan. Sensitive: `PII`. */
  readonly heldBy: Actor;
  /** What to check before it is resumed. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link CarePlanHeld} as a publisher passes it: what has a default may be left out. */
export type CarePlanHeldInput = WithDefaults<CarePlanHeld, "continuedActivities" | "interimPractitionerId" | "expectedResumeDate" | "note", { readonly continuedActivities: readonly CodeableConceptInput[]; readonly heldBy: ActorInput }>;

/**
 * ADMITTED is put by an inpatient stay, whose own plan then rules.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CarePlanHoldReason = "ADMITTED" | "PATIENT_TRAVEL" | "PATIENT_WISH" | "COVERAGE_GAP" | "CLINICAL_INSTABILITY" | "UNKNOWN";

/**
 * A plan in force was suspended with the intention to take it up again; open tasks are paused with it. A plan given up is CarePlan.Revoked.
 *
 * Event `CarePlan.Held`, version 1. Topic `clinical.events`, key `carePlanId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CarePlanHeld: EventDefinition<"CarePlan.Held", CarePlanHeld, CarePlanHeldInput> = /*@__PURE__*/ defineEvent({
  type: "CarePlan.Held",
  version: 1,
  topic: "clinical.events",
  key: "carePlanId",
  aggregate: "CarePlan",
  schema: '{"type":"record","name":"CarePlanHeld","namespace":"healthtech.clinical","fields":[{"name":"carePlanId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"carePlanHoldReason","type":{"type":"enum","name":"CarePlanHoldReason","symbols":["ADMITTED","PATIENT_TRAVEL","PATIENT_WISH","COVERAGE_GAP","CLINICAL_INSTABILITY","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"pausedTaskCount","type":"int"},{"name":"continuedActivities","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"interimPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"heldAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"expectedResumeDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"heldBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

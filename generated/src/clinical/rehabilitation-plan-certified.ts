// Generated from clinical/rehabilitation/rehabilitation-plan-certified.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { TherapyDiscipline } from "./therapy-discipline.js";

/**
 * A physician certified the plan of care of a therapist, or its renewal, so that the services in it may be paid. Treatment may have begun before; a plan that is only written is CarePlan.Drafted.
 *
 * Event `Rehabilitation.PlanCertified`, version 1. Topic `clinical.events`, key `episodeOfCareId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface RehabilitationPlanCertified {
  /** Course of therapy that the plan governs. UUID. */
  readonly episodeOfCareId: string;
  /** Patient whose plan was certified. UUID. */
  readonly patientId: string;
  /** Plan of care as written by the therapist. UUID. */
  readonly carePlanId: string;
  /** Discipline of the plan. */
  readonly therapyDiscipline: TherapyDiscipline;
  /** Kind of certification. */
  readonly rehabilitationCertification: RehabilitationCertification;
  /** Sessions a week that were certified. Whole number of 32 bits. */
  readonly weeklySessionCount: number;
  /** Weeks for which the frequency holds. Whole number of 32 bits. */
  readonly durationWeeks: number;
  /** Treatments of the plan, CPT. Sensitive: `PHI`. Default: `[]`. */
  readonly interventions: readonly CodeableConcept[];
  /** Goals of the plan, each with its own events. UUID. Default: `[]`. */
  readonly goalIds: readonly string[];
  /** Certified span, at most 90 days for Medicare. */
  readonly certifiedPeriod: Period;
  /** When the physician signed. Point in time, to the millisecond. */
  readonly signedAt: Date;
  /** Physician or practitioner who certified. Sensitive: `PII`. */
  readonly certifiedBy: Actor;
}

/** {@link RehabilitationPlanCertified} as a publisher passes it: what has a default may be left out. */
export type RehabilitationPlanCertifiedInput = WithDefaults<RehabilitationPlanCertified, "interventions" | "goalIds", { readonly interventions: readonly CodeableConceptInput[]; readonly certifiedPeriod: PeriodInput; readonly certifiedBy: ActorInput }>;

/**
 * Whether it is the first certification or a renewal; DELAYED is signed later than 30 days and needs a reason.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type RehabilitationCertification = "INITIAL" | "RECERTIFICATION" | "DELAYED" | "UNKNOWN";

/**
 * A physician certified the plan of care of a therapist, or its renewal, so that the services in it may be paid. Treatment may have begun before; a plan that is only written is CarePlan.Drafted.
 *
 * Event `Rehabilitation.PlanCertified`, version 1. Topic `clinical.events`, key `episodeOfCareId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const RehabilitationPlanCertified: EventDefinition<"Rehabilitation.PlanCertified", RehabilitationPlanCertified, RehabilitationPlanCertifiedInput> = /*@__PURE__*/ defineEvent({
  type: "Rehabilitation.PlanCertified",
  version: 1,
  topic: "clinical.events",
  key: "episodeOfCareId",
  aggregate: "Rehabilitation",
  schema: '{"type":"record","name":"RehabilitationPlanCertified","namespace":"healthtech.clinical","fields":[{"name":"episodeOfCareId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"carePlanId","type":{"type":"string","logicalType":"uuid"}},{"name":"therapyDiscipline","type":{"type":"enum","name":"TherapyDiscipline","symbols":["PHYSICAL","OCCUPATIONAL","SPEECH","UNKNOWN"],"default":"UNKNOWN"}},{"name":"rehabilitationCertification","type":{"type":"enum","name":"RehabilitationCertification","symbols":["INITIAL","RECERTIFICATION","DELAYED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"weeklySessionCount","type":"int"},{"name":"durationWeeks","type":"int"},{"name":"interventions","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"goalIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"certifiedPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"signedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"certifiedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

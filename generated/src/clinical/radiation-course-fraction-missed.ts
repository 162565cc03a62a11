// Generated from clinical/oncology/radiation-course-fraction-missed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A booked fraction was not given on its day. For tumors that grow quickly every missed day counts and physics reckons how to make up for it.
 *
 * Event `RadiationCourse.FractionMissed`, version 1. Topic `clinical.events`, key `radiationCourseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface RadiationCourseFractionMissed {
  /** Course that falls behind. UUID. */
  readonly radiationCourseId: string;
  /** Patient who was not treated. UUID. */
  readonly patientId: string;
  /** Slot on the machine that passed. UUID. Default: `null`. */
  readonly appointmentId: string | null;
  /** Fraction that is outstanding. Whole number of 32 bits. */
  readonly fractionSequence: number;
  /** Ground for the missed day. Sensitive: `PHI`. */
  readonly fractionMissReason: FractionMissReason;
  /** Day without treatment. Date as `YYYY-MM-DD`. Sensitive: `PHI`. */
  readonly missedDate: string;
  /** Decision on the lost day. */
  readonly makeUpPlan: MakeUpPlan;
  /** Missed days in the course so far, this one included. Whole number of 32 bits. */
  readonly missedFractionCount: number;
  /** Last day of the course as it now stands. Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`. */
  readonly expectedEndDate: string | null;
  /** Whether the radiation oncologist knows. */
  readonly wasPhysicianInformed: boolean;
  /** Therapist who closed the slot. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When the slot was closed without beam. Point in time, to the millisecond. */
  readonly recordedAt: Date;
}

/** {@link RadiationCourseFractionMissed} as a publisher passes it: what has a default may be left out. */
export type RadiationCourseFractionMissedInput = WithDefaults<RadiationCourseFractionMissed, "appointmentId" | "expectedEndDate", { readonly recordedBy: ActorInput }>;

/**
 * Why no beam was given. ANATOMY_CHANGED is a patient who no longer fits the plan.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type FractionMissReason = "MACHINE_DOWN" | "PATIENT_ABSENT" | "TOXICITY" | "ILLNESS" | "ANATOMY_CHANGED" | "TRANSPORT" | "HOLIDAY" | "PHYSICIAN_HOLD" | "OTHER" | "UNKNOWN";

/**
 * How the day is made good. TWICE_DAILY puts two fractions on one day with six hours between.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type MakeUpPlan = "ADDED_AT_END" | "TWICE_DAILY" | "WEEKEND" | "DOSE_RECALCULATED" | "NOT_MADE_UP" | "UNDECIDED" | "UNKNOWN";

/**
 * A booked fraction was not given on its day. For tumors that grow quickly every missed day counts and physics reckons how to make up for it.
 *
 * Event `RadiationCourse.FractionMissed`, version 1. Topic `clinical.events`, key `radiationCourseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const RadiationCourseFractionMissed: EventDefinition<"RadiationCourse.FractionMissed", RadiationCourseFractionMissed, RadiationCourseFractionMissedInput> = /*@__PURE__*/ defineEvent({
  type: "RadiationCourse.FractionMissed",
  version: 1,
  topic: "clinical.events",
  key: "radiationCourseId",
  aggregate: "RadiationCourse",
  schema: '{"type":"record","name":"RadiationCourseFractionMissed","namespace":"healthtech.clinical","fields":[{"name":"radiationCourseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"appointmentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"fractionSequence","type":"int"},{"name":"fractionMissReason","type":{"type":"enum","name":"FractionMissReason","symbols":["MACHINE_DOWN","PATIENT_ABSENT","TOXICITY","ILLNESS","ANATOMY_CHANGED","TRANSPORT","HOLIDAY","PHYSICIAN_HOLD","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"missedDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]},{"name":"makeUpPlan","type":{"type":"enum","name":"MakeUpPlan","symbols":["ADDED_AT_END","TWICE_DAILY","WEEKEND","DOSE_RECALCULATED","NOT_MADE_UP","UNDECIDED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"missedFractionCount","type":"int"},{"name":"expectedEndDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"wasPhysicianInformed","type":"boolean"},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

// Generated from journey/journey-instance-paused.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { JourneyStage } from "./journey-stage.js";

/**
 * The journey was halted with the intention to go on: timers stop, reminders are held back, and booked visits stay unless somebody calls them off. Going on shows as Journey.StageEntered with cause RESUMED_AFTER_PAUSE.
 *
 * Event `Journey.Instance.Paused`, version 1. Topic `journey.events`, key `journeyInstanceId`. Owner: care-coordination-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface JourneyInstancePaused {
  /** This patient's run through the journey; all its events belong together. UUID. */
  readonly journeyInstanceId: string;
  /** Patient who is on the journey. UUID. */
  readonly patientId: string;
  /** Definition that the run follows. UUID. */
  readonly journeyDefinitionId: string;
  /** Hospital stay that interrupts the journey; null for other reasons. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Title of the journey as patients read it. Sensitive: `PHI`. */
  readonly journeyName: string;
  /** Stage in which the journey stands still. Sensitive: `PHI`. */
  readonly stage: JourneyStage;
  /** Ground for the halt. Sensitive: `PHI`. */
  readonly journeyPauseReason: JourneyPauseReason;
  /** Illness that interrupts the journey, ICD-10-CM; null when none does. Sensitive: `PHI`. Default: `null`. */
  readonly reason: CodeableConcept | null;
  /** When timers and reminders stopped. Point in time, to the millisecond. */
  readonly pausedAt: Date;
  /** Day on which the team thinks it can go on; null when nobody can say. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly expectedResumeDate: string | null;
  /** Day on which somebody must look at the pause, at the latest. Date as `YYYY-MM-DD`. */
  readonly reviewDueDate: string;
  /** Tasks that wait. Whole number of 32 bits. */
  readonly openTaskCount: number;
  /** Messages to the patient that were due and are held back. Whole number of 32 bits. */
  readonly heldReminderCount: number;
  /** Booked visits that stand in spite of the pause. UUID. Default: `[]`. */
  readonly keptAppointmentIds: readonly string[];
  /** Who or which rule halted the journey. Sensitive: `PII`. */
  readonly pausedBy: Actor;
}

/** {@link JourneyInstancePaused} as a publisher passes it: what has a default may be left out. */
export type JourneyInstancePausedInput = WithDefaults<JourneyInstancePaused, "encounterId" | "reason" | "expectedResumeDate" | "keptAppointmentIds", { readonly reason: CodeableConceptInput | null; readonly pausedBy: ActorInput }>;

/**
 * Why a journey was halted. HOSPITALIZED is set by the admission itself; LOST_CONTACT after the outreach protocol ran out.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type JourneyPauseReason = "HOSPITALIZED" | "INTERCURRENT_ILLNESS" | "PATIENT_REQUEST" | "TRAVEL" | "LOST_CONTACT" | "COVERAGE_LAPSED" | "STAFF_SHORTAGE" | "OTHER" | "UNKNOWN";

/**
 * The journey was halted with the intention to go on: timers stop, reminders are held back, and booked visits stay unless somebody calls them off. Going on shows as Journey.StageEntered with cause RESUMED_AFTER_PAUSE.
 *
 * Event `Journey.Instance.Paused`, version 1. Topic `journey.events`, key `journeyInstanceId`. Owner: care-coordination-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const JourneyInstancePaused: EventDefinition<"Journey.Instance.Paused", JourneyInstancePaused, JourneyInstancePausedInput> = /*@__PURE__*/ defineEvent({
  type: "Journey.Instance.Paused",
  version: 1,
  topic: "journey.events",
  key: "journeyInstanceId",
  aggregate: "Journey",
  schema: '{"type":"record","name":"JourneyInstancePaused","namespace":"healthtech.journey","fields":[{"name":"journeyInstanceId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"journeyDefinitionId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"journeyName","type":"string","confluent:tags":["PHI"]},{"name":"stage","type":{"type":"record","name":"JourneyStage","fields":[{"name":"stageKey","type":"string"},{"name":"stageName","type":"string"},{"name":"stageSequence","type":"int"}]},"confluent:tags":["PHI"]},{"name":"journeyPauseReason","type":{"type":"enum","name":"JourneyPauseReason","symbols":["HOSPITALIZED","INTERCURRENT_ILLNESS","PATIENT_REQUEST","TRAVEL","LOST_CONTACT","COVERAGE_LAPSED","STAFF_SHORTAGE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"reason","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"pausedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"expectedResumeDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"reviewDueDate","type":{"type":"int","logicalType":"date"}},{"name":"openTaskCount","type":"int"},{"name":"heldReminderCount","type":"int"},{"name":"keptAppointmentIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"pausedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

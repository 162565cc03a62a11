// Generated from appointment/appointment-rescheduled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { AppointmentMode } from "./appointment-mode.js";

/**
 * A booked visit was moved to another time, practitioner or place and stays the same appointment. A visit that is called off and booked anew later is Appointment.Cancelled followed by Appointment.Created.
 *
 * Event `Appointment.Rescheduled`, version 1. Topic `appointment.events`, key `appointmentId`. Owner: scheduling-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface AppointmentRescheduled {
  /** Appointment to which this and its other events belong. UUID. */
  readonly appointmentId: string;
  /** Patient for whom the time is booked. UUID. */
  readonly patientId: string;
  /** Practitioner to be seen at the new time. UUID. Default: `null`. */
  readonly practitionerId: string | null;
  /** Practitioner who had been booked; equal to the new one when only the time moved. UUID. Default: `null`. */
  readonly previousPractitionerId: string | null;
  /** Slot that is taken now. UUID. Default: `null`. */
  readonly slotId: string | null;
  /** Slot that is free again. UUID. Default: `null`. */
  readonly previousSlotId: string | null;
  /** Facility where the visit takes place, or that hosts a remote one. UUID. */
  readonly facilityId: string;
  /** Clinic or room after the move; null for remote visits. UUID. Default: `null`. */
  readonly locationId: string | null;
  /** Start and end as booked now. */
  readonly scheduledPeriod: Period;
  /** Start and end before the move. */
  readonly previousScheduledPeriod: Period;
  /** How the visit will take place after the move. */
  readonly appointmentMode: AppointmentMode;
  /** Main reason for the move. */
  readonly appointmentReschedulingReason: AppointmentReschedulingReason;
  /** Reason in the words of whoever asked. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
  /** On whose wish the visit was moved. Sensitive: `PII`. */
  readonly requestedBy: Actor;
  /** Who changed the booking. Sensitive: `PII`. */
  readonly rescheduledBy: Actor;
  /** How often this appointment has been moved so far, this time included. Whole number of 32 bits. */
  readonly rescheduleCount: number;
  /** Whole hours between the change and the start that was given up. Whole number of 32 bits. */
  readonly noticeHours: number;
  /** True when the patient knows the new time; false leaves a call to make. */
  readonly isPatientInformed: boolean;
}

/** {@link AppointmentRescheduled} as a publisher passes it: what has a default may be left out. */
export type AppointmentRescheduledInput = WithDefaults<AppointmentRescheduled, "practitionerId" | "previousPractitionerId" | "slotId" | "previousSlotId" | "locationId" | "reasonText", { readonly scheduledPeriod: PeriodInput; readonly previousScheduledPeriod: PeriodInput; readonly requestedBy: ActorInput; readonly rescheduledBy: ActorInput }>;

/**
 * Why a visit was moved. CLINICAL_NEED brings it forward or waits for a result; CAPACITY covers overbooking and closed rooms.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AppointmentReschedulingReason = "PATIENT_REQUEST" | "PRACTITIONER_UNAVAILABLE" | "CAPACITY" | "CLINICAL_NEED" | "AUTHORIZATION_PENDING" | "WEATHER" | "EQUIPMENT_FAILURE" | "OTHER" | "UNKNOWN";

/**
 * A booked visit was moved to another time, practitioner or place and stays the same appointment. A visit that is called off and booked anew later is Appointment.Cancelled followed by Appointment.Created.
 *
 * Event `Appointment.Rescheduled`, version 1. Topic `appointment.events`, key `appointmentId`. Owner: scheduling-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const AppointmentRescheduled: EventDefinition<"Appointment.Rescheduled", AppointmentRescheduled, AppointmentRescheduledInput> = /*@__PURE__*/ defineEvent({
  type: "Appointment.Rescheduled",
  version: 1,
  topic: "appointment.events",
  key: "appointmentId",
  aggregate: "Appointment",
  schema: '{"type":"record","name":"AppointmentRescheduled","namespace":"healthtech.appointment","fields":[{"name":"appointmentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"practitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"previousPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"slotId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"previousSlotId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"locationId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"scheduledPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"previousScheduledPeriod","type":"healthtech.shared.Period"},{"name":"appointmentMode","type":{"type":"enum","name":"AppointmentMode","symbols":["IN_PERSON","VIDEO","TELEPHONE","HOME_VISIT","GROUP","ASYNCHRONOUS","UNKNOWN"],"default":"UNKNOWN"}},{"name":"appointmentReschedulingReason","type":{"type":"enum","name":"AppointmentReschedulingReason","symbols":["PATIENT_REQUEST","PRACTITIONER_UNAVAILABLE","CAPACITY","CLINICAL_NEED","AUTHORIZATION_PENDING","WEATHER","EQUIPMENT_FAILURE","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"requestedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"rescheduledBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]},{"name":"rescheduleCount","type":"int"},{"name":"noticeHours","type":"int"},{"name":"isPatientInformed","type":"boolean"}],"schemaVersion":1}',
});

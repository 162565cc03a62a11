// Generated from appointment/appointment-waitlisted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { RequestPriority } from "../shared/request-priority.js";

/**
 * A patient was put on the waiting list for a visit, with or without a later one booked already. No time is promised.
 *
 * Event `Appointment.Waitlisted`, version 1. Topic `appointment.events`, key `appointmentId`. Owner: scheduling-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface AppointmentWaitlisted {
  /** Entry on the list; a booking from it keeps the id. UUID. */
  readonly appointmentId: string;
  /** Patient who waits. UUID. */
  readonly patientId: string;
  /** Later visit that the patient would move; null where none is booked. UUID. Default: `null`. */
  readonly bookedAppointmentId: string | null;
  /** Kind of visit that is wanted, SNOMED CT. Sensitive: `PHI`. */
  readonly serviceType: CodeableConcept;
  /** Times that would suit; empty means any. Default: `[]`. */
  readonly acceptablePeriods: readonly Period[];
  /** How soon a clinician wants the patient seen. */
  readonly priority: RequestPriority;
  /** Least notice that the patient needs for coming. Whole number of 32 bits. */
  readonly noticeHours: number;
  /** CANCELLED_BY_CLINIC entries are offered first. */
  readonly waitlistOrigin: WaitlistOrigin;
  /** Day by which access standards want the visit; null where none applies. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly targetDate: string | null;
}

/** {@link AppointmentWaitlisted} as a publisher passes it: what has a default may be left out. */
export type AppointmentWaitlistedInput = WithDefaults<AppointmentWaitlisted, "bookedAppointmentId" | "acceptablePeriods" | "targetDate", { readonly serviceType: CodeableConceptInput; readonly acceptablePeriods: readonly PeriodInput[] }>;

/**
 * Situation from which the wish for a place on the list arose.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type WaitlistOrigin = "NO_SLOT_FOUND" | "WANTS_EARLIER" | "CANCELLED_BY_CLINIC" | "REFERRAL_QUEUE" | "UNKNOWN";

/**
 * A patient was put on the waiting list for a visit, with or without a later one booked already. No time is promised.
 *
 * Event `Appointment.Waitlisted`, version 1. Topic `appointment.events`, key `appointmentId`. Owner: scheduling-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const AppointmentWaitlisted: EventDefinition<"Appointment.Waitlisted", AppointmentWaitlisted, AppointmentWaitlistedInput> = /*@__PURE__*/ defineEvent({
  type: "Appointment.Waitlisted",
  version: 1,
  topic: "appointment.events",
  key: "appointmentId",
  aggregate: "Appointment",
  schema: '{"type":"record","name":"AppointmentWaitlisted","namespace":"healthtech.appointment","fields":[{"name":"appointmentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"bookedAppointmentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"serviceType","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"acceptablePeriods","type":{"type":"array","items":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},"default":[]},{"name":"priority","type":{"type":"enum","name":"RequestPriority","namespace":"healthtech.shared","symbols":["ROUTINE","URGENT","ASAP","STAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"noticeHours","type":"int"},{"name":"waitlistOrigin","type":{"type":"enum","name":"WaitlistOrigin","symbols":["NO_SLOT_FOUND","WANTS_EARLIER","CANCELLED_BY_CLINIC","REFERRAL_QUEUE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"targetDate","type":["null",{"type":"int","logicalType":"date"}],"default":null}],"schemaVersion":1}',
});

// Generated from appointment/appointment-confirmed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { ContactPoint, ContactPointInput } from "../shared/contact-point.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { AppointmentMode } from "./appointment-mode.js";

/**
 * The patient, or somebody for the patient, said that they will come to the booked visit. An automatic reminder that was only delivered confirms nothing, and the visit was booked all along.
 *
 * Event `Appointment.Confirmed`, version 1. Topic `appointment.events`, key `appointmentId`. Owner: scheduling-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface AppointmentConfirmed {
  /** Appointment to which this and its other events belong. UUID. */
  readonly appointmentId: string;
  /** Patient for whom the time is booked. UUID. */
  readonly patientId: string;
  /** Facility where the visit takes place, or that hosts a remote one. UUID. */
  readonly facilityId: string;
  /** Time that the patient confirmed, as booked at that moment. */
  readonly scheduledPeriod: Period;
  /** How the patient will attend, which may have been switched while confirming. */
  readonly appointmentMode: AppointmentMode;
  /** Channel through which the answer came. */
  readonly appointmentConfirmationChannel: AppointmentConfirmationChannel;
  /** Number or address that answered, so that others need not be tried. Sensitive: `PII`. Default: `null`. */
  readonly contactUsed: ContactPoint | null;
  /** When the answer was received. Point in time, to the millisecond. */
  readonly confirmedAt: Date;
  /** Patient, relative or member of staff who confirmed. Sensitive: `PII`. */
  readonly confirmedBy: Actor;
  /** How many reminders had been sent before the answer. Whole number of 32 bits. */
  readonly reminderCount: number;
  /** Whole hours from the answer to the booked start. Whole number of 32 bits. */
  readonly noticeHours: number;
  /** True when the forms before the visit are filled in. */
  readonly hasCompletedQuestionnaire: boolean;
  /** True when the patient asked for a ride, which transport must now arrange. Sensitive: `PHI`. */
  readonly requiresTransport: boolean;
  /** Help that the patient asked for on arrival, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly accommodations: readonly CodeableConcept[];
  /**
   * When the patient was asked to be there, before the booked start.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly expectedArrivalAt: Date | null;
}

/** {@link AppointmentConfirmed} as a publisher passes it: what has a default may be left out. */
export type AppointmentConfirmedInput = WithDefaults<AppointmentConfirmed, "contactUsed" | "accommodations" | "expectedArrivalAt", { readonly scheduledPeriod: PeriodInput; readonly contactUsed: ContactPointInput | null; readonly confirmedBy: ActorInput; readonly accommodations: readonly CodeableConceptInput[] }>;

/**
 * How an answer about coming was received. STAFF_CALL is a person who rang, VOICE_BOT an automatic call.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AppointmentConfirmationChannel = "SMS_REPLY" | "EMAIL_LINK" | "PATIENT_PORTAL" | "VOICE_BOT" | "STAFF_CALL" | "IN_PERSON" | "OTHER" | "UNKNOWN";

/**
 * The patient, or somebody for the patient, said that they will come to the booked visit. An automatic reminder that was only delivered confirms nothing, and the visit was booked all along.
 *
 * Event `Appointment.Confirmed`, version 1. Topic `appointment.events`, key `appointmentId`. Owner: scheduling-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const AppointmentConfirmed: EventDefinition<"Appointment.Confirmed", AppointmentConfirmed, AppointmentConfirmedInput> = /*@__PURE__*/ defineEvent({
  type: "Appointment.Confirmed",
  version: 1,
  topic: "appointment.events",
  key: "appointmentId",
  aggregate: "Appointment",
  schema: '{"type":"record","name":"AppointmentConfirmed","namespace":"healthtech.appointment","fields":[{"name":"appointmentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"scheduledPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"appointmentMode","type":{"type":"enum","name":"AppointmentMode","symbols":["IN_PERSON","VIDEO","TELEPHONE","HOME_VISIT","GROUP","ASYNCHRONOUS","UNKNOWN"],"default":"UNKNOWN"}},{"name":"appointmentConfirmationChannel","type":{"type":"enum","name":"AppointmentConfirmationChannel","symbols":["SMS_REPLY","EMAIL_LINK","PATIENT_PORTAL","VOICE_BOT","STAFF_CALL","IN_PERSON","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"contactUsed","type":["null",{"type":"record","name":"ContactPoint","namespace":"healthtech.shared","fields":[{"name":"system","type":{"type":"enum","name":"ContactPointSystem","symbols":["PHONE","SMS","EMAIL","FAX","PAGER","URL","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"use","type":{"type":"enum","name":"ContactPointUse","symbols":["HOME","WORK","TEMP","OLD","MOBILE","UNKNOWN"],"default":"UNKNOWN"},"default":"UNKNOWN"},{"name":"rank","type":["null","int"],"default":null},{"name":"period","type":["null","healthtech.shared.Period"],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"confirmedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"confirmedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"reminderCount","type":"int"},{"name":"noticeHours","type":"int"},{"name":"hasCompletedQuestionnaire","type":"boolean"},{"name":"requiresTransport","type":"boolean","confluent:tags":["PHI"]},{"name":"accommodations","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"expectedArrivalAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}],"schemaVersion":1}',
});

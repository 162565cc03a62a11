// Generated from appointment/appointment-created.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Money } from "../shared/money.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { RequestPriority } from "../shared/request-priority.js";
import type { AppointmentMode } from "./appointment-mode.js";

/**
 * A visit was booked: a slot is taken and the patient is expected at that time. A wish, a waiting-list entry or a referral without a time is no appointment yet, and moving a booked one is Appointment.Rescheduled.
 *
 * Event `Appointment.Created`, version 1. Topic `appointment.events`, key `appointmentId`. Owner: scheduling-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface AppointmentCreated {
  /** Appointment to which this and its other events belong. UUID. */
  readonly appointmentId: string;
  /** Patient for whom the time is booked. UUID. */
  readonly patientId: string;
  /**
   * Practitioner to be seen; null when a room or machine is booked and staff are assigned later.
   *
   * UUID. Default: `null`.
   */
  readonly practitionerId: string | null;
  /** Slot of the schedule that was taken; null when the visit was squeezed in. UUID. Default: `null`. */
  readonly slotId: string | null;
  /** Facility where the visit takes place, or that hosts a remote one. UUID. */
  readonly facilityId: string;
  /** Clinic or room; null for remote visits. UUID. Default: `null`. */
  readonly locationId: string | null;
  /** Order that the visit carries out, such as an imaging order. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Referral that the visit answers; null when the patient came by themself. UUID. Default: `null`. */
  readonly referralId: string | null;
  /** Coverage that the scheduler expects to pay. UUID. Default: `null`. */
  readonly coverageId: string | null;
  /** Kind of visit or examination that is booked, SNOMED CT. Sensitive: `PHI`. */
  readonly serviceType: CodeableConcept;
  /** Specialty in which the patient will be seen, NUCC provider taxonomy. Default: `null`. */
  readonly specialty: CodeableConcept | null;
  /** Character of the visit, HL7 v2 table 0276 such as FOLLOWUP or WALKIN. */
  readonly visitType: CodeableConcept;
  /** How the visit is planned to take place. */
  readonly appointmentMode: AppointmentMode;
  /** How soon the visit was wanted, which explains an overbooked slot. */
  readonly priority: RequestPriority;
  /** True when the patient has not been seen by this specialty of the tenant within three years. */
  readonly isNewPatient: boolean;
  /** Booked start and end of the patient's time. */
  readonly scheduledPeriod: Period;
  /** Length of the booking, without preparation and cleaning of the room. Whole number of 32 bits. */
  readonly durationMinutes: number;
  /** Time zone in which the patient was told the hour, IANA name. */
  readonly timeZone: string;
  /** Complaint or diagnosis that the patient is coming for, ICD-10-CM. Sensitive: `PHI`. Default: `null`. */
  readonly reason: CodeableConcept | null;
  /** The patient's own words to the scheduler. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
  /** True when an interpreter was booked along with the room. Sensitive: `PHI`. Default: `false`. */
  readonly requiresInterpreter: boolean;
  /** Language that the interpreter speaks, BCP 47; null when none is needed. Sensitive: `PII`. Default: `null`. */
  readonly language: string | null;
  /**
   * Copay that the patient was told to bring; null until eligibility is known.
   *
   * Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly expectedCopayAmount: Money | null;
  /** Preparation that the patient was told, such as fasting. Sensitive: `PHI`. Default: `null`. */
  readonly instructions: string | null;
  /** Channel that the booking came through. */
  readonly appointmentBookingChannel: AppointmentBookingChannel;
  /** Who asked for the visit, where it was not the patient. Sensitive: `PII`. Default: `null`. */
  readonly orderedBy: Actor | null;
  /** Who took the slot. Sensitive: `PII`. */
  readonly bookedBy: Actor;
}

/** {@link AppointmentCreated} as a publisher passes it: what has a default may be left out. */
export type AppointmentCreatedInput = WithDefaults<AppointmentCreated, "practitionerId" | "slotId" | "locationId" | "orderId" | "referralId" | "coverageId" | "specialty" | "reason" | "reasonText" | "requiresInterpreter" | "language" | "expectedCopayAmount" | "instructions" | "orderedBy", { readonly serviceType: CodeableConceptInput; readonly specialty: CodeableConceptInput | null; readonly visitType: CodeableConceptInput; readonly scheduledPeriod: PeriodInput; readonly reason: CodeableConceptInput | null; readonly orderedBy: ActorInput | null; readonly bookedBy: ActorInput }>;

/**
 * Through whom or what a visit was booked. AT_CHECKOUT is the next visit, booked while leaving the last one.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AppointmentBookingChannel = "CALL_CENTER" | "FRONT_DESK" | "AT_CHECKOUT" | "PATIENT_PORTAL" | "REFERRAL_COORDINATOR" | "WAITLIST_OFFER" | "CARE_TEAM" | "OTHER" | "UNKNOWN";

/**
 * A visit was booked: a slot is taken and the patient is expected at that time. A wish, a waiting-list entry or a referral without a time is no appointment yet, and moving a booked one is Appointment.Rescheduled.
 *
 * Event `Appointment.Created`, version 1. Topic `appointment.events`, key `appointmentId`. Owner: scheduling-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const AppointmentCreated: EventDefinition<"Appointment.Created", AppointmentCreated, AppointmentCreatedInput> = /*@__PURE__*/ defineEvent({
  type: "Appointment.Created",
  version: 1,
  topic: "appointment.events",
  key: "appointmentId",
  aggregate: "Appointment",
  schema: '{"type":"record","name":"AppointmentCreated","namespace":"healthtech.appointment","fields":[{"name":"appointmentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"practitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"slotId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"locationId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"referralId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"coverageId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"serviceType","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"specialty","type":["null","healthtech.shared.CodeableConcept"],"default":null},{"name":"visitType","type":"healthtech.shared.CodeableConcept"},{"name":"appointmentMode","type":{"type":"enum","name":"AppointmentMode","symbols":["IN_PERSON","VIDEO","TELEPHONE","HOME_VISIT","GROUP","ASYNCHRONOUS","UNKNOWN"],"default":"UNKNOWN"}},{"name":"priority","type":{"type":"enum","name":"RequestPriority","namespace":"healthtech.shared","symbols":["ROUTINE","URGENT","ASAP","STAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isNewPatient","type":"boolean"},{"name":"scheduledPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"durationMinutes","type":"int"},{"name":"timeZone","type":"string"},{"name":"reason","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"requiresInterpreter","type":"boolean","default":false,"confluent:tags":["PHI"]},{"name":"language","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"expectedCopayAmount","type":["null",{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"instructions","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"appointmentBookingChannel","type":{"type":"enum","name":"AppointmentBookingChannel","symbols":["CALL_CENTER","FRONT_DESK","AT_CHECKOUT","PATIENT_PORTAL","REFERRAL_COORDINATOR","WAITLIST_OFFER","CARE_TEAM","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"orderedBy","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"bookedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});

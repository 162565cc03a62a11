// Generated from appointment/appointment-checked-in.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { Money } from "../shared/money.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * The patient is there and the formalities of arrival are done: identity, insurance and forms. The patient is waiting now; it does not mean that the visit has begun.
 *
 * Event `Appointment.CheckedIn`, version 1. Topic `appointment.events`, key `appointmentId`. Owner: scheduling-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface AppointmentCheckedIn {
  /** Appointment to which this and its other events belong. UUID. */
  readonly appointmentId: string;
  /** Patient for whom the time is booked. UUID. */
  readonly patientId: string;
  /**
   * Encounter that was opened for the visit; null while registration of the encounter is pending.
   *
   * UUID. Default: `null`.
   */
  readonly encounterId: string | null;
  /** Facility where the visit takes place, or that hosts a remote one. UUID. */
  readonly facilityId: string;
  /**
   * Waiting area to which the patient was sent; null when waiting at home for a video visit or in the car.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly waitingLocation: CareLocation | null;
  /** Booked time for which the patient came. */
  readonly scheduledPeriod: Period;
  /** When the patient reached the desk, kiosk or virtual waiting room. Point in time, to the millisecond. */
  readonly arrivedAt: Date;
  /** When the formalities were finished. Point in time, to the millisecond. */
  readonly checkedInAt: Date;
  /** Minutes from the booked start to arrival; negative when the patient came early. Whole number of 32 bits. */
  readonly latenessMinutes: number;
  /** Way of checking in. */
  readonly appointmentCheckInMethod: AppointmentCheckInMethod;
  /** True when two identifiers were compared with the record. */
  readonly wasIdentityVerified: boolean;
  /** True when the patient showed another insurance card than the one on file. */
  readonly hasCoverageChanged: boolean;
  /**
   * Copay collected at check-in; zero when it was waived, null when none is due.
   *
   * Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly copayAmount: Money | null;
  /** Consents that were signed while checking in. UUID. Default: `[]`. */
  readonly signedConsentIds: readonly string[];
  /** Answer to the infection questions on arrival. Sensitive: `PHI`. */
  readonly appointmentScreeningOutcome: AppointmentScreeningOutcome;
  /** Who came along; must be a guardian for a minor. Sensitive: `PII`. Default: `null`. */
  readonly accompaniedBy: Actor | null;
  /** Member of staff, patient or kiosk that did the formalities. Sensitive: `PII`. */
  readonly checkedInBy: Actor;
}

/** {@link AppointmentCheckedIn} as a publisher passes it: what has a default may be left out. */
export type AppointmentCheckedInInput = WithDefaults<AppointmentCheckedIn, "encounterId" | "waitingLocation" | "copayAmount" | "signedConsentIds" | "accompaniedBy", { readonly waitingLocation: CareLocationInput | null; readonly scheduledPeriod: PeriodInput; readonly accompaniedBy: ActorInput | null; readonly checkedInBy: ActorInput }>;

/**
 * Where and how the formalities of arrival were done. CURBSIDE is by phone from the car park.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AppointmentCheckInMethod = "FRONT_DESK" | "KIOSK" | "MOBILE_APP" | "CURBSIDE" | "VIRTUAL_WAITING_ROOM" | "UNKNOWN";

/**
 * Result of the infection questions at the door. POSITIVE patients are masked and roomed at once.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AppointmentScreeningOutcome = "NEGATIVE" | "POSITIVE" | "NOT_ASKED" | "UNKNOWN";

/**
 * The patient is there and the formalities of arrival are done: identity, insurance and forms. The patient is waiting now; it does not mean that the visit has begun.
 *
 * Event `Appointment.CheckedIn`, version 1. Topic `appointment.events`, key `appointmentId`. Owner: scheduling-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const AppointmentCheckedIn: EventDefinition<"Appointment.CheckedIn", AppointmentCheckedIn, AppointmentCheckedInInput> = /*@__PURE__*/ defineEvent({
  type: "Appointment.CheckedIn",
  version: 1,
  topic: "appointment.events",
  key: "appointmentId",
  aggregate: "Appointment",
  schema: '{"type":"record","name":"AppointmentCheckedIn","namespace":"healthtech.appointment","fields":[{"name":"appointmentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"waitingLocation","type":["null",{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"scheduledPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"arrivedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"checkedInAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"latenessMinutes","type":"int"},{"name":"appointmentCheckInMethod","type":{"type":"enum","name":"AppointmentCheckInMethod","symbols":["FRONT_DESK","KIOSK","MOBILE_APP","CURBSIDE","VIRTUAL_WAITING_ROOM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"wasIdentityVerified","type":"boolean"},{"name":"hasCoverageChanged","type":"boolean"},{"name":"copayAmount","type":["null",{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"signedConsentIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"appointmentScreeningOutcome","type":{"type":"enum","name":"AppointmentScreeningOutcome","symbols":["NEGATIVE","POSITIVE","NOT_ASKED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"accompaniedBy","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"checkedInBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});

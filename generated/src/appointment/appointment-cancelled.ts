// Generated from appointment/appointment-cancelled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Money } from "../shared/money.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * A booked visit was called off before the patient was checked in, and its slot may be given to somebody else. A patient who simply did not come is Appointment.MarkedNoShow.
 *
 * Event `Appointment.Cancelled`, version 1. Topic `appointment.events`, key `appointmentId`. Owner: scheduling-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface AppointmentCancelled {
  /** Appointment to which this and its other events belong. UUID. */
  readonly appointmentId: string;
  /** Patient for whom the time is booked. UUID. */
  readonly patientId: string;
  /** Practitioner whose time is free again. UUID. Default: `null`. */
  readonly practitionerId: string | null;
  /** Slot that was released or blocked. UUID. Default: `null`. */
  readonly slotId: string | null;
  /** Facility where the visit takes place, or that hosts a remote one. UUID. */
  readonly facilityId: string;
  /** Kind of visit or examination that is booked, SNOMED CT. Sensitive: `PHI`. */
  readonly serviceType: CodeableConcept;
  /** Time that had been booked. */
  readonly scheduledPeriod: Period;
  /** Reason that counts in the statistics. Sensitive: `PHI`. */
  readonly appointmentCancellationReason: AppointmentCancellationReason;
  /** Explanation that was given, word for word. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
  /** Who called the visit off, the patient as a rule. Sensitive: `PII`. */
  readonly cancelledBy: Actor;
  /** Whole hours from the cancellation to the booked start. Whole number of 32 bits. */
  readonly noticeHours: number;
  /** True when it came after the deadline of the clinic's policy. */
  readonly isLateCancellation: boolean;
  /** Fee for late cancellation that will be billed; null when none. Sensitive: `FINANCIAL`. Default: `null`. */
  readonly feeAmount: Money | null;
  /** True when the time can be offered to the waiting list; false when the practitioner is away. */
  readonly isSlotReleased: boolean;
  /** True when the patient still wants to be seen and goes back to the scheduling queue. */
  readonly wantsRebooking: boolean;
  /** Appointment that was booked in its place in the same call. UUID. Default: `null`. */
  readonly replacementAppointmentId: string | null;
}

/** {@link AppointmentCancelled} as a publisher passes it: what has a default may be left out. */
export type AppointmentCancelledInput = WithDefaults<AppointmentCancelled, "practitionerId" | "slotId" | "reasonText" | "feeAmount" | "replacementAppointmentId", { readonly serviceType: CodeableConceptInput; readonly scheduledPeriod: PeriodInput; readonly cancelledBy: ActorInput }>;

/**
 * Why a visit was called off. NO_LONGER_NEEDED also means that the complaint is gone; PATIENT_ADMITTED that the patient is in hospital.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AppointmentCancellationReason = "PATIENT_REQUEST" | "PATIENT_ILL" | "PATIENT_ADMITTED" | "PATIENT_DECEASED" | "NO_LONGER_NEEDED" | "PRACTITIONER_UNAVAILABLE" | "FACILITY_CLOSED" | "COVERAGE_NOT_VERIFIED" | "DUPLICATE_BOOKING" | "OTHER" | "UNKNOWN";

/**
 * A booked visit was called off before the patient was checked in, and its slot may be given to somebody else. A patient who simply did not come is Appointment.MarkedNoShow.
 *
 * Event `Appointment.Cancelled`, version 1. Topic `appointment.events`, key `appointmentId`. Owner: scheduling-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const AppointmentCancelled: EventDefinition<"Appointment.Cancelled", AppointmentCancelled, AppointmentCancelledInput> = /*@__PURE__*/ defineEvent({
  type: "Appointment.Cancelled",
  version: 1,
  topic: "appointment.events",
  key: "appointmentId",
  aggregate: "Appointment",
  schema: '{"type":"record","name":"AppointmentCancelled","namespace":"healthtech.appointment","fields":[{"name":"appointmentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"practitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"slotId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"serviceType","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"scheduledPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"appointmentCancellationReason","type":{"type":"enum","name":"AppointmentCancellationReason","symbols":["PATIENT_REQUEST","PATIENT_ILL","PATIENT_ADMITTED","PATIENT_DECEASED","NO_LONGER_NEEDED","PRACTITIONER_UNAVAILABLE","FACILITY_CLOSED","COVERAGE_NOT_VERIFIED","DUPLICATE_BOOKING","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"cancelledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"noticeHours","type":"int"},{"name":"isLateCancellation","type":"boolean"},{"name":"feeAmount","type":["null",{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"isSlotReleased","type":"boolean"},{"name":"wantsRebooking","type":"boolean"},{"name":"replacementAppointmentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}],"schemaVersion":1}',
});

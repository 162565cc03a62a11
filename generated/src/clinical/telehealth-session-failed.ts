// Generated from clinical/telehealth/telehealth-session-failed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * A booked or begun session ended without care for technical reasons or because one side never came. A visit moved to the clinic is also told as a rescheduled appointment.
 *
 * Event `TelehealthSession.Failed`, version 1. Topic `clinical.events`, key `sessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface TelehealthSessionFailed {
  /** Virtual visit that did not come about. UUID. */
  readonly sessionId: string;
  /** Patient who went without. UUID. */
  readonly patientId: string;
  /** Booking that stays unfulfilled. UUID. Default: `null`. */
  readonly appointmentId: string | null;
  /** Main cause of the failure. Sensitive: `PHI`. */
  readonly telehealthFailure: TelehealthFailure;
  /** Minutes the side that came had waited. Whole number of 32 bits. */
  readonly waitMinutes: number;
  /** True when the call broke after care had begun. Sensitive: `PHI`. */
  readonly wasCareStarted: boolean;
  /** Way in which the patient is looked after. */
  readonly telehealthFallback: TelehealthFallback;
  /** New booking, when one was made at once. UUID. Default: `null`. */
  readonly replacementAppointmentId: string | null;
  /** True when nothing is billed for the try. */
  readonly isChargeWaived: boolean;
  /** When it was given up. Point in time, to the millisecond. */
  readonly failedAt: Date;
  /** What the platform said, without patient data. Default: `null`. */
  readonly errorMessage: string | null;
}

/** {@link TelehealthSessionFailed} as a publisher passes it: what has a default may be left out. */
export type TelehealthSessionFailedInput = WithDefaults<TelehealthSessionFailed, "appointmentId" | "replacementAppointmentId" | "errorMessage">;

/**
 * What prevented it. LICENSE_MISMATCH was found when the patient named another state.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type TelehealthFailure = "CONNECTION" | "PLATFORM_OUTAGE" | "PATIENT_ABSENT" | "CLINICIAN_ABSENT" | "CONSENT_REFUSED" | "LICENSE_MISMATCH" | "UNSUITABLE_PROBLEM" | "UNKNOWN";

/** What is done instead. A symbol that is not known yet is read as `UNKNOWN`. */
export type TelehealthFallback = "TELEPHONE_CALL" | "REBOOKED_VIRTUAL" | "REBOOKED_IN_PERSON" | "EMERGENCY_DEPARTMENT" | "NONE" | "UNKNOWN";

/**
 * A booked or begun session ended without care for technical reasons or because one side never came. A visit moved to the clinic is also told as a rescheduled appointment.
 *
 * Event `TelehealthSession.Failed`, version 1. Topic `clinical.events`, key `sessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const TelehealthSessionFailed: EventDefinition<"TelehealthSession.Failed", TelehealthSessionFailed, TelehealthSessionFailedInput> = /*@__PURE__*/ defineEvent({
  type: "TelehealthSession.Failed",
  version: 1,
  topic: "clinical.events",
  key: "sessionId",
  aggregate: "TelehealthSession",
  schema: '{"type":"record","name":"TelehealthSessionFailed","namespace":"healthtech.clinical","fields":[{"name":"sessionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"appointmentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"telehealthFailure","type":{"type":"enum","name":"TelehealthFailure","symbols":["CONNECTION","PLATFORM_OUTAGE","PATIENT_ABSENT","CLINICIAN_ABSENT","CONSENT_REFUSED","LICENSE_MISMATCH","UNSUITABLE_PROBLEM","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"waitMinutes","type":"int"},{"name":"wasCareStarted","type":"boolean","confluent:tags":["PHI"]},{"name":"telehealthFallback","type":{"type":"enum","name":"TelehealthFallback","symbols":["TELEPHONE_CALL","REBOOKED_VIRTUAL","REBOOKED_IN_PERSON","EMERGENCY_DEPARTMENT","NONE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"replacementAppointmentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"isChargeWaived","type":"boolean"},{"name":"failedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"errorMessage","type":["null","string"],"default":null}],"schemaVersion":1}',
});

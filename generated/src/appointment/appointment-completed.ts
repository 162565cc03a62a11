// Generated from appointment/appointment-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { AppointmentMode } from "./appointment-mode.js";

/**
 * The visit took place and the patient has left the room or the call. Notes may still be unsigned and charges open; those are clinical and charge events.
 *
 * Event `Appointment.Completed`, version 1. Topic `appointment.events`, key `appointmentId`. Owner: scheduling-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface AppointmentCompleted {
  /** Appointment to which this and its other events belong. UUID. */
  readonly appointmentId: string;
  /** Patient for whom the time is booked. UUID. */
  readonly patientId: string;
  /** Encounter that holds what was found and done. UUID. */
  readonly encounterId: string;
  /** Practitioner who saw the patient, who may differ from the one booked. UUID. Default: `null`. */
  readonly practitionerId: string | null;
  /** Facility where the visit takes place, or that hosts a remote one. UUID. */
  readonly facilityId: string;
  /** Kind of visit or examination that is booked, SNOMED CT. Sensitive: `PHI`. */
  readonly serviceType: CodeableConcept;
  /** How the visit took place in fact, such as by telephone after the video had failed. */
  readonly appointmentMode: AppointmentMode;
  /** Time that had been booked. */
  readonly scheduledPeriod: Period;
  /** From the practitioner's greeting until the patient left. */
  readonly actualPeriod: Period;
  /** Minutes from check-in until the practitioner came. Whole number of 32 bits. */
  readonly waitMinutes: number;
  /** Minutes that practitioner and patient spent together. Whole number of 32 bits. */
  readonly durationMinutes: number;
  /** How the visit ended. Sensitive: `PHI`. */
  readonly appointmentOutcome: AppointmentOutcome;
  /**
   * Diagnoses that the practitioner addressed, ICD-10-CM, the first one principal; empty when not yet coded.
   *
   * Sensitive: `PHI`. Default: `[]`.
   */
  readonly diagnoses: readonly CodeableConcept[];
  /** Body weight as taken at rooming, kg; null when not weighed. Sensitive: `PHI`. Default: `null`. */
  readonly weightQuantity: Quantity | null;
  /** Orders that were placed during the visit. UUID. Default: `[]`. */
  readonly orderIds: readonly string[];
  /**
   * Day by which the patient should be seen again; null when only as needed.
   *
   * Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`.
   */
  readonly followUpDueDate: string | null;
  /** Next appointment, where it was booked before the patient left. UUID. Default: `null`. */
  readonly nextAppointmentId: string | null;
  /** After-visit summary that was handed over or sent to the portal. UUID. Default: `null`. */
  readonly summaryDocumentId: string | null;
  /** Who closed the visit at the desk, or the system after a remote one. Sensitive: `PII`. */
  readonly checkedOutBy: Actor;
}

/** {@link AppointmentCompleted} as a publisher passes it: what has a default may be left out. */
export type AppointmentCompletedInput = WithDefaults<AppointmentCompleted, "practitionerId" | "diagnoses" | "weightQuantity" | "orderIds" | "followUpDueDate" | "nextAppointmentId" | "summaryDocumentId", { readonly serviceType: CodeableConceptInput; readonly scheduledPeriod: PeriodInput; readonly actualPeriod: PeriodInput; readonly diagnoses: readonly CodeableConceptInput[]; readonly weightQuantity: QuantityInput | null; readonly checkedOutBy: ActorInput }>;

/**
 * How a visit ended. CUT_SHORT needs another visit for the rest; SENT_TO_EMERGENCY and ADMITTED go on elsewhere the same day.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AppointmentOutcome = "AS_PLANNED" | "CUT_SHORT" | "SENT_TO_EMERGENCY" | "ADMITTED" | "PATIENT_LEFT_EARLY" | "OTHER" | "UNKNOWN";

/**
 * The visit took place and the patient has left the room or the call. Notes may still be unsigned and charges open; those are clinical and charge events.
 *
 * Event `Appointment.Completed`, version 1. Topic `appointment.events`, key `appointmentId`. Owner: scheduling-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const AppointmentCompleted: EventDefinition<"Appointment.Completed", AppointmentCompleted, AppointmentCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "Appointment.Completed",
  version: 1,
  topic: "appointment.events",
  key: "appointmentId",
  aggregate: "Appointment",
  schema: '{"type":"record","name":"AppointmentCompleted","namespace":"healthtech.appointment","fields":[{"name":"appointmentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"practitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"serviceType","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"appointmentMode","type":{"type":"enum","name":"AppointmentMode","symbols":["IN_PERSON","VIDEO","TELEPHONE","HOME_VISIT","GROUP","ASYNCHRONOUS","UNKNOWN"],"default":"UNKNOWN"}},{"name":"scheduledPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"actualPeriod","type":"healthtech.shared.Period"},{"name":"waitMinutes","type":"int"},{"name":"durationMinutes","type":"int"},{"name":"appointmentOutcome","type":{"type":"enum","name":"AppointmentOutcome","symbols":["AS_PLANNED","CUT_SHORT","SENT_TO_EMERGENCY","ADMITTED","PATIENT_LEFT_EARLY","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"diagnoses","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"weightQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"orderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"followUpDueDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"nextAppointmentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"summaryDocumentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"checkedOutBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

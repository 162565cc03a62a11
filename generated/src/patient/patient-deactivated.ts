// Generated from patient/patient-deactivated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";

/**
 * A patient record was closed for new visits, bookings and reminders. Its content stays readable and is kept as the law demands; a record closed as a duplicate is told by Patient.Merged instead.
 *
 * Event `Patient.Deactivated`, version 1. Topic `patient.events`, key `patientId`. Owner: patient-access-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface PatientDeactivated {
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Record number that is closed and will not be given to anybody else. Sensitive: `PII`. */
  readonly medicalRecordNumber: Identifier;
  /**
   * Ground on which the record was closed; services that write to families must look at it first.
   *
   * Sensitive: `PHI`.
   */
  readonly patientDeactivationReason: PatientDeactivationReason;
  /**
   * Time of death; null unless the reason is a death.
   *
   * Point in time, to the millisecond. Sensitive: `PHI`. Default: `null`.
   */
  readonly deceasedAt: Date | null;
  /** Where the news of the death came from; null unless the reason is a death. Sensitive: `PHI`. Default: `null`. */
  readonly patientDeathReportSource: PatientDeathReportSource | null;
  /**
   * Paper that supports the closing, such as a death certificate or the letter of dismissal.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly sourceDocument: Attachment | null;
  /**
   * Day of the last visit, from which the retention period counts; null when the patient was never seen.
   *
   * Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`.
   */
  readonly lastEncounterDate: string | null;
  /** First day on which the record may be destroyed by the tenant's retention schedule. Date as `YYYY-MM-DD`. */
  readonly retainUntilDate: string;
  /**
   * Future appointments that were called off with the closing; each has its own Appointment.Cancelled.
   *
   * UUID. Default: `[]`.
   */
  readonly cancelledAppointmentIds: readonly string[];
  /**
   * True when the patient account is not settled, so that statements go on to the guarantor or estate.
   *
   * Sensitive: `FINANCIAL`.
   */
  readonly hasOpenBalance: boolean;
  /** Day from which nothing new may be booked. Date as `YYYY-MM-DD`. */
  readonly effectiveDate: string;
  /** Who closed the record. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** What registration should know if somebody asks for the record. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link PatientDeactivated} as a publisher passes it: what has a default may be left out. */
export type PatientDeactivatedInput = WithDefaults<PatientDeactivated, "deceasedAt" | "patientDeathReportSource" | "sourceDocument" | "lastEncounterDate" | "cancelledAppointmentIds" | "note", { readonly medicalRecordNumber: IdentifierInput; readonly sourceDocument: AttachmentInput | null; readonly recordedBy: ActorInput }>;

/**
 * Why the record was closed. ENTERED_IN_ERROR means that there never was such a patient (ADT^A29); DISMISSED that the practice ended the relationship.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PatientDeactivationReason = "DECEASED" | "ENTERED_IN_ERROR" | "MOVED_AWAY" | "PATIENT_REQUEST" | "DISMISSED" | "INACTIVITY" | "OTHER" | "UNKNOWN";

/**
 * Where the news of a death came from. STATE_REGISTRY matched the file of vital records; CLINICAL means that we pronounced it.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PatientDeathReportSource = "CLINICAL" | "FAMILY" | "STATE_REGISTRY" | "PAYER" | "OBITUARY" | "OTHER" | "UNKNOWN";

/**
 * A patient record was closed for new visits, bookings and reminders. Its content stays readable and is kept as the law demands; a record closed as a duplicate is told by Patient.Merged instead.
 *
 * Event `Patient.Deactivated`, version 1. Topic `patient.events`, key `patientId`. Owner: patient-access-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const PatientDeactivated: EventDefinition<"Patient.Deactivated", PatientDeactivated, PatientDeactivatedInput> = /*@__PURE__*/ defineEvent({
  type: "Patient.Deactivated",
  version: 1,
  topic: "patient.events",
  key: "patientId",
  aggregate: "Patient",
  schema: '{"type":"record","name":"PatientDeactivated","namespace":"healthtech.patient","fields":[{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"medicalRecordNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"patientDeactivationReason","type":{"type":"enum","name":"PatientDeactivationReason","symbols":["DECEASED","ENTERED_IN_ERROR","MOVED_AWAY","PATIENT_REQUEST","DISMISSED","INACTIVITY","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"deceasedAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null,"confluent:tags":["PHI"]},{"name":"patientDeathReportSource","type":["null",{"type":"enum","name":"PatientDeathReportSource","symbols":["CLINICAL","FAMILY","STATE_REGISTRY","PAYER","OBITUARY","OTHER","UNKNOWN"],"default":"UNKNOWN"}],"default":null,"confluent:tags":["PHI"]},{"name":"sourceDocument","type":["null",{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"lastEncounterDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"retainUntilDate","type":{"type":"int","logicalType":"date"}},{"name":"cancelledAppointmentIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"hasOpenBalance","type":"boolean","confluent:tags":["FINANCIAL"]},{"name":"effectiveDate","type":{"type":"int","logicalType":"date"}},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

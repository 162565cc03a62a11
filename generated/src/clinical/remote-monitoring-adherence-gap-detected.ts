// Generated from clinical/remote-monitoring/remote-monitoring-adherence-gap-detected.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * Readings that were due did not come for so long that the program's rule wants a contact. It says nothing on the patient's state: the battery may be empty.
 *
 * Event `RemoteMonitoring.AdherenceGapDetected`, version 1. Topic `clinical.events`, key `remoteMonitoringId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface RemoteMonitoringAdherenceGapDetected {
  /** Enrollment that fell silent. UUID. */
  readonly remoteMonitoringId: string;
  /** Patient from whom nothing comes. UUID. */
  readonly patientId: string;
  /** Device that is silent; null when all are. UUID. Default: `null`. */
  readonly deviceId: string | null;
  /** Readings due in the window. Whole number of 32 bits. */
  readonly expectedReadingCount: number;
  /** Readings that came in the window. Whole number of 32 bits. */
  readonly receivedReadingCount: number;
  /** Days with data in this 30-day period; 16 are needed for CPT 99454. Whole number of 32 bits. */
  readonly transmittedDays: number;
  /** Cause as far as can be guessed. Sensitive: `PHI`. */
  readonly adherenceGapCause: AdherenceGapCause;
  /** Last reading; null when there never was one. Point in time, to the millisecond. Default: `null`. */
  readonly lastReadingAt: Date | null;
  /** Reminders sent without effect. Whole number of 32 bits. */
  readonly reminderCount: number;
  /** When the nurse must have called. Point in time, to the millisecond. */
  readonly callDueAt: Date;
  /** When the rule was met. Point in time, to the millisecond. */
  readonly detectedAt: Date;
}

/** {@link RemoteMonitoringAdherenceGapDetected} as a publisher passes it: what has a default may be left out. */
export type RemoteMonitoringAdherenceGapDetectedInput = WithDefaults<RemoteMonitoringAdherenceGapDetected, "deviceId" | "lastReadingAt">;

/**
 * Likely cause, from device telemetry; UNKNOWN until somebody calls.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AdherenceGapCause = "DEVICE_OFFLINE" | "BATTERY" | "HOSPITALIZED" | "TRAVEL" | "LOST_INTEREST" | "UNKNOWN";

/**
 * Readings that were due did not come for so long that the program's rule wants a contact. It says nothing on the patient's state: the battery may be empty.
 *
 * Event `RemoteMonitoring.AdherenceGapDetected`, version 1. Topic `clinical.events`, key `remoteMonitoringId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const RemoteMonitoringAdherenceGapDetected: EventDefinition<"RemoteMonitoring.AdherenceGapDetected", RemoteMonitoringAdherenceGapDetected, RemoteMonitoringAdherenceGapDetectedInput> = /*@__PURE__*/ defineEvent({
  type: "RemoteMonitoring.AdherenceGapDetected",
  version: 1,
  topic: "clinical.events",
  key: "remoteMonitoringId",
  aggregate: "RemoteMonitoring",
  schema: '{"type":"record","name":"RemoteMonitoringAdherenceGapDetected","namespace":"healthtech.clinical","fields":[{"name":"remoteMonitoringId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"deviceId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"expectedReadingCount","type":"int"},{"name":"receivedReadingCount","type":"int"},{"name":"transmittedDays","type":"int"},{"name":"adherenceGapCause","type":{"type":"enum","name":"AdherenceGapCause","symbols":["DEVICE_OFFLINE","BATTERY","HOSPITALIZED","TRAVEL","LOST_INTEREST","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"lastReadingAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"reminderCount","type":"int"},{"name":"callDueAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"detectedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

// Generated from clinical/remote-monitoring/remote-monitoring-ended.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * An enrollment was closed and readings no longer count for anybody. The return of devices is followed by supply.
 *
 * Event `RemoteMonitoring.Ended`, version 1. Topic `clinical.events`, key `remoteMonitoringId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface RemoteMonitoringEnded {
  /** Enrollment that was closed. UUID. */
  readonly remoteMonitoringId: string;
  /** Patient who is no longer monitored. UUID. */
  readonly patientId: string;
  /** Why it was closed. Sensitive: `PHI`. */
  readonly monitoringEnd: MonitoringEnd;
  /** Days from the first to the last reading. Whole number of 32 bits. */
  readonly monitoredDays: number;
  /** Readings in all. Whole number of 32 bits. */
  readonly readingCount: number;
  /** Readings beyond the limits. Whole number of 32 bits. */
  readonly breachCount: number;
  /**
   * Stays that the team holds to have been avoided; null when not judged.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly avoidedAdmissionCount: number | null;
  /** Devices that the patient has to send back. UUID. Default: `[]`. */
  readonly returnedDeviceIds: readonly string[];
  /** Day by which devices are due back; null for own ones. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly returnDueDate: string | null;
  /** Closing report to the practitioner. UUID. Default: `null`. */
  readonly summaryDocumentId: string | null;
  /** From when nothing is read any more. Point in time, to the millisecond. */
  readonly endedAt: Date;
  /** Who closed it. Sensitive: `PII`. */
  readonly endedBy: Actor;
}

/** {@link RemoteMonitoringEnded} as a publisher passes it: what has a default may be left out. */
export type RemoteMonitoringEndedInput = WithDefaults<RemoteMonitoringEnded, "avoidedAdmissionCount" | "returnedDeviceIds" | "returnDueDate" | "summaryDocumentId", { readonly endedBy: ActorInput }>;

/** GRADUATED reached the aims of the program. A symbol that is not known yet is read as `UNKNOWN`. */
export type MonitoringEnd = "GRADUATED" | "PATIENT_REQUEST" | "NOT_ADHERENT" | "COVERAGE_ENDED" | "MOVED_TO_FACILITY" | "DECEASED" | "UNKNOWN";

/**
 * An enrollment was closed and readings no longer count for anybody. The return of devices is followed by supply.
 *
 * Event `RemoteMonitoring.Ended`, version 1. Topic `clinical.events`, key `remoteMonitoringId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const RemoteMonitoringEnded: EventDefinition<"RemoteMonitoring.Ended", RemoteMonitoringEnded, RemoteMonitoringEndedInput> = /*@__PURE__*/ defineEvent({
  type: "RemoteMonitoring.Ended",
  version: 1,
  topic: "clinical.events",
  key: "remoteMonitoringId",
  aggregate: "RemoteMonitoring",
  schema: '{"type":"record","name":"RemoteMonitoringEnded","namespace":"healthtech.clinical","fields":[{"name":"remoteMonitoringId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"monitoringEnd","type":{"type":"enum","name":"MonitoringEnd","symbols":["GRADUATED","PATIENT_REQUEST","NOT_ADHERENT","COVERAGE_ENDED","MOVED_TO_FACILITY","DECEASED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"monitoredDays","type":"int"},{"name":"readingCount","type":"int"},{"name":"breachCount","type":"int"},{"name":"avoidedAdmissionCount","type":["null","int"],"default":null},{"name":"returnedDeviceIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"returnDueDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"summaryDocumentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"endedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"endedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

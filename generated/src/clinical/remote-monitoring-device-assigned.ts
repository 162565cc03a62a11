// Generated from clinical/remote-monitoring/remote-monitoring-device-assigned.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A device was paired with a patient's enrollment, and its readings count as that patient's from then on. Shipping the device is told by supply.
 *
 * Event `RemoteMonitoring.DeviceAssigned`, version 1. Topic `clinical.events`, key `remoteMonitoringId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface RemoteMonitoringDeviceAssigned {
  /** Enrollment for which the device works. UUID. */
  readonly remoteMonitoringId: string;
  /** Patient whose readings it sends. UUID. */
  readonly patientId: string;
  /** Device in our register. UUID. */
  readonly deviceId: string;
  /** Measure that it sends, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Serial number as scanned from the label. */
  readonly serialNumber: string;
  /** To whom the device belongs. */
  readonly monitoringDeviceOwner: MonitoringDeviceOwner;
  /** Way of the readings to us. */
  readonly monitoringConnection: MonitoringConnection;
  /** Device that it replaces; null for the first. UUID. Default: `null`. */
  readonly replacedDeviceId: string | null;
  /** Firmware at pairing. Default: `null`. */
  readonly firmwareVersion: string | null;
  /** True when a first reading arrived during teaching. */
  readonly wasReadingVerified: boolean;
  /** From when its readings count. Point in time, to the millisecond. */
  readonly assignedAt: Date;
  /** Who paired it, at the clinic or by telephone. Sensitive: `PII`. */
  readonly assignedBy: Actor;
}

/** {@link RemoteMonitoringDeviceAssigned} as a publisher passes it: what has a default may be left out. */
export type RemoteMonitoringDeviceAssignedInput = WithDefaults<RemoteMonitoringDeviceAssigned, "replacedDeviceId" | "firmwareVersion", { readonly code: CodeableConceptInput; readonly assignedBy: ActorInput }>;

/**
 * PATIENT brings an own device, which CPT 99454 does not pay for.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type MonitoringDeviceOwner = "PROVIDER" | "PATIENT" | "VENDOR" | "UNKNOWN";

/** How readings travel. A symbol that is not known yet is read as `UNKNOWN`. */
export type MonitoringConnection = "CELLULAR" | "SMARTPHONE" | "HUB" | "MANUAL_ENTRY" | "UNKNOWN";

/**
 * A device was paired with a patient's enrollment, and its readings count as that patient's from then on. Shipping the device is told by supply.
 *
 * Event `RemoteMonitoring.DeviceAssigned`, version 1. Topic `clinical.events`, key `remoteMonitoringId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const RemoteMonitoringDeviceAssigned: EventDefinition<"RemoteMonitoring.DeviceAssigned", RemoteMonitoringDeviceAssigned, RemoteMonitoringDeviceAssignedInput> = /*@__PURE__*/ defineEvent({
  type: "RemoteMonitoring.DeviceAssigned",
  version: 1,
  topic: "clinical.events",
  key: "remoteMonitoringId",
  aggregate: "RemoteMonitoring",
  schema: '{"type":"record","name":"RemoteMonitoringDeviceAssigned","namespace":"healthtech.clinical","fields":[{"name":"remoteMonitoringId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"deviceId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"serialNumber","type":"string"},{"name":"monitoringDeviceOwner","type":{"type":"enum","name":"MonitoringDeviceOwner","symbols":["PROVIDER","PATIENT","VENDOR","UNKNOWN"],"default":"UNKNOWN"}},{"name":"monitoringConnection","type":{"type":"enum","name":"MonitoringConnection","symbols":["CELLULAR","SMARTPHONE","HUB","MANUAL_ENTRY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"replacedDeviceId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"firmwareVersion","type":["null","string"],"default":null},{"name":"wasReadingVerified","type":"boolean"},{"name":"assignedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"assignedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from clinical/remote-monitoring/remote-monitoring-enrolled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A patient consented to a program of monitoring at home and was enrolled. Readings flow only once a device is assigned.
 *
 * Event `RemoteMonitoring.Enrolled`, version 1. Topic `clinical.events`, key `remoteMonitoringId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface RemoteMonitoringEnrolled {
  /** This enrollment, until it ends. UUID. */
  readonly remoteMonitoringId: string;
  /** Patient who is monitored at home. UUID. */
  readonly patientId: string;
  /** Order of the practitioner, needed for billing. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Consent to monitoring and its copay. UUID. */
  readonly consentId: string;
  /** Program, as the patient knows it. Sensitive: `PHI`. */
  readonly programName: string;
  /** Condition that is monitored, ICD-10-CM. Sensitive: `PHI`. */
  readonly diagnosis: CodeableConcept;
  /** Measures to be sent, LOINC. Sensitive: `PHI`. Default: `[]`. */
  readonly monitoredMeasures: readonly CodeableConcept[];
  /** Rhythm on which adherence is reckoned. */
  readonly monitoringCadence: MonitoringCadence;
  /** Setup and education, CPT 99453, once an episode. Sensitive: `PHI`. Default: `null`. */
  readonly procedureCode: CodeableConcept | null;
  /** Who answers for alarms. UUID. */
  readonly responsiblePractitionerId: string;
  /** Planned last day; null for open-ended programs. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly expectedEndDate: string | null;
  /** When enrollment was complete. Point in time, to the millisecond. */
  readonly enrolledAt: Date;
  /** Nurse who explained and enrolled. Sensitive: `PII`. */
  readonly enrolledBy: Actor;
}

/** {@link RemoteMonitoringEnrolled} as a publisher passes it: what has a default may be left out. */
export type RemoteMonitoringEnrolledInput = WithDefaults<RemoteMonitoringEnrolled, "orderId" | "monitoredMeasures" | "procedureCode" | "expectedEndDate", { readonly diagnosis: CodeableConceptInput; readonly monitoredMeasures: readonly CodeableConceptInput[]; readonly procedureCode: CodeableConceptInput | null; readonly enrolledBy: ActorInput }>;

/** How often readings are due. A symbol that is not known yet is read as `UNKNOWN`. */
export type MonitoringCadence = "CONTINUOUS" | "TWICE_DAILY" | "DAILY" | "WEEKLY" | "UNKNOWN";

/**
 * A patient consented to a program of monitoring at home and was enrolled. Readings flow only once a device is assigned.
 *
 * Event `RemoteMonitoring.Enrolled`, version 1. Topic `clinical.events`, key `remoteMonitoringId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const RemoteMonitoringEnrolled: EventDefinition<"RemoteMonitoring.Enrolled", RemoteMonitoringEnrolled, RemoteMonitoringEnrolledInput> = /*@__PURE__*/ defineEvent({
  type: "RemoteMonitoring.Enrolled",
  version: 1,
  topic: "clinical.events",
  key: "remoteMonitoringId",
  aggregate: "RemoteMonitoring",
  schema: '{"type":"record","name":"RemoteMonitoringEnrolled","namespace":"healthtech.clinical","fields":[{"name":"remoteMonitoringId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"consentId","type":{"type":"string","logicalType":"uuid"}},{"name":"programName","type":"string","confluent:tags":["PHI"]},{"name":"diagnosis","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"monitoredMeasures","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"monitoringCadence","type":{"type":"enum","name":"MonitoringCadence","symbols":["CONTINUOUS","TWICE_DAILY","DAILY","WEEKLY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"procedureCode","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"responsiblePractitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"expectedEndDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"enrolledAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"enrolledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from clinical/remote-monitoring/remote-monitoring-escalated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { RequestPriority } from "../shared/request-priority.js";

/**
 * A monitoring nurse passed a patient on to a clinician or emergency help because of readings or symptoms. Advice given by the nurse alone is charted, not escalated.
 *
 * Event `RemoteMonitoring.Escalated`, version 1. Topic `clinical.events`, key `remoteMonitoringId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface RemoteMonitoringEscalated {
  /** Enrollment out of which it arose. UUID. */
  readonly remoteMonitoringId: string;
  /** Patient in question. UUID. */
  readonly patientId: string;
  /** Readings that led to it. UUID. Default: `[]`. */
  readonly observationIds: readonly string[];
  /** Next in charge of the patient. */
  readonly monitoringEscalationTarget: MonitoringEscalationTarget;
  /** Leading finding, SNOMED CT. Sensitive: `PHI`. */
  readonly finding: CodeableConcept;
  /** How soon the next in charge must act. */
  readonly priority: RequestPriority;
  /** False when only relatives or nobody answered. */
  readonly wasPatientReached: boolean;
  /** Calls before the escalation. Whole number of 32 bits. */
  readonly contactAttemptCount: number;
  /** Minutes from the reading to the escalation. Whole number of 32 bits. */
  readonly elapsedMinutes: number;
  /** What the patient was told meanwhile. Sensitive: `PHI`. Default: `null`. */
  readonly adviceText: string | null;
  /** When it was passed on. Point in time, to the millisecond. */
  readonly escalatedAt: Date;
  /** Monitoring nurse who decided. Sensitive: `PII`. */
  readonly escalatedBy: Actor;
}

/** {@link RemoteMonitoringEscalated} as a publisher passes it: what has a default may be left out. */
export type RemoteMonitoringEscalatedInput = WithDefaults<RemoteMonitoringEscalated, "observationIds" | "adviceText", { readonly finding: CodeableConceptInput; readonly escalatedBy: ActorInput }>;

/** To whom the patient was passed on. A symbol that is not known yet is read as `UNKNOWN`. */
export type MonitoringEscalationTarget = "PRIMARY_CARE" | "SPECIALIST" | "VIRTUAL_URGENT_CARE" | "EMERGENCY_DEPARTMENT" | "AMBULANCE" | "UNKNOWN";

/**
 * A monitoring nurse passed a patient on to a clinician or emergency help because of readings or symptoms. Advice given by the nurse alone is charted, not escalated.
 *
 * Event `RemoteMonitoring.Escalated`, version 1. Topic `clinical.events`, key `remoteMonitoringId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const RemoteMonitoringEscalated: EventDefinition<"RemoteMonitoring.Escalated", RemoteMonitoringEscalated, RemoteMonitoringEscalatedInput> = /*@__PURE__*/ defineEvent({
  type: "RemoteMonitoring.Escalated",
  version: 1,
  topic: "clinical.events",
  key: "remoteMonitoringId",
  aggregate: "RemoteMonitoring",
  schema: '{"type":"record","name":"RemoteMonitoringEscalated","namespace":"healthtech.clinical","fields":[{"name":"remoteMonitoringId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"observationIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"monitoringEscalationTarget","type":{"type":"enum","name":"MonitoringEscalationTarget","symbols":["PRIMARY_CARE","SPECIALIST","VIRTUAL_URGENT_CARE","EMERGENCY_DEPARTMENT","AMBULANCE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"finding","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"priority","type":{"type":"enum","name":"RequestPriority","namespace":"healthtech.shared","symbols":["ROUTINE","URGENT","ASAP","STAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"wasPatientReached","type":"boolean"},{"name":"contactAttemptCount","type":"int"},{"name":"elapsedMinutes","type":"int"},{"name":"adviceText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"escalatedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"escalatedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

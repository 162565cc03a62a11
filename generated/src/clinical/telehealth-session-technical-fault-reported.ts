// Generated from clinical/telehealth/telehealth-session-technical-fault-reported.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * Picture, sound or connection failed during a session in a way that people noticed. The session may go on; if not, TelehealthSession.Failed follows.
 *
 * Event `TelehealthSession.TechnicalFaultReported`, version 1. Topic `clinical.events`, key `sessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface TelehealthSessionTechnicalFaultReported {
  /** Session that was disturbed. UUID. */
  readonly sessionId: string;
  /** Patient in the call. UUID. */
  readonly patientId: string;
  /** Fault as the people in the call saw it. */
  readonly telehealthFault: TelehealthFault;
  /** Side on which it arose. */
  readonly telehealthFaultSide: TelehealthFaultSide;
  /** Code of the platform. Default: `null`. */
  readonly errorCode: string | null;
  /**
   * Lost packets in the minute before.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Default: `null`.
   */
  readonly packetLossPercent: string | null;
  /** Seconds without usable connection. Whole number of 32 bits. */
  readonly outageSeconds: number;
  /** Tries of either side to connect again. Whole number of 32 bits. */
  readonly attemptCount: number;
  /** How people helped themselves. */
  readonly telehealthFaultRemedy: TelehealthFaultRemedy;
  /** When the fault was noticed. Point in time, to the millisecond. */
  readonly detectedAt: Date;
  /** Person, or the platform itself. Sensitive: `PII`. */
  readonly reportedBy: Actor;
}

/** {@link TelehealthSessionTechnicalFaultReported} as a publisher passes it: what has a default may be left out. */
export type TelehealthSessionTechnicalFaultReportedInput = WithDefaults<TelehealthSessionTechnicalFaultReported, "errorCode" | "packetLossPercent", { readonly reportedBy: ActorInput }>;

/**
 * Faults that people notice. LOGIN kept one side out altogether.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type TelehealthFault = "NO_VIDEO" | "NO_AUDIO" | "ECHO" | "FROZEN" | "DROPPED" | "LOGIN" | "PERIPHERAL_DEVICE" | "UNKNOWN";

/** Where the cause lay, as far as the platform can tell. A symbol that is not known yet is read as `UNKNOWN`. */
export type TelehealthFaultSide = "PATIENT" | "CLINICIAN" | "PLATFORM" | "NETWORK" | "UNKNOWN";

/** What brought the call back. A symbol that is not known yet is read as `UNKNOWN`. */
export type TelehealthFaultRemedy = "RECONNECTED" | "SWITCHED_TO_AUDIO" | "DEVICE_CHANGED" | "HELPDESK" | "NOT_RESOLVED" | "UNKNOWN";

/**
 * Picture, sound or connection failed during a session in a way that people noticed. The session may go on; if not, TelehealthSession.Failed follows.
 *
 * Event `TelehealthSession.TechnicalFaultReported`, version 1. Topic `clinical.events`, key `sessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const TelehealthSessionTechnicalFaultReported: EventDefinition<"TelehealthSession.TechnicalFaultReported", TelehealthSessionTechnicalFaultReported, TelehealthSessionTechnicalFaultReportedInput> = /*@__PURE__*/ defineEvent({
  type: "TelehealthSession.TechnicalFaultReported",
  version: 1,
  topic: "clinical.events",
  key: "sessionId",
  aggregate: "TelehealthSession",
  schema: '{"type":"record","name":"TelehealthSessionTechnicalFaultReported","namespace":"healthtech.clinical","fields":[{"name":"sessionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"telehealthFault","type":{"type":"enum","name":"TelehealthFault","symbols":["NO_VIDEO","NO_AUDIO","ECHO","FROZEN","DROPPED","LOGIN","PERIPHERAL_DEVICE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"telehealthFaultSide","type":{"type":"enum","name":"TelehealthFaultSide","symbols":["PATIENT","CLINICIAN","PLATFORM","NETWORK","UNKNOWN"],"default":"UNKNOWN"}},{"name":"errorCode","type":["null","string"],"default":null},{"name":"packetLossPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null},{"name":"outageSeconds","type":"int"},{"name":"attemptCount","type":"int"},{"name":"telehealthFaultRemedy","type":{"type":"enum","name":"TelehealthFaultRemedy","symbols":["RECONNECTED","SWITCHED_TO_AUDIO","DEVICE_CHANGED","HELPDESK","NOT_RESOLVED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"detectedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"reportedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

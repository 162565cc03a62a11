// Generated from operations/patient-transport/transport-request-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * The porter checked the patient's identity and set off with them. From now until arrival the patient is under way.
 *
 * Event `TransportRequest.Started`, version 1. Topic `operations.events`, key `transportRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface TransportRequestStarted {
  /** Job that is under way. UUID. */
  readonly transportRequestId: string;
  /** Patient who left the bedside. UUID. */
  readonly patientId: string;
  /** NOT_DONE is counted as a near miss. */
  readonly transportIdentityCheck: TransportIdentityCheck;
  /** Whether the ticket to ride went along, with risks and lines. */
  readonly handoffSheetGiven: boolean;
  /** Minutes between the porter's coming and leaving, in which the patient was not ready. Whole number of 32 bits. */
  readonly delayMinutes: number;
  /** When they left the room. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** Nurse who let the patient go; null where nobody was at the desk. Sensitive: `PII`. Default: `null`. */
  readonly releasedBy: Actor | null;
}

/** {@link TransportRequestStarted} as a publisher passes it: what has a default may be left out. */
export type TransportRequestStartedInput = WithDefaults<TransportRequestStarted, "releasedBy", { readonly releasedBy: ActorInput | null }>;

/** How it was made sure that it is the right patient. A symbol that is not known yet is read as `UNKNOWN`. */
export type TransportIdentityCheck = "WRISTBAND_SCAN" | "TWO_IDENTIFIERS_ASKED" | "NURSE_CONFIRMED" | "NOT_DONE" | "UNKNOWN";

/**
 * The porter checked the patient's identity and set off with them. From now until arrival the patient is under way.
 *
 * Event `TransportRequest.Started`, version 1. Topic `operations.events`, key `transportRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const TransportRequestStarted: EventDefinition<"TransportRequest.Started", TransportRequestStarted, TransportRequestStartedInput> = /*@__PURE__*/ defineEvent({
  type: "TransportRequest.Started",
  version: 1,
  topic: "operations.events",
  key: "transportRequestId",
  aggregate: "TransportRequest",
  schema: '{"type":"record","name":"TransportRequestStarted","namespace":"healthtech.operations","fields":[{"name":"transportRequestId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"transportIdentityCheck","type":{"type":"enum","name":"TransportIdentityCheck","symbols":["WRISTBAND_SCAN","TWO_IDENTIFIERS_ASKED","NURSE_CONFIRMED","NOT_DONE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"handoffSheetGiven","type":"boolean"},{"name":"delayMinutes","type":"int"},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"releasedBy","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});

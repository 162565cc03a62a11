// Generated from operations/patient-transport/transport-request-accepted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A porter took a transport on. The patient is still where they were.
 *
 * Event `TransportRequest.Accepted`, version 1. Topic `operations.events`, key `transportRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface TransportRequestAccepted {
  /** Job that found its porter. UUID. */
  readonly transportRequestId: string;
  /** Who comes; two for a bed. Sensitive: `PII`. */
  readonly porters: readonly Actor[];
  /** SELF_ASSIGNED jobs are picked from the list on the handset. */
  readonly transportDispatchMode: TransportDispatchMode;
  /** When the porter should be at the bedside. Point in time, to the millisecond. */
  readonly expectedArrivalAt: Date;
  /** Minutes the job waited for a porter. Whole number of 32 bits. */
  readonly queueMinutes: number;
  /**
   * Walking distance of the whole way in metres; null where the map has no answer.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly distanceMeters: number | null;
}

/** {@link TransportRequestAccepted} as a publisher passes it: what has a default may be left out. */
export type TransportRequestAcceptedInput = WithDefaults<TransportRequestAccepted, "distanceMeters", { readonly porters: readonly ActorInput[] }>;

/** How job and porter met. A symbol that is not known yet is read as `UNKNOWN`. */
export type TransportDispatchMode = "AUTOMATIC" | "DISPATCHER" | "SELF_ASSIGNED" | "UNKNOWN";

/**
 * A porter took a transport on. The patient is still where they were.
 *
 * Event `TransportRequest.Accepted`, version 1. Topic `operations.events`, key `transportRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const TransportRequestAccepted: EventDefinition<"TransportRequest.Accepted", TransportRequestAccepted, TransportRequestAcceptedInput> = /*@__PURE__*/ defineEvent({
  type: "TransportRequest.Accepted",
  version: 1,
  topic: "operations.events",
  key: "transportRequestId",
  aggregate: "TransportRequest",
  schema: '{"type":"record","name":"TransportRequestAccepted","namespace":"healthtech.operations","fields":[{"name":"transportRequestId","type":{"type":"string","logicalType":"uuid"}},{"name":"porters","type":{"type":"array","items":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}},"confluent:tags":["PII"]},{"name":"transportDispatchMode","type":{"type":"enum","name":"TransportDispatchMode","symbols":["AUTOMATIC","DISPATCHER","SELF_ASSIGNED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"expectedArrivalAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"queueMinutes","type":"int"},{"name":"distanceMeters","type":["null","int"],"default":null}],"schemaVersion":1}',
});

// Generated from operations/patient-transport/transport-request-cancelled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";

/**
 * A transport was called off before arrival. A patient who was already under way was brought back or stays where they are, as said.
 *
 * Event `TransportRequest.Cancelled`, version 1. Topic `operations.events`, key `transportRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface TransportRequestCancelled {
  /** Job that is called off. UUID. */
  readonly transportRequestId: string;
  /** PATIENT_UNSTABLE also calls the rapid response team. Sensitive: `PHI`. */
  readonly transportCancellationReason: TransportCancellationReason;
  /** True when the patient had left the room. */
  readonly wasUnderWay: boolean;
  /** Where the patient is now; null when they never left. Sensitive: `PHI`. Default: `null`. */
  readonly currentLocation: CareLocation | null;
  /** Job that takes its place. UUID. Default: `null`. */
  readonly rescheduledRequestId: string | null;
  /** Person at the ward or the destination who no longer wants the patient moved. Sensitive: `PII`. */
  readonly cancelledBy: Actor;
}

/** {@link TransportRequestCancelled} as a publisher passes it: what has a default may be left out. */
export type TransportRequestCancelledInput = WithDefaults<TransportRequestCancelled, "currentLocation" | "rescheduledRequestId", { readonly currentLocation: CareLocationInput | null; readonly cancelledBy: ActorInput }>;

/** Cause that made the journey pointless or unsafe. A symbol that is not known yet is read as `UNKNOWN`. */
export type TransportCancellationReason = "PATIENT_UNSTABLE" | "PATIENT_REFUSED" | "DESTINATION_NOT_READY" | "ORDER_CANCELLED" | "WRONG_REQUEST" | "PATIENT_NOT_FOUND" | "UNKNOWN";

/**
 * A transport was called off before arrival. A patient who was already under way was brought back or stays where they are, as said.
 *
 * Event `TransportRequest.Cancelled`, version 1. Topic `operations.events`, key `transportRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const TransportRequestCancelled: EventDefinition<"TransportRequest.Cancelled", TransportRequestCancelled, TransportRequestCancelledInput> = /*@__PURE__*/ defineEvent({
  type: "TransportRequest.Cancelled",
  version: 1,
  topic: "operations.events",
  key: "transportRequestId",
  aggregate: "TransportRequest",
  schema: '{"type":"record","name":"TransportRequestCancelled","namespace":"healthtech.operations","fields":[{"name":"transportRequestId","type":{"type":"string","logicalType":"uuid"}},{"name":"transportCancellationReason","type":{"type":"enum","name":"TransportCancellationReason","symbols":["PATIENT_UNSTABLE","PATIENT_REFUSED","DESTINATION_NOT_READY","ORDER_CANCELLED","WRONG_REQUEST","PATIENT_NOT_FOUND","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"wasUnderWay","type":"boolean"},{"name":"currentLocation","type":["null",{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"rescheduledRequestId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"cancelledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

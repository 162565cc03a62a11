// Generated from operations/patient-transport/transport-request-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";

/**
 * The patient arrived and somebody at the destination took them over.
 *
 * Event `TransportRequest.Completed`, version 1. Topic `operations.events`, key `transportRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface TransportRequestCompleted {
  /** Journey that ended at its destination. UUID. */
  readonly transportRequestId: string;
  /** Patient who arrived. UUID. */
  readonly patientId: string;
  /** Where the patient really is, which may differ from what was asked. Sensitive: `PHI`. */
  readonly toLocation: CareLocation;
  /** Who took the patient over. Sensitive: `PII`. */
  readonly receivedBy: Actor;
  /** Minutes under way. Whole number of 32 bits. */
  readonly travelMinutes: number;
  /** Whether it was before the time asked for. */
  readonly wasOnTime: boolean;
  /** Moment of the handover. Point in time, to the millisecond. */
  readonly completedAt: Date;
}

/** {@link TransportRequestCompleted} as a publisher passes it: what has a default may be left out. */
export type TransportRequestCompletedInput = WithDefaults<TransportRequestCompleted, never, { readonly toLocation: CareLocationInput; readonly receivedBy: ActorInput }>;

/**
 * The patient arrived and somebody at the destination took them over.
 *
 * Event `TransportRequest.Completed`, version 1. Topic `operations.events`, key `transportRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const TransportRequestCompleted: EventDefinition<"TransportRequest.Completed", TransportRequestCompleted, TransportRequestCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "TransportRequest.Completed",
  version: 1,
  topic: "operations.events",
  key: "transportRequestId",
  aggregate: "TransportRequest",
  schema: '{"type":"record","name":"TransportRequestCompleted","namespace":"healthtech.operations","fields":[{"name":"transportRequestId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"toLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"receivedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"travelMinutes","type":"int"},{"name":"wasOnTime","type":"boolean"},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

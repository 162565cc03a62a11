// Generated from operations/beds/bed-request-assigned.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";

/**
 * The bed desk chose a bed for a request and reserved it. The patient has not moved; the bed may still be dirty.
 *
 * Event `BedRequest.Assigned`, version 1. Topic `operations.events`, key `bedRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface BedRequestAssigned {
  /** Request that is met. UUID. */
  readonly bedRequestId: string;
  /** Bed that is kept for the patient. UUID. */
  readonly bedId: string;
  /** Unit, room and bed as the porter will read them. Sensitive: `PHI`. */
  readonly toLocation: CareLocation;
  /** OCCUPIED_LEAVING means that another patient's discharge is still to happen. */
  readonly bedReadiness: BedReadiness;
  /** True when the bed is below the level asked for and a clinician agreed. */
  readonly isCompromise: boolean;
  /** When the reservation lapses if the patient has not come. Point in time, to the millisecond. */
  readonly reservedUntilAt: Date;
  /** Minutes from the need to the choice. Whole number of 32 bits. */
  readonly waitMinutes: number;
  /** Bed manager who chose. Sensitive: `PII`. */
  readonly assignedBy: Actor;
}

/** {@link BedRequestAssigned} as a publisher passes it: what has a default may be left out. */
export type BedRequestAssignedInput = WithDefaults<BedRequestAssigned, never, { readonly toLocation: CareLocationInput; readonly assignedBy: ActorInput }>;

/** State of the bed at the moment of choice. A symbol that is not known yet is read as `UNKNOWN`. */
export type BedReadiness = "READY" | "CLEANING" | "OCCUPIED_LEAVING" | "NEEDS_EQUIPMENT" | "UNKNOWN";

/**
 * The bed desk chose a bed for a request and reserved it. The patient has not moved; the bed may still be dirty.
 *
 * Event `BedRequest.Assigned`, version 1. Topic `operations.events`, key `bedRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const BedRequestAssigned: EventDefinition<"BedRequest.Assigned", BedRequestAssigned, BedRequestAssignedInput> = /*@__PURE__*/ defineEvent({
  type: "BedRequest.Assigned",
  version: 1,
  topic: "operations.events",
  key: "bedRequestId",
  aggregate: "BedRequest",
  schema: '{"type":"record","name":"BedRequestAssigned","namespace":"healthtech.operations","fields":[{"name":"bedRequestId","type":{"type":"string","logicalType":"uuid"}},{"name":"bedId","type":{"type":"string","logicalType":"uuid"}},{"name":"toLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"bedReadiness","type":{"type":"enum","name":"BedReadiness","symbols":["READY","CLEANING","OCCUPIED_LEAVING","NEEDS_EQUIPMENT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isCompromise","type":"boolean"},{"name":"reservedUntilAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"waitMinutes","type":"int"},{"name":"assignedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from operations/housekeeping/cleaning-request-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A cleaner entered the room and began. The bed board shows the bed as being cleaned from now on.
 *
 * Event `CleaningRequest.Started`, version 1. Topic `operations.events`, key `cleaningRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface CleaningRequestStarted {
  /** Job that was begun. UUID. */
  readonly cleaningRequestId: string;
  /** Cleaner at work. Sensitive: `PII`. */
  readonly performer: Actor;
  /** Minutes from the call to the start. Whole number of 32 bits. */
  readonly responseMinutes: number;
  /** Product in use, by its EPA registration number. */
  readonly disinfectant: string;
  /** What was worn, to be held against what the sign at the door asks for. */
  readonly protectiveGear: readonly ProtectiveGear[];
  /** When it should be done, by the kind of cleaning. Point in time, to the millisecond. */
  readonly expectedEndAt: Date;
}

/** {@link CleaningRequestStarted} as a publisher passes it: what has a default may be left out. */
export type CleaningRequestStartedInput = WithDefaults<CleaningRequestStarted, never, { readonly performer: ActorInput }>;

/** Gear that the cleaner put on. A symbol that is not known yet is read as `UNKNOWN`. */
export type ProtectiveGear = "GLOVES" | "GOWN" | "EYE_PROTECTION" | "MASK" | "RESPIRATOR" | "UNKNOWN";

/**
 * A cleaner entered the room and began. The bed board shows the bed as being cleaned from now on.
 *
 * Event `CleaningRequest.Started`, version 1. Topic `operations.events`, key `cleaningRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const CleaningRequestStarted: EventDefinition<"CleaningRequest.Started", CleaningRequestStarted, CleaningRequestStartedInput> = /*@__PURE__*/ defineEvent({
  type: "CleaningRequest.Started",
  version: 1,
  topic: "operations.events",
  key: "cleaningRequestId",
  aggregate: "CleaningRequest",
  schema: '{"type":"record","name":"CleaningRequestStarted","namespace":"healthtech.operations","fields":[{"name":"cleaningRequestId","type":{"type":"string","logicalType":"uuid"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"responseMinutes","type":"int"},{"name":"disinfectant","type":"string"},{"name":"protectiveGear","type":{"type":"array","items":{"type":"enum","name":"ProtectiveGear","symbols":["GLOVES","GOWN","EYE_PROTECTION","MASK","RESPIRATOR","UNKNOWN"],"default":"UNKNOWN"}}},{"name":"expectedEndAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

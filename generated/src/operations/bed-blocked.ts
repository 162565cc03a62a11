// Generated from operations/beds/bed-blocked.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A bed was taken out of use for a while for a reason other than cleaning, so that capacity falls. Ends with Bed.Unblocked.
 *
 * Event `Bed.Blocked`, version 1. Topic `operations.events`, key `bedId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface BedBlocked {
  /** Bed that nobody may be put in. UUID. */
  readonly bedId: string;
  /** Ward that has one bed less. UUID. */
  readonly unitId: string;
  /** Cause, as the state's capacity report asks for it. */
  readonly bedBlockReason: BedBlockReason;
  /** When it should come back; null while nobody can say. Point in time, to the millisecond. Default: `null`. */
  readonly expectedEndAt: Date | null;
  /** Repair that it waits for, where there is one. UUID. Default: `null`. */
  readonly workOrderId: string | null;
  /** Whether it still counts among the staffed beds of the license report. */
  readonly isCountedAsStaffed: boolean;
  /** Charge nurse or bed manager. Sensitive: `PII`. */
  readonly blockedBy: Actor;
}

/** {@link BedBlocked} as a publisher passes it: what has a default may be left out. */
export type BedBlockedInput = WithDefaults<BedBlocked, "expectedEndAt" | "workOrderId", { readonly blockedBy: ActorInput }>;

/**
 * Why it cannot be used. ROOMMATE is a neighbour whose infection or behaviour forbids company.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type BedBlockReason = "STAFFING" | "MAINTENANCE" | "ROOMMATE" | "INFECTION_CONTROL" | "RENOVATION" | "HELD_FOR_TRAUMA" | "OTHER" | "UNKNOWN";

/**
 * A bed was taken out of use for a while for a reason other than cleaning, so that capacity falls. Ends with Bed.Unblocked.
 *
 * Event `Bed.Blocked`, version 1. Topic `operations.events`, key `bedId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const BedBlocked: EventDefinition<"Bed.Blocked", BedBlocked, BedBlockedInput> = /*@__PURE__*/ defineEvent({
  type: "Bed.Blocked",
  version: 1,
  topic: "operations.events",
  key: "bedId",
  aggregate: "Bed",
  schema: '{"type":"record","name":"BedBlocked","namespace":"healthtech.operations","fields":[{"name":"bedId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":{"type":"string","logicalType":"uuid"}},{"name":"bedBlockReason","type":{"type":"enum","name":"BedBlockReason","symbols":["STAFFING","MAINTENANCE","ROOMMATE","INFECTION_CONTROL","RENOVATION","HELD_FOR_TRAUMA","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"expectedEndAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"workOrderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"isCountedAsStaffed","type":"boolean"},{"name":"blockedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

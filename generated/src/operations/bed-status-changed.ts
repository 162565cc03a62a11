// Generated from operations/beds/bed-status-changed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * The state of a bed on the bed board changed, by a patient coming or going, by cleaning or by hand. It says nothing of who lies in it; that is the encounter's affair.
 *
 * Event `Bed.StatusChanged`, version 1. Topic `operations.events`, key `bedId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface BedStatusChanged {
  /** Bed whose state changed. UUID. */
  readonly bedId: string;
  /** Ward that the bed belongs to. UUID. */
  readonly unitId: string;
  /** State until now. */
  readonly previousBedStatus: BedStatus;
  /** State from now on. */
  readonly newBedStatus: BedStatus;
  /**
   * When the bed should be usable again; null for a bed that is usable or closed without end.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly expectedReadyAt: Date | null;
  /** Minutes spent in the state that ended. Whole number of 32 bits. */
  readonly previousStatusMinutes: number;
  /** Person, or the interface that saw the patient move. Sensitive: `PII`. */
  readonly changedBy: Actor;
  /** When it changed in the room. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link BedStatusChanged} as a publisher passes it: what has a default may be left out. */
export type BedStatusChangedInput = WithDefaults<BedStatusChanged, "expectedReadyAt", { readonly changedBy: ActorInput }>;

/**
 * State of a bed (HL7 table 0116). HOUSEKEEPING is empty and dirty; CLOSED is out of use.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type BedStatus = "OCCUPIED" | "UNOCCUPIED" | "HOUSEKEEPING" | "CONTAMINATED" | "ISOLATED" | "RESERVED" | "CLOSED" | "UNKNOWN";

/**
 * The state of a bed on the bed board changed, by a patient coming or going, by cleaning or by hand. It says nothing of who lies in it; that is the encounter's affair.
 *
 * Event `Bed.StatusChanged`, version 1. Topic `operations.events`, key `bedId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const BedStatusChanged: EventDefinition<"Bed.StatusChanged", BedStatusChanged, BedStatusChangedInput> = /*@__PURE__*/ defineEvent({
  type: "Bed.StatusChanged",
  version: 1,
  topic: "operations.events",
  key: "bedId",
  aggregate: "Bed",
  schema: '{"type":"record","name":"BedStatusChanged","namespace":"healthtech.operations","fields":[{"name":"bedId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":{"type":"string","logicalType":"uuid"}},{"name":"previousBedStatus","type":{"type":"enum","name":"BedStatus","symbols":["OCCUPIED","UNOCCUPIED","HOUSEKEEPING","CONTAMINATED","ISOLATED","RESERVED","CLOSED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"newBedStatus","type":"healthtech.operations.BedStatus"},{"name":"expectedReadyAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"previousStatusMinutes","type":"int"},{"name":"changedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

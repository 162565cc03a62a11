// Generated from operations/beds/bed-unblocked.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A bed that had been out of use may be used again. It is not necessarily clean or made up.
 *
 * Event `Bed.Unblocked`, version 1. Topic `operations.events`, key `bedId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface BedUnblocked {
  /** Bed that is back. UUID. */
  readonly bedId: string;
  /** Minutes out of use. Whole number of 32 bits. */
  readonly blockedMinutes: number;
  /** Whether a full cleaning comes before the next patient. */
  readonly needsTerminalCleaning: boolean;
  /**
   * Minutes before the time that was promised, negative when late; null where none was promised.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly earlierThanExpectedMinutes: number | null;
  /** Technician who found it safe; null where no repair was involved. Sensitive: `PII`. Default: `null`. */
  readonly inspectedBy: Actor | null;
  /** From when it may be assigned. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link BedUnblocked} as a publisher passes it: what has a default may be left out. */
export type BedUnblockedInput = WithDefaults<BedUnblocked, "earlierThanExpectedMinutes" | "inspectedBy", { readonly inspectedBy: ActorInput | null }>;

/**
 * A bed that had been out of use may be used again. It is not necessarily clean or made up.
 *
 * Event `Bed.Unblocked`, version 1. Topic `operations.events`, key `bedId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const BedUnblocked: EventDefinition<"Bed.Unblocked", BedUnblocked, BedUnblockedInput> = /*@__PURE__*/ defineEvent({
  type: "Bed.Unblocked",
  version: 1,
  topic: "operations.events",
  key: "bedId",
  aggregate: "Bed",
  schema: '{"type":"record","name":"BedUnblocked","namespace":"healthtech.operations","fields":[{"name":"bedId","type":{"type":"string","logicalType":"uuid"}},{"name":"blockedMinutes","type":"int"},{"name":"needsTerminalCleaning","type":"boolean"},{"name":"earlierThanExpectedMinutes","type":["null","int"],"default":null},{"name":"inspectedBy","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

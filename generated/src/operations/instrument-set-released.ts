// Generated from operations/sterile-processing/instrument-set-released.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A sterile set was released to the theatre's store. For implants this comes after the biological indicator, else the exception is stated.
 *
 * Event `InstrumentSet.Released`, version 1. Topic `operations.events`, key `instrumentSetId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface InstrumentSetReleased {
  /** Set that may be used. UUID. */
  readonly instrumentSetId: string;
  /** Load that it belongs to. UUID. */
  readonly sterilizerLoadId: string;
  /** Shelf that it lies on. UUID. */
  readonly sterileStorageLocationId: string;
  /** State of the test at release; POSITIVE never goes out. */
  readonly biologicalIndicatorResult: BiologicalIndicatorResult;
  /** True when an implant went out before the result, in an emergency. */
  readonly isEarlyRelease: boolean;
  /** Surgeon who took the risk; null otherwise. Sensitive: `PII`. Default: `null`. */
  readonly earlyReleaseAuthorizedBy: Actor | null;
  /** Technician who compared label, list and load. Sensitive: `PII`. */
  readonly releasedBy: Actor;
}

/** {@link InstrumentSetReleased} as a publisher passes it: what has a default may be left out. */
export type InstrumentSetReleasedInput = WithDefaults<InstrumentSetReleased, "earlyReleaseAuthorizedBy", { readonly earlyReleaseAuthorizedBy: ActorInput | null; readonly releasedBy: ActorInput }>;

/** Spore test of the load. A symbol that is not known yet is read as `UNKNOWN`. */
export type BiologicalIndicatorResult = "NEGATIVE" | "PENDING" | "NOT_REQUIRED" | "POSITIVE" | "UNKNOWN";

/**
 * A sterile set was released to the theatre's store. For implants this comes after the biological indicator, else the exception is stated.
 *
 * Event `InstrumentSet.Released`, version 1. Topic `operations.events`, key `instrumentSetId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const InstrumentSetReleased: EventDefinition<"InstrumentSet.Released", InstrumentSetReleased, InstrumentSetReleasedInput> = /*@__PURE__*/ defineEvent({
  type: "InstrumentSet.Released",
  version: 1,
  topic: "operations.events",
  key: "instrumentSetId",
  aggregate: "InstrumentSet",
  schema: '{"type":"record","name":"InstrumentSetReleased","namespace":"healthtech.operations","fields":[{"name":"instrumentSetId","type":{"type":"string","logicalType":"uuid"}},{"name":"sterilizerLoadId","type":{"type":"string","logicalType":"uuid"}},{"name":"sterileStorageLocationId","type":{"type":"string","logicalType":"uuid"}},{"name":"biologicalIndicatorResult","type":{"type":"enum","name":"BiologicalIndicatorResult","symbols":["NEGATIVE","PENDING","NOT_REQUIRED","POSITIVE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isEarlyRelease","type":"boolean"},{"name":"earlyReleaseAuthorizedBy","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"releasedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from operations/housekeeping/cleaning-request-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A room was cleaned and released, so that the next patient may come. A failed check is CleaningInspection.Failed and not this.
 *
 * Event `CleaningRequest.Completed`, version 1. Topic `operations.events`, key `cleaningRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface CleaningRequestCompleted {
  /** Job that is done. UUID. */
  readonly cleaningRequestId: string;
  /** Bed that is ready; null for other rooms. UUID. Default: `null`. */
  readonly bedId: string | null;
  /** Cleaner who released it. Sensitive: `PII`. */
  readonly performer: Actor;
  /** Working time in the room. Whole number of 32 bits. */
  readonly durationMinutes: number;
  /** From the patient's leaving to the release, the figure that bed managers watch. Whole number of 32 bits. */
  readonly turnaroundMinutes: number;
  /** Things broken or missing that the cleaner reported. Default: `[]`. */
  readonly defectsFound: readonly string[];
  /** Moment of the release. Point in time, to the millisecond. */
  readonly completedAt: Date;
}

/** {@link CleaningRequestCompleted} as a publisher passes it: what has a default may be left out. */
export type CleaningRequestCompletedInput = WithDefaults<CleaningRequestCompleted, "bedId" | "defectsFound", { readonly performer: ActorInput }>;

/**
 * A room was cleaned and released, so that the next patient may come. A failed check is CleaningInspection.Failed and not this.
 *
 * Event `CleaningRequest.Completed`, version 1. Topic `operations.events`, key `cleaningRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const CleaningRequestCompleted: EventDefinition<"CleaningRequest.Completed", CleaningRequestCompleted, CleaningRequestCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "CleaningRequest.Completed",
  version: 1,
  topic: "operations.events",
  key: "cleaningRequestId",
  aggregate: "CleaningRequest",
  schema: '{"type":"record","name":"CleaningRequestCompleted","namespace":"healthtech.operations","fields":[{"name":"cleaningRequestId","type":{"type":"string","logicalType":"uuid"}},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"durationMinutes","type":"int"},{"name":"turnaroundMinutes","type":"int"},{"name":"defectsFound","type":{"type":"array","items":"string"},"default":[]},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

// Generated from operations/platform/event-schema-released.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A version of an event's schema was released with the SDK and registered. Publishers may use it from now on; consumers had to be able to read it before.
 *
 * Event `EventSchema.Released`, version 1. Topic `operations.events`, key `eventSchemaId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface EventSchemaReleased {
  /** Event type in the platform's catalogue. UUID. */
  readonly eventSchemaId: string;
  /** Name of the event type, such as Patient.Created. */
  readonly describedEventType: string;
  /** Version of the schema, counted up at each approved break. Whole number of 32 bits. */
  readonly schemaVersionNumber: number;
  /** Semantic version of the SDK that has it. */
  readonly sdkVersion: string;
  /** SHA-256 of the schema as registered, hex. */
  readonly schemaSha256: string;
  /** APPROVED_BREAK comes with an upcaster. */
  readonly schemaChangeKind: SchemaChangeKind;
  /** Subject in the schema registry. */
  readonly registrySubject: string;
  /** Who approved a break; null for all other changes. Sensitive: `PII`. Default: `null`. */
  readonly approvedBy: Actor | null;
}

/** {@link EventSchemaReleased} as a publisher passes it: what has a default may be left out. */
export type EventSchemaReleasedInput = WithDefaults<EventSchemaReleased, "approvedBy", { readonly approvedBy: ActorInput | null }>;

/** How far the change goes. A symbol that is not known yet is read as `UNKNOWN`. */
export type SchemaChangeKind = "NEW" | "DOCUMENTATION" | "ADDITION" | "APPROVED_BREAK" | "DEPRECATION" | "UNKNOWN";

/**
 * A version of an event's schema was released with the SDK and registered. Publishers may use it from now on; consumers had to be able to read it before.
 *
 * Event `EventSchema.Released`, version 1. Topic `operations.events`, key `eventSchemaId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const EventSchemaReleased: EventDefinition<"EventSchema.Released", EventSchemaReleased, EventSchemaReleasedInput> = /*@__PURE__*/ defineEvent({
  type: "EventSchema.Released",
  version: 1,
  topic: "operations.events",
  key: "eventSchemaId",
  aggregate: "EventSchema",
  schema: '{"type":"record","name":"EventSchemaReleased","namespace":"healthtech.operations","fields":[{"name":"eventSchemaId","type":{"type":"string","logicalType":"uuid"}},{"name":"describedEventType","type":"string"},{"name":"schemaVersionNumber","type":"int"},{"name":"sdkVersion","type":"string"},{"name":"schemaSha256","type":"string"},{"name":"schemaChangeKind","type":{"type":"enum","name":"SchemaChangeKind","symbols":["NEW","DOCUMENTATION","ADDITION","APPROVED_BREAK","DEPRECATION","UNKNOWN"],"default":"UNKNOWN"}},{"name":"registrySubject","type":"string"},{"name":"approvedBy","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});

import type { EventDefinition } from "../event/define-event.js";
import type { EventMetadata } from "../event/envelope.js";
import { headersOf } from "../event/headers.js";
import type { PublishRequest } from "../event/publish-request.js";
import type { Clock } from "../ports/clock.js";
import type { CurrentEvent } from "../ports/current-event.js";
import type { DeliveryOutcome } from "../ports/delivery.js";
import type { EventCodec } from "../ports/event-codec.js";
import type { IdGenerator } from "../ports/id-generator.js";
import { noTelemetry, type Publishing, type Telemetry } from "../ports/telemetry.js";
import type { OutgoingRecord } from "../ports/transport.js";
import { messageKeyOf } from "./message-key.js";
import { envelopeInvalid, metadataFor } from "./metadata.js";

export interface PreparerSurroundings {
  readonly service: string;
  readonly topicPrefix: string;
  readonly codec: EventCodec;
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly currentEvent: CurrentEvent;
  readonly telemetry?: Pick<Telemetry, "publishing">;
}

/** An event whose envelope is right. */
export interface PreparedEvent {
  readonly metadata: EventMetadata;
  /** With prefix. */
  readonly topic: string;
  /** Rejects with `PAYLOAD.INVALID`, or with a fault of the registry, which may have to be asked for the schema's id. */
  readonly record: Promise<OutgoingRecord>;
  /** Says once what became of the event; undefined where nobody follows it. */
  readonly settled: ((outcome: DeliveryOutcome) => void) | undefined;
}

/** Makes records of what is to be published. */
export class EventPreparer {
  readonly #surroundings: PreparerSurroundings;

  constructor(surroundings: PreparerSurroundings) {
    this.#surroundings = surroundings;
  }

  /** Throws `ENVELOPE.INVALID`, and reads the payload before it returns. */
  prepare<Type extends string, Payload, Input>(
    definition: EventDefinition<Type, Payload, Input>,
    request: PublishRequest<NoInfer<Input>>,
  ): PreparedEvent {
    const { topicPrefix, currentEvent, telemetry = noTelemetry } = this.#surroundings;
    const topic = `${topicPrefix}.${definition.topic}`;
    const requested = request.traceparent ?? null;
    const inherited = currentEvent.get()?.traceparent ?? null;
    const publishing = telemetry.publishing({ eventType: definition.type, topic, requested, inherited });
    try {
      return this.#prepare(definition, request, topic, publishing);
    } catch (error) {
      publishing?.failed(error);
      throw error;
    }
  }

  #prepare(
    definition: EventDefinition,
    request: PublishRequest<unknown>,
    topic: string,
    publishing: Publishing | undefined,
  ): PreparedEvent {
    const { codec, clock } = this.#surroundings;
    const value = codec.encode(definition, request.payload);
    // Whoever publishes is told of the fault in the envelope first, and of this one only by the code below.
    value.catch(() => undefined);
    const key = messageKeyOf(definition, request.payload);
    const metadata = this.#metadata(definition, request, key ?? null, publishing?.traceparent ?? null);
    const now = new Date(clock.now());
    const record = value.then((bytes) => {
      if (key !== undefined) return recordOf(topic, metadata, bytes, now);
      throw envelopeInvalid(definition.type, [`payload.${definition.key} cannot be a message key`]);
    });
    return { metadata, topic, record, settled: publishing && settledFor(publishing, metadata) };
  }

  #metadata(
    definition: EventDefinition,
    request: PublishRequest<unknown>,
    key: string | null,
    traced: string | null,
  ): EventMetadata {
    const { service, clock, ids, currentEvent } = this.#surroundings;
    const now = new Date(clock.now());
    return metadataFor(definition, request, { service, id: ids.next(), now, cause: currentEvent.get(), key, traced });
  }
}

function settledFor(publishing: Publishing, metadata: EventMetadata): (outcome: DeliveryOutcome) => void {
  return (outcome) => {
    if (outcome.status === "safe") publishing.stored(outcome.storedIn, metadata);
    else publishing.failed(outcome.error);
  };
}

/** @param now - not the event's own time: brokers delete what is too old, and refuse what lies ahead. */
function recordOf(topic: string, metadata: EventMetadata, value: Uint8Array, now: Date): OutgoingRecord {
  return {
    topic,
    key: metadata.subject === null ? null : Buffer.from(metadata.subject, "utf8"),
    value,
    headers: headersOf(metadata),
    timestamp: now,
  };
}

import { EventError } from "../errors.js";
import type { EventPublisher } from "../event/current-events.js";
import type { EventDefinition } from "../event/define-event.js";
import type { EventMetadata } from "../event/envelope.js";
import { headersOf } from "../event/headers.js";
import type { PublishRequest, PublishResult } from "../event/publish-request.js";
import type { Clock } from "../ports/clock.js";
import type { CurrentEvent } from "../ports/current-event.js";
import type { Delivery } from "../ports/delivery.js";
import type { EventCodec } from "../ports/event-codec.js";
import type { IdGenerator } from "../ports/id-generator.js";
import type { SqlTransaction } from "../ports/sql-transaction.js";
import type { OutgoingRecord, Transport } from "../ports/transport.js";
import { KeyOrder } from "./key-order.js";
import { messageKeyOf } from "./message-key.js";
import { envelopeInvalid, metadataFor } from "./metadata.js";

export interface PublishOptions {
  /**
   * A transaction of the caller's on the database of `DATABASE_URL`: a client of `pg` that has begun one, or one of knex.
   * The event is published when it commits, and not when it rolls back.
   */
  readonly transaction?: SqlTransaction | undefined;
}

export interface PublisherSurroundings {
  readonly service: string;
  readonly topicPrefix: string;
  readonly transport: Transport;
  /** Tries again and goes round by the outbox; straight to the transport where left out. */
  readonly delivery?: Delivery<SqlTransaction> | undefined;
  readonly codec: EventCodec;
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly currentEvent: CurrentEvent;
}

/** Publishes events one by one: check, encode, send. */
export class Publisher implements EventPublisher {
  readonly #surroundings: PublisherSurroundings;
  readonly #order = new KeyOrder();
  #closed = false;

  constructor(surroundings: PublisherSurroundings) {
    this.#surroundings = surroundings;
  }

  /**
   * Resolves once the event is safe, with where: in the transport, or in the outbox, from where it follows. Events of one aggregate are appended in the order of the calls.
   * The payload is read before the call returns. Rejects with an {@link EventError}: `PAYLOAD.INVALID` and
   * `ENVELOPE.INVALID` before anything has left; a `retryable` one when the same call may succeed later, with the same
   * `eventId` if it must not become a second event.
   */
  async publish<Type extends string, Payload, Input>(
    definition: EventDefinition<Type, Payload, Input>,
    request: PublishRequest<NoInfer<Input>>,
    { transaction }: PublishOptions = {},
  ): Promise<PublishResult> {
    if (this.#closed) throw new EventError("EVENTS.CLOSED", "The events instance is closed.");
    const value = this.#surroundings.codec.encode(definition, request.payload);
    // Whoever publishes is told of the fault in the envelope first, and of this one only by the code below.
    value.catch(() => undefined);
    const key = messageKeyOf(definition, request.payload);
    const metadata = this.#metadata(definition, request, key ?? null);
    if (key === undefined) {
      await value;
      throw envelopeInvalid(definition.type, [`payload.${definition.key} cannot be a message key`]);
    }
    const topic = `${this.#surroundings.topicPrefix}.${definition.topic}`;
    const turn = metadata.subject === null ? null : JSON.stringify([topic, metadata.subject]);
    const storedIn = await this.#order.run(turn, value, (bytes) =>
      this.#send(recordOf(topic, metadata, bytes), transaction ?? null),
    );
    return { eventId: metadata.id, storedIn };
  }

  /** Takes no more events, and resolves when those in hand have settled. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#order.drain();
  }

  #metadata(definition: EventDefinition, request: PublishRequest<unknown>, key: string | null): EventMetadata {
    const { service, clock, ids, currentEvent } = this.#surroundings;
    const now = new Date(clock.now());
    return metadataFor(definition, request, { service, id: ids.next(), now, cause: currentEvent.get(), key });
  }

  async #send(record: OutgoingRecord, transaction: SqlTransaction | null): Promise<PublishResult["storedIn"]> {
    const { delivery, transport } = this.#surroundings;
    if (delivery !== undefined) return delivery.deliver(record, transaction);
    if (transaction !== null) {
      throw new EventError(
        "CONFIG.UNSUPPORTED",
        "A publish in a transaction needs DATABASE_URL, and Kafka or a transport of your own.",
      );
    }
    const [outcome] = await transport.send([record]);
    if (outcome?.status === "failed") throw outcome.error;
    return "transport";
  }
}

function recordOf(topic: string, metadata: EventMetadata, value: Uint8Array): OutgoingRecord {
  return {
    topic,
    key: metadata.subject === null ? null : new TextEncoder().encode(metadata.subject),
    value,
    headers: headersOf(metadata),
    timestamp: metadata.time,
  };
}

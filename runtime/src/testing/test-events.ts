import { AvroCodec } from "../adapters/avro/avro-codec.js";
import { InMemoryBroker, type InMemoryBrokerOptions } from "../adapters/memory/in-memory-broker.js";
import { InMemorySchemaRegistry } from "../adapters/memory/in-memory-schema-registry.js";
import { InMemoryTransport } from "../adapters/memory/in-memory-transport.js";
import { systemClock } from "../adapters/system/system-clock.js";
import { createEvents, type EventsOptions } from "../create-events.js";
import { deadLetterTopicOf } from "../dead-letter/dead-letter-record.js";
import { EventError } from "../errors.js";
import type { AnyEvent, PayloadOf } from "../event/define-event.js";
import type { EventEnvelope } from "../event/envelope.js";
import { eventTypeOf, metadataOf } from "../event/headers.js";
import type { Events } from "../events.js";
import type { StoredRecord } from "../ports/transport.js";
import { RecordingLogger } from "./recording-logger.js";

export interface TestEventsOptions extends InMemoryBrokerOptions {
  /** Service name of the instance; `test-service` where left out. */
  readonly service?: string;
}

/** An event as a consumer would get it. */
export type EventOf<Definition extends AnyEvent> = EventEnvelope<Definition["type"], PayloadOf<Definition>>;

/**
 * An events instance on a broker of its own, for tests of a service: hand `events` to the service, let it publish and
 * consume, and look at what was published.
 */
export class TestEvents {
  readonly broker: InMemoryBroker;
  readonly registry = new InMemorySchemaRegistry();
  readonly logger = new RecordingLogger();
  readonly events: Events;
  readonly #options: TestEventsOptions;
  readonly #codec = new AvroCodec(this.registry);
  readonly #transports: InMemoryTransport[] = [];
  readonly #instances: { close(): Promise<void> }[] = [];

  constructor(options: TestEventsOptions = {}) {
    this.#options = options;
    this.broker = new InMemoryBroker(options);
    this.events = this.open(options.service ?? "test-service");
  }

  /** Another service on the same broker. */
  open<Catalog extends { readonly [Type in keyof Catalog]: AnyEvent } = Record<never, never>>(
    service: string,
    options: Partial<EventsOptions<Catalog>> = {},
  ): Events<Catalog> {
    const transport = new InMemoryTransport(this.broker);
    const { clock = systemClock } = this.#options;
    const { registry, logger } = this;
    const events = createEvents<Catalog>({ service, environment: {}, transport, registry, logger, clock, ...options });
    this.#transports.push(transport);
    this.#instances.push(events);
    return events;
  }

  /** Every event of that type that was published so far. */
  async published<Definition extends AnyEvent>(definition: Definition): Promise<readonly EventOf<Definition>[]> {
    return Promise.all(this.#recordsOf(definition).map((record) => this.#eventOf(definition, record)));
  }

  /** The dead letters of that type: the records, with the headers that say why. */
  deadLetters(definition: AnyEvent): readonly StoredRecord[] {
    return this.#recordsOf(definition, deadLetterTopicOf(this.#topicOf(definition)));
  }

  /**
   * The first event of that type, already published or yet to come, that fits. Rejects with `TESTING.TIMEOUT` when none
   * comes in time.
   */
  async waitFor<Definition extends AnyEvent>(
    definition: Definition,
    fits: (event: EventOf<Definition>) => boolean = () => true,
    { timeout = 5_000 }: { readonly timeout?: number } = {},
  ): Promise<EventOf<Definition>> {
    const end = new AbortController();
    let appended = () => {};
    const stop = this.broker.onAppend(() => appended());
    const timedOut = systemClock.sleep(timeout, end.signal);
    try {
      for (;;) {
        const next = new Promise<void>((resolve) => {
          appended = resolve;
        });
        const found = (await this.published(definition)).find(fits);
        if (found !== undefined) return found;
        const late = await Promise.race([next.then(() => false), timedOut.then(() => true)]);
        if (late) throw new EventError("TESTING.TIMEOUT", `No fitting ${definition.type} came within ${timeout} ms.`);
      }
    } finally {
      stop();
      end.abort();
    }
  }

  /** Closes every instance that was opened here. */
  async close(): Promise<void> {
    await Promise.all(this.#instances.map((instance) => instance.close()));
    await Promise.all(this.#transports.map((transport) => transport.close()));
  }

  #topicOf(definition: AnyEvent): string {
    return `healthtech.${definition.topic}`;
  }

  #recordsOf(definition: AnyEvent, topic = this.#topicOf(definition)): readonly StoredRecord[] {
    return this.broker.records(topic).filter((record) => isOfType(record, definition));
  }

  async #eventOf<Definition extends AnyEvent>(
    definition: Definition,
    record: StoredRecord,
  ): Promise<EventOf<Definition>> {
    const payload = await this.#codec.decode<PayloadOf<Definition>>(definition, record.value);
    return { ...metadataOf(record.headers, record.timestamp), type: definition.type, payload };
  }
}

function isOfType(record: StoredRecord, definition: AnyEvent): boolean {
  try {
    return eventTypeOf(record.headers) === definition.type;
  } catch {
    return false;
  }
}

import { AvroCodec } from "../adapters/avro/avro-codec.js";
import { InMemoryBroker, type InMemoryBrokerOptions } from "../adapters/memory/in-memory-broker.js";
import { InMemorySchemaRegistry } from "../adapters/memory/in-memory-schema-registry.js";
import { InMemoryTransport } from "../adapters/memory/in-memory-transport.js";
import { systemClock } from "../adapters/system/system-clock.js";
import { createEvents, type EventsOptions } from "../create-events.js";
import { deadLetterTopicOf } from "../dead-letter/dead-letter-record.js";
import { EventError } from "../errors.js";
import type { AnyEvent, PayloadOf } from "../event/define-event.js";
import type { EventEnvelope, EventMetadata } from "../event/envelope.js";
import { eventTypeOf, metadataOf } from "../event/headers.js";
import type { Events } from "../events.js";
import type { StoredRecord } from "../ports/transport.js";
import { RecordingLogger } from "./recording-logger.js";
import { waitUntil } from "./wait-until.js";

const DEFAULT_SERVICE = "test-service";
const DEFAULT_PREFIX = "healthtech";

export interface TestEventsOptions extends InMemoryBrokerOptions {
  /** Service name of the instance; `test-service` where left out. */
  readonly service?: string;
  /** Of every instance that is opened here; `healthtech` where left out. */
  readonly topicPrefix?: string;
}

/** An event as it lies in its topic, payload aside. */
export interface RecordedEvent extends EventMetadata {
  readonly record: StoredRecord;
}

/** What is waited for, and how long. */
export interface WaitOptions {
  /** In milliseconds; 5,000 where left out. */
  readonly timeout?: number;
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
  readonly #recorded: StoredRecord[] = [];

  constructor(options: TestEventsOptions = {}) {
    this.#options = options;
    this.broker = new InMemoryBroker(options);
    this.broker.onAppend((record) => this.#recorded.push(record));
    this.events = this.open(this.#service);
  }

  /** Another service on the same broker. */
  open<Catalog extends { readonly [Type in keyof Catalog]: AnyEvent } = Record<never, never>>(
    service: string,
    options: Partial<EventsOptions<Catalog>> = {},
  ): Events<Catalog> {
    const transport = new InMemoryTransport(this.broker);
    const { clock = systemClock, topicPrefix = DEFAULT_PREFIX } = this.#options;
    const { registry, logger } = this;
    const surroundings = { environment: {}, topicPrefix, transport, registry, logger, clock };
    const events = createEvents<Catalog>({ service, ...surroundings, ...options });
    this.#transports.push(transport);
    this.#instances.push(events);
    return events;
  }

  /** Every event of that type that was published so far. */
  async published<Definition extends AnyEvent>(definition: Definition): Promise<readonly EventOf<Definition>[]> {
    return Promise.all(this.#recordsOf(definition).map((record) => this.#eventOf(definition, record)));
  }

  /** Every event, of whatever type, in the order in which they came in; what is no event and dead letters are left out. */
  recorded(): readonly RecordedEvent[] {
    return this.#recorded.flatMap((record) => {
      if (isDeadLetterTopic(record.topic)) return [];
      try {
        return [{ ...metadataOf(record.headers, record.timestamp), record }];
      } catch {
        return [];
      }
    });
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
    options: WaitOptions = {},
  ): Promise<EventOf<Definition>> {
    return this.#waitForAppended(`No fitting ${definition.type} came`, options, async () =>
      (await this.published(definition)).find(fits),
    );
  }

  /** The first dead letter of that type, already there or yet to come; in time, or as `waitFor` says. */
  async waitForDeadLetter(definition: AnyEvent, options: WaitOptions = {}): Promise<StoredRecord> {
    return this.#waitForAppended(`No dead letter of ${definition.type} came`, options, async () =>
      this.deadLetters(definition).at(0),
    );
  }

  /**
   * As `waitFor`, and then until a consumer group is done with the event and all before it in its partition: handled,
   * passed over, or safe among the dead letters.
   *
   * @param options - `group`: that of the service that is tested where left out
   */
  async waitUntilDone<Definition extends AnyEvent>(
    definition: Definition,
    fits: (event: EventOf<Definition>) => boolean = () => true,
    { group = this.#service, timeout = 5_000 }: WaitOptions & { readonly group?: string } = {},
  ): Promise<EventOf<Definition>> {
    const event = await this.waitFor(definition, fits, { timeout });
    const record = this.#recordsOf(definition).find((each) => metadataOf(each.headers, each.timestamp).id === event.id);
    await waitUntil(
      `${group} is done with ${definition.type}`,
      () => record !== undefined && this.broker.isDone(record, group),
      timeout,
    );
    return event;
  }

  /** Closes every instance that was opened here. */
  async close(): Promise<void> {
    await Promise.all(this.#instances.map((instance) => instance.close()));
    await Promise.all(this.#transports.map((transport) => transport.close()));
  }

  get #service(): string {
    return this.#options.service ?? DEFAULT_SERVICE;
  }

  /** What is found, tried again whenever a record comes in. */
  async #waitForAppended<Found>(
    vain: string,
    { timeout = 5_000 }: WaitOptions,
    find: () => Promise<Found | undefined>,
  ): Promise<Found> {
    const end = new AbortController();
    let appended = () => {};
    const stop = this.broker.onAppend(() => appended());
    const timedOut = systemClock.sleep(timeout, end.signal);
    try {
      for (;;) {
        const next = new Promise<void>((resolve) => {
          appended = resolve;
        });
        const found = await find();
        if (found !== undefined) return found;
        const late = await Promise.race([next.then(() => false), timedOut.then(() => true)]);
        if (late) throw new EventError("TESTING.TIMEOUT", `${vain} within ${timeout} ms.`);
      }
    } finally {
      stop();
      end.abort();
    }
  }

  #topicOf(definition: AnyEvent): string {
    return `${this.#options.topicPrefix ?? DEFAULT_PREFIX}.${definition.topic}`;
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

function isDeadLetterTopic(topic: string): boolean {
  return topic.endsWith(deadLetterTopicOf(""));
}

function isOfType(record: StoredRecord, definition: AnyEvent): boolean {
  try {
    return eventTypeOf(record.headers) === definition.type;
  } catch {
    return false;
  }
}

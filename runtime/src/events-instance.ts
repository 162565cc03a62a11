import type { Config } from "./config.js";
import { Consumer } from "./consumer/consumer.js";
import { figuresOf, parkedOf } from "./consumer-figures.js";
import type { DeadLetterDesk } from "./dead-letter/dead-letter-desk.js";
import { EventError, isEventError } from "./errors.js";
import { bindPublishEvent, type PublishEvent } from "./event/bind-publish-event.js";
import { registerCurrentEvents, withdrawCurrentEvents } from "./event/current-events.js";
import { defineCatalog } from "./event/define-catalog.js";
import type { AnyEvent, EventDefinition } from "./event/define-event.js";
import type { EventCatalog } from "./event/event-catalog.js";
import type { PublishOptions, PublishRequest, PublishResult } from "./event/publish-request.js";
import { type ConsumerOptions, defaultRetry, type Events, type OutboxOverview } from "./events.js";
import type { HealthReport } from "./health/health-report.js";
import { InstanceHealth } from "./health/instance-health.js";
import { type DeadLetterOptions, type OpenDeadLetters, openDeadLetters } from "./open-dead-letters.js";
import { type FallbackOptions, type OpenDelivery, openDelivery } from "./open-delivery.js";
import { inboxOpener } from "./open-inbox.js";
import type { Clock } from "./ports/clock.js";
import type { CurrentEvent } from "./ports/current-event.js";
import type { Delivery } from "./ports/delivery.js";
import type { EventCodec } from "./ports/event-codec.js";
import type { IdGenerator } from "./ports/id-generator.js";
import type { Logger } from "./ports/logger.js";
import type { SchemaRegistry } from "./ports/schema-registry.js";
import type { SqlTransaction } from "./ports/sql-transaction.js";
import type { Telemetry } from "./ports/telemetry.js";
import type { TopicReader } from "./ports/topic-reader.js";
import type { Transport } from "./ports/transport.js";
import { type BatchOptions, type BatchPublisher, batchSettings } from "./publisher/batch-publisher.js";
import { DirectDelivery } from "./publisher/direct-delivery.js";
import { EventBatcher } from "./publisher/event-batcher.js";
import { EventPreparer } from "./publisher/event-preparer.js";
import { Publisher } from "./publisher/publisher.js";
import { within } from "./retry/within.js";

const WEEK = 7 * 24 * 3_600_000;

export interface EventsSurroundings<Catalog extends { readonly [Type in keyof Catalog]: AnyEvent }> {
  readonly config: Config;
  readonly logger: Logger;
  readonly transport: Transport;
  readonly ownTransport: boolean;
  readonly topicReader: TopicReader | null;
  readonly fallback?: FallbackOptions | undefined;
  readonly deadLetters?: DeadLetterOptions | undefined;
  readonly registry: SchemaRegistry;
  readonly codec: EventCodec;
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly currentEvent: CurrentEvent;
  readonly telemetry: Telemetry;
  readonly catalog: EventCatalog<Catalog> | undefined;
}

/** {@link Events} of the parts that are handed to it. */
export class EventsInstance<Catalog extends { readonly [Type in keyof Catalog]: AnyEvent }> implements Events<Catalog> {
  readonly publishEvent: PublishEvent<Catalog>;
  readonly outbox: OutboxOverview | null;
  readonly deadLetters: DeadLetterDesk;
  readonly #surroundings: EventsSurroundings<Catalog>;
  readonly #delivery: OpenDelivery | null;
  readonly #deadLetters: OpenDeadLetters;
  readonly #preparer: EventPreparer;
  readonly #publisher: Publisher;
  readonly #batchers = new Set<EventBatcher>();
  readonly #consumers: { readonly group: string; readonly consumer: Consumer<Catalog> }[] = [];
  readonly #health: InstanceHealth;
  readonly #forget: () => void;
  #closed: Promise<void> | undefined;

  constructor(surroundings: EventsSurroundings<Catalog>) {
    this.#surroundings = surroundings;
    const { service, topicPrefix } = surroundings.config;
    this.#delivery = openDelivery(surroundings);
    this.outbox = this.#delivery?.outbox ?? null;
    this.#deadLetters = openDeadLetters(surroundings);
    this.deadLetters = this.#deadLetters.desk;
    const codec = this.#delivery?.codec ?? surroundings.codec;
    this.#preparer = new EventPreparer({ ...surroundings, codec, service, topicPrefix });
    this.#publisher = new Publisher(this.#preparer, this.#deliveryOrDirect());
    this.publishEvent = bindPublishEvent(surroundings.catalog ?? defineCatalog<Catalog>({}), () => this);
    this.#health = new InstanceHealth({
      ...surroundings,
      outbox: this.outbox,
      breaker: this.#delivery && (() => this.#delivery?.breaker() ?? "CLOSED"),
      consumers: () => this.#consumers.map(({ group, consumer: { membership } }) => ({ group, membership })),
      closed: () => this.#closed !== undefined,
    });
    this.#forget = surroundings.telemetry.watch({
      consumers: () => figuresOf(this.#consumers),
      deadLetters: () => parkedOf(this.#consumers, this.#deadLetters),
    });
    registerCurrentEvents(this);
  }

  publish<Type extends string, Payload, Input>(
    definition: EventDefinition<Type, Payload, Input>,
    request: PublishRequest<NoInfer<Input>>,
    options?: PublishOptions,
  ): Promise<PublishResult> {
    return this.#publisher.publish(definition, request, options);
  }

  batchPublisher(options: BatchOptions = {}): BatchPublisher {
    if (this.#closed !== undefined) throw new EventError("EVENTS.CLOSED", "The events instance is closed.");
    const { clock, telemetry } = this.#surroundings;
    const batcher = new EventBatcher(batchSettings(options), {
      preparer: this.#preparer,
      delivery: this.#deliveryOrDirect(),
      ...{ clock, telemetry },
      onClosed: () => this.#batchers.delete(batcher),
    });
    this.#batchers.add(batcher);
    return batcher;
  }

  consumer(options?: ConsumerOptions): Consumer<Catalog>;
  consumer<Other extends { readonly [Type in keyof Other]: AnyEvent }>(
    options: ConsumerOptions,
    catalog: EventCatalog<Other>,
  ): Consumer<Other>;
  consumer(
    options: ConsumerOptions = {},
    catalog: EventCatalog<Catalog> | undefined = this.#surroundings.catalog,
  ): Consumer<Catalog> {
    if (this.#closed !== undefined) throw new EventError("EVENTS.CLOSED", "The events instance is closed.");
    const { config } = this.#surroundings;
    const { group = config.service, topics, from = "earliest", maxBatchSize = 100, retry } = options;
    const { concurrency = 10, maxInHand = 5_000, handlerTimeout = 60_000, tenants, parking = "off" } = options;
    const { inbox = false, inboxRetention = WEEK } = options;
    const settings = {
      group,
      topics: topics?.map((topic) => `${config.topicPrefix}.${topic}`) ?? null,
      topicPrefix: config.topicPrefix,
      from,
      maxBatchSize,
      concurrency,
      maxInHand,
      handlerTimeout,
      inboxRetention,
      tenants: tenants === undefined ? null : new Set(tenants),
      retry: { ...defaultRetry, ...retry },
    };
    if (parking !== "key" && parking !== "off") {
      throw new EventError("CONSUMER.INVALID", 'The consumer cannot be made: parking must be "key" or "off".');
    }
    const deadLetters = this.#deadLetters.of(group, parking);
    const { clock } = this.#surroundings;
    const openInbox = inboxOpener(inbox, config, { connections: concurrency, retention: inboxRetention, clock });
    const consumer = new Consumer<Catalog>(settings, { ...this.#surroundings, deadLetters, openInbox }, catalog);
    this.#consumers.push({ group, consumer });
    return consumer;
  }

  health(): HealthReport {
    return this.#health.health();
  }

  ready(): Promise<HealthReport> {
    return this.#health.ready();
  }

  close({ timeout = 30_000 }: { readonly timeout?: number } = {}): Promise<void> {
    this.#closed ??= this.#close(timeout);
    return this.#closed;
  }

  async #close(timeout: number): Promise<void> {
    const { ownTransport, transport, clock, logger } = this.#surroundings;
    await Promise.all(this.#consumers.map(({ consumer }) => consumer.stop({ timeout })));
    this.#forget();
    withdrawCurrentEvents(this);
    const published = await within(Promise.all([this.#publisher.close(), this.#closeBatchers()]), timeout, clock);
    const relayed = this.#delivery === null || (await within(this.#delivery.close(), timeout, clock));
    const kept = await within(this.#deadLetters.close(), timeout, clock);
    const closed = !ownTransport || (await within(transport.close(), timeout, clock));
    if (!published || !relayed || !kept || !closed)
      logger.warn({ timeout }, "Not everything had ended at the end of the time to close.");
  }

  #deliveryOrDirect(): Delivery<SqlTransaction> {
    return this.#delivery?.delivery ?? new DirectDelivery(this.#surroundings.transport);
  }

  /** Nobody asks for the results of events any more, so that failures are logged. */
  async #closeBatchers(): Promise<void> {
    const { logger } = this.#surroundings;
    const closing = [...this.#batchers].map(async (batcher) => {
      try {
        await batcher.close();
      } catch (error) {
        if (!isEventError(error, "BATCH.INCOMPLETE")) throw error;
        const { failed, codes } = error.details;
        logger.error(
          { failed: Number(failed), codes: String(codes) },
          "Events of a batch publisher were not published.",
        );
      }
    });
    await Promise.all(closing);
  }
}

import type { Config } from "./config.js";
import { Consumer } from "./consumer/consumer.js";
import { EventError } from "./errors.js";
import { bindPublishEvent, type PublishEvent } from "./event/bind-publish-event.js";
import { registerCurrentEvents, withdrawCurrentEvents } from "./event/current-events.js";
import { defineCatalog } from "./event/define-catalog.js";
import type { AnyEvent, EventDefinition } from "./event/define-event.js";
import type { EventCatalog } from "./event/event-catalog.js";
import type { PublishRequest, PublishResult } from "./event/publish-request.js";
import { type ConsumerOptions, defaultRetry, type Events } from "./events.js";
import { type FallbackOptions, type OpenDelivery, openDelivery } from "./open-delivery.js";
import type { Clock } from "./ports/clock.js";
import type { CurrentEvent } from "./ports/current-event.js";
import type { EventCodec } from "./ports/event-codec.js";
import type { IdGenerator } from "./ports/id-generator.js";
import type { Logger } from "./ports/logger.js";
import type { Transport } from "./ports/transport.js";
import { Publisher, type PublishOptions } from "./publisher/publisher.js";
import { within } from "./retry/within.js";

export interface EventsSurroundings<Catalog extends { readonly [Type in keyof Catalog]: AnyEvent }> {
  readonly config: Config;
  readonly logger: Logger;
  readonly transport: Transport;
  readonly ownTransport: boolean;
  readonly fallback?: FallbackOptions | undefined;
  readonly codec: EventCodec;
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly currentEvent: CurrentEvent;
  readonly catalog: EventCatalog<Catalog> | undefined;
}

/** {@link Events} of the parts that are handed to it. */
export class EventsInstance<Catalog extends { readonly [Type in keyof Catalog]: AnyEvent }> implements Events<Catalog> {
  readonly publishEvent: PublishEvent<Catalog>;
  readonly #surroundings: EventsSurroundings<Catalog>;
  readonly #delivery: OpenDelivery | null;
  readonly #publisher: Publisher;
  readonly #consumers: Consumer<Catalog>[] = [];
  #closed: Promise<void> | undefined;

  constructor(surroundings: EventsSurroundings<Catalog>) {
    this.#surroundings = surroundings;
    const { service, topicPrefix } = surroundings.config;
    this.#delivery = openDelivery(surroundings);
    const delivery = this.#delivery?.delivery;
    this.#publisher = new Publisher({ ...surroundings, service, topicPrefix, delivery });
    this.publishEvent = bindPublishEvent(surroundings.catalog ?? defineCatalog<Catalog>({}), () => this);
    registerCurrentEvents(this);
  }

  publish<Type extends string, Payload, Input>(
    definition: EventDefinition<Type, Payload, Input>,
    request: PublishRequest<NoInfer<Input>>,
    options?: PublishOptions,
  ): Promise<PublishResult> {
    return this.#publisher.publish(definition, request, options);
  }

  consumer(options: ConsumerOptions = {}): Consumer<Catalog> {
    if (this.#closed !== undefined) throw new EventError("EVENTS.CLOSED", "The events instance is closed.");
    const { config, catalog } = this.#surroundings;
    const { group = config.service, topics, from = "earliest", maxBatchSize = 100, retry } = options;
    const settings = {
      group,
      topics: topics?.map((topic) => `${config.topicPrefix}.${topic}`) ?? null,
      topicPrefix: config.topicPrefix,
      from,
      maxBatchSize,
      retry: { ...defaultRetry, ...retry },
    };
    const consumer = new Consumer<Catalog>(settings, this.#surroundings, catalog);
    this.#consumers.push(consumer);
    return consumer;
  }

  close({ timeout = 30_000 }: { readonly timeout?: number } = {}): Promise<void> {
    this.#closed ??= this.#close(timeout);
    return this.#closed;
  }

  async #close(timeout: number): Promise<void> {
    const { ownTransport, transport, clock, logger } = this.#surroundings;
    await Promise.all(this.#consumers.map((consumer) => consumer.stop({ timeout })));
    withdrawCurrentEvents(this);
    const published = await within(this.#publisher.close(), timeout, clock);
    const relayed = this.#delivery === null || (await within(this.#delivery.close(), timeout, clock));
    const closed = !ownTransport || (await within(transport.close(), timeout, clock));
    if (!published || !relayed || !closed)
      logger.warn({ timeout }, "Not everything had ended at the end of the time to close.");
  }
}

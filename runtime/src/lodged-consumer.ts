import type { BatchHandler, BatchLimits } from "./event/batch-handler.js";
import type { ConsumerCounts } from "./event/consumer-counts.js";
import type { AnyEvent } from "./event/define-event.js";
import type { EventConsumer, PartitionSelection } from "./event/event-consumer.js";
import type { EventHandler } from "./event/event-handler.js";

/** A consumer that somebody waits for the stop of. */
export class LodgedConsumer<Catalog extends { readonly [Type in keyof Catalog]: AnyEvent }>
  implements EventConsumer<Catalog>
{
  readonly #consumer: EventConsumer<Catalog>;
  readonly #leave: (options?: { readonly timeout?: number }) => Promise<void>;
  #stopped: Promise<void> | undefined;

  /** @param leave - called once, after the consumer has stopped */
  constructor(consumer: EventConsumer<Catalog>, leave: (options?: { readonly timeout?: number }) => Promise<void>) {
    this.#consumer = consumer;
    this.#leave = leave;
  }

  get counts(): ConsumerCounts {
    return this.#consumer.counts;
  }

  on<Definition extends AnyEvent>(definition: Definition, handler: EventHandler<Definition>): this {
    this.#consumer.on(definition, handler);
    return this;
  }

  onBatch<Definition extends AnyEvent>(
    definition: Definition,
    handler: BatchHandler<Definition>,
    limits: BatchLimits,
  ): this {
    this.#consumer.onBatch(definition, handler, limits);
    return this;
  }

  registerHandler<Type extends keyof Catalog & string>(type: Type, handler: EventHandler<Catalog[Type]>): this {
    this.#consumer.registerHandler(type, handler);
    return this;
  }

  start(): Promise<void> {
    return this.#consumer.start();
  }

  stop(options?: { readonly timeout?: number }): Promise<void> {
    this.#stopped ??= this.#consumer.stop(options).then(() => this.#leave(options));
    return this.#stopped;
  }

  pause(selection?: PartitionSelection): void {
    this.#consumer.pause(selection);
  }

  resume(selection?: PartitionSelection): void {
    this.#consumer.resume(selection);
  }
}

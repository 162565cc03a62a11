import { EventError, isEventError } from "../errors.js";
import type { AnyEvent } from "../event/define-event.js";
import type { EventCatalog } from "../event/event-catalog.js";
import type { RecordBatch, Subscription } from "../ports/transport.js";
import { within } from "../retry/within.js";
import type { ConsumerCounts } from "./consumer-counts.js";
import { type ConsumerSettings, checkSettings } from "./consumer-settings.js";
import type { EventHandler } from "./event-handler.js";
import { Handlers } from "./handlers.js";
import { type ProcessorSurroundings, RecordProcessor } from "./record-processor.js";

type Definitions = { readonly [Type in string]: AnyEvent };

/**
 * Gives events to handlers: at least once each, those of one aggregate in order, none acknowledged before every handler
 * is done with it or it is safe among the dead letters.
 */
export class Consumer<Catalog extends { readonly [Type in keyof Catalog]: AnyEvent } = Definitions> {
  readonly #settings: ConsumerSettings;
  readonly #surroundings: Omit<ProcessorSurroundings, "group" | "retry">;
  readonly #catalog: EventCatalog<Catalog> | undefined;
  readonly #handlers = new Handlers();
  readonly #named: { readonly type: keyof Catalog & string; readonly handler: EventHandler<AnyEvent> }[] = [];
  readonly #processor: RecordProcessor;
  #subscription: Promise<Subscription> | undefined;

  /** Throws `CONSUMER.INVALID`. */
  constructor(
    settings: ConsumerSettings,
    surroundings: Omit<ProcessorSurroundings, "group" | "retry">,
    catalog: EventCatalog<Catalog> | undefined,
  ) {
    checkSettings(settings);
    this.#settings = settings;
    this.#surroundings = surroundings;
    this.#catalog = catalog;
    this.#processor = new RecordProcessor(this.#handlers, { ...surroundings, ...settings });
  }

  /** What became of the records so far. */
  get counts(): ConsumerCounts {
    return this.#processor.counts;
  }

  /**
   * Adds a handler for an event. Several handlers of one event run one after the other, in this order.
   * Throws `CONSUMER.STARTED` after the start.
   */
  on<Definition extends AnyEvent>(definition: Definition, handler: EventHandler<Definition>): this {
    this.#refuseWhenStarted();
    this.#handlers.add(definition, handler as EventHandler<AnyEvent>);
    return this;
  }

  /** As `on`, for an event that is named by its type; its definition is loaded from the catalog at the start. */
  registerHandler<Type extends keyof Catalog & string>(type: Type, handler: EventHandler<Catalog[Type]>): this {
    this.#refuseWhenStarted();
    this.#named.push({ type, handler: handler as EventHandler<AnyEvent> });
    return this;
  }

  /**
   * Joins the group; resolves once events arrive. Rejects with `CONSUMER.INVALID` where there is no handler, with
   * `CATALOG.UNKNOWN_EVENT` for a type that the catalog does not have, and with `TRANSPORT.*`.
   */
  async start(): Promise<void> {
    this.#refuseWhenStarted();
    this.#subscription = this.#subscribe();
    try {
      await this.#subscription;
    } catch (error) {
      this.#subscription = undefined;
      throw error;
    }
  }

  /**
   * Takes no new events, waits for the handlers that run, and leaves the group. What is not done within the time is
   * delivered again, here after the next start or elsewhere; nothing is lost. Must not be awaited in a handler.
   *
   * @param timeout - in milliseconds
   */
  async stop({ timeout = 30_000 }: { readonly timeout?: number } = {}): Promise<void> {
    const subscription = await this.#subscription?.catch(() => undefined);
    this.#subscription = undefined;
    if (subscription === undefined) return;
    const { clock, logger } = this.#surroundings;
    if (await within(subscription.stop(), timeout, clock)) return;
    logger.warn({ group: this.#settings.group, timeout }, "Handlers still run at the end of the time to stop.");
  }

  async #subscribe(): Promise<Subscription> {
    await this.#loadNamed();
    const { group, topics, topicPrefix, from, maxBatchSize } = this.#settings;
    if (this.#handlers.topics.length === 0) {
      throw new EventError("CONSUMER.INVALID", `Consumer ${group} has no handlers: call on(...) before start().`);
    }
    return this.#surroundings.transport.subscribe({
      group,
      topics: topics ?? this.#handlers.topics.map((topic) => `${topicPrefix}.${topic}`),
      from,
      maxBatchSize,
      onBatch: (batch) => this.#process(batch),
    });
  }

  async #loadNamed(): Promise<void> {
    for (let next = this.#named[0]; next !== undefined; next = this.#named[0]) {
      if (this.#catalog === undefined) {
        throw new EventError("CONSUMER.INVALID", "registerHandler needs createEvents({ catalog }) of the SDK.");
      }
      this.#handlers.add(await this.#catalog.load(next.type), next.handler);
      this.#named.shift();
    }
  }

  /** One record after the other, and then says how far it came. */
  async #process(batch: RecordBatch): Promise<void> {
    let done: bigint | undefined;
    for (const record of batch.records) {
      if (batch.signal.aborted || !(await this.#processor.process(record, batch.signal))) break;
      done = record.offset + 1n;
    }
    if (done !== undefined) await this.#commit(batch, done);
  }

  async #commit(batch: RecordBatch, offset: bigint): Promise<void> {
    try {
      await batch.commit(offset);
    } catch (error) {
      const { topic, partition } = batch;
      const code = isEventError(error) ? error.code : "unknown";
      this.#surroundings.logger.warn({ topic, partition, code }, "A commit failed; events will be delivered again.");
    }
  }

  #refuseWhenStarted(): void {
    if (this.#subscription === undefined) return;
    throw new EventError("CONSUMER.STARTED", `Consumer ${this.#settings.group} is started already.`);
  }
}

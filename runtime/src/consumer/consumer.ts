import { EventError } from "../errors.js";
import type { BatchHandler, BatchLimits } from "../event/batch-handler.js";
import type { AnyEvent } from "../event/define-event.js";
import type { EventCatalog } from "../event/event-catalog.js";
import type { EventConsumer, PartitionSelection } from "../event/event-consumer.js";
import type { Membership } from "../ports/membership.js";
import type { PartitionLag, RecordBatch, StoredRecord } from "../ports/transport.js";
import { within } from "../retry/within.js";
import type { ConsumerCounts } from "./consumer-counts.js";
import { ConsumerRun, type RunSurroundings } from "./consumer-run.js";
import { type ConsumerSettings, checkLimits, checkSettings } from "./consumer-settings.js";
import type { EventHandler } from "./event-handler.js";
import { Handlers } from "./handlers.js";
import type { Workplace } from "./partition-work.js";
import { PartitionWorks } from "./partition-works.js";
import { PausedPartitions } from "./paused-partitions.js";
import { type ProcessorSurroundings, RecordProcessor } from "./record-processor.js";
import { Slots } from "./slots.js";

/** What a consumer needs of the instance that it belongs to. */
export interface ConsumerSurroundings
  extends Omit<ProcessorSurroundings, keyof ConsumerSettings>,
    Pick<RunSurroundings, "transport" | "openInbox"> {}

type Definitions = { readonly [Type in string]: AnyEvent };

/**
 * Gives events to handlers: at least once each, those of one aggregate in order, none acknowledged before every handler
 * is done with it or it is safe among the dead letters.
 */
export class Consumer<Catalog extends { readonly [Type in keyof Catalog]: AnyEvent } = Definitions>
  implements EventConsumer<Catalog>
{
  readonly #settings: ConsumerSettings;
  readonly #surroundings: ConsumerSurroundings;
  readonly #catalog: EventCatalog<Catalog> | undefined;
  readonly #handlers = new Handlers();
  readonly #named: { readonly type: keyof Catalog & string; readonly handler: EventHandler<AnyEvent> }[] = [];
  readonly #processor: RecordProcessor;
  readonly #paused = new PausedPartitions();
  readonly #partitions: PartitionWorks;
  #started: Promise<ConsumerRun> | undefined;
  #current: ConsumerRun | undefined;

  /** Throws `CONSUMER.INVALID`. */
  constructor(
    settings: ConsumerSettings,
    surroundings: ConsumerSurroundings,
    catalog: EventCatalog<Catalog> | undefined,
  ) {
    checkSettings(settings);
    this.#settings = settings;
    this.#surroundings = surroundings;
    this.#catalog = catalog;
    this.#processor = new RecordProcessor(this.#handlers, { ...surroundings, ...settings });
    const process = (record: StoredRecord, place: Workplace) => this.#processor.process(record, place);
    this.#partitions = new PartitionWorks(this.#paused, {
      ...surroundings,
      ...settings,
      slots: new Slots(settings.concurrency),
      process,
      batchOf: (record) => this.#processor.batchOf(record),
      processBatch: (batch, records, place) => this.#processor.processBatch(batch, records, place),
    });
  }

  /** Where it stands with its group. */
  get membership(): Membership {
    if (this.#started === undefined) return "stopped";
    if (this.#current === undefined) return "starting";
    return this.#current.subscription.joined ? "joined" : "out";
  }

  /**
   * How far its group is behind in the partitions that this member has; none while it is not started. Rejects with
   * `TRANSPORT.*`.
   */
  async lag(): Promise<readonly PartitionLag[]> {
    return (await this.#current?.subscription.lag()) ?? [];
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

  onBatch<Definition extends AnyEvent>(
    definition: Definition,
    handler: BatchHandler<Definition>,
    limits: BatchLimits,
  ): this {
    this.#refuseWhenStarted();
    checkLimits(limits);
    this.#handlers.addBatch(definition, { handler: handler as BatchHandler<AnyEvent>, limits });
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
    this.#started = this.#run();
    try {
      this.#current = await this.#started;
    } catch (error) {
      this.#started = undefined;
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
    const run = await this.#started?.catch(() => undefined);
    this.#started = undefined;
    this.#current = undefined;
    if (run === undefined) return;
    const { clock, logger } = this.#surroundings;
    const inTime = await within(run.stop(), timeout, clock);
    this.#processor.deadline.rest();
    if (inTime) return;
    logger.warn({ group: this.#settings.group, timeout }, "Handlers still run at the end of the time to stop.");
  }

  /**
   * Begins no handler any more in these partitions, in all where nothing is named, until `resume`. Handlers that run go
   * on, and the consumer stays in its group. May be called at any time, before the start too.
   */
  pause(selection: PartitionSelection = {}): void {
    this.#paused.pause(this.#withPrefix(selection));
    this.#partitions.applyPauses();
  }

  /** What was paused as a whole is resumed as a whole: `resume({ topic })` does not end a `pause()` of everything. */
  resume(selection: PartitionSelection = {}): void {
    this.#paused.resume(this.#withPrefix(selection));
    this.#partitions.applyPauses();
  }

  async #run(): Promise<ConsumerRun> {
    await this.#loadNamed();
    const { group, topics, topicPrefix, from, maxBatchSize } = this.#settings;
    if (this.#handlers.topics.length === 0) {
      throw new EventError("CONSUMER.INVALID", `Consumer ${group} has no handlers: call on(...) before start().`);
    }
    const options = {
      group,
      topics: topics ?? this.#handlers.topics.map((topic) => `${topicPrefix}.${topic}`),
      from,
      maxBatchSize,
      onBatch: (batch: RecordBatch) => {
        this.#surroundings.telemetry?.batched("delivery", batch.records.length);
        return this.#partitions.take(batch);
      },
    };
    return ConsumerRun.start(options, {
      ...this.#surroundings,
      ...this.#settings,
      useInbox: (inbox) => {
        this.#processor.inbox = inbox;
      },
      replay: (record, signal) => this.#processor.replay(record, signal),
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

  #withPrefix({ topic, ...selection }: PartitionSelection): PartitionSelection {
    return topic === undefined ? selection : { ...selection, topic: `${this.#settings.topicPrefix}.${topic}` };
  }

  #refuseWhenStarted(): void {
    if (this.#started === undefined) return;
    throw new EventError("CONSUMER.STARTED", `Consumer ${this.#settings.group} is started already.`);
  }
}

import type { BatchHandler, BatchLimits } from "./batch-handler.js";
import type { ConsumerCounts } from "./consumer-counts.js";
import type { AnyEvent } from "./define-event.js";
import type { EventHandler } from "./event-handler.js";

/** What of a consumer is to be paused or resumed: everything, a topic (without prefix), or partitions of it. */
export interface PartitionSelection {
  readonly topic?: string;
  readonly partitions?: readonly number[];
}

/**
 * Gives events to handlers: at least once each, those of one key in order, none acknowledged before every handler is done
 * with it or it is safe among the dead letters.
 */
export interface EventConsumer<Catalog extends { readonly [Type in keyof Catalog]: AnyEvent }> {
  /** What became of the records so far. */
  readonly counts: ConsumerCounts;
  /**
   * Adds a handler for an event. Several handlers of one event run one after the other, in this order.
   * Throws `CONSUMER.STARTED` after the start.
   */
  on<Definition extends AnyEvent>(definition: Definition, handler: EventHandler<Definition>): this;
  /**
   * Adds the handler of an event that is handled in batches; it is the event's only one. Throws `CONSUMER.INVALID`, and
   * `CONSUMER.STARTED` after the start.
   */
  onBatch<Definition extends AnyEvent>(
    definition: Definition,
    handler: BatchHandler<Definition>,
    options: BatchLimits,
  ): this;
  /** As `on`, for an event that is named by its type; its definition is loaded from the catalog at the start. */
  registerHandler<Type extends keyof Catalog & string>(type: Type, handler: EventHandler<Catalog[Type]>): this;
  /**
   * Joins the group; resolves once events arrive. Rejects with `CONSUMER.INVALID` where there is no handler, with
   * `CATALOG.UNKNOWN_EVENT` for a type that the catalog does not have, and with `TRANSPORT.*`.
   */
  start(): Promise<void>;
  /**
   * Takes no new events, waits for the handlers that run, and leaves the group. What is not done within the time is
   * delivered again, here after the next start or elsewhere; nothing is lost. Must not be awaited in a handler.
   *
   * @param options - `timeout`: in milliseconds, 30,000 where left out
   */
  stop(options?: { readonly timeout?: number }): Promise<void>;
  /**
   * Begins no handler any more in these partitions, in all where nothing is named, until `resume`. Handlers that run go
   * on, and the consumer stays in its group. May be called at any time, before the start too.
   */
  pause(selection?: PartitionSelection): void;
  /** What was paused as a whole is resumed as a whole: `resume({ topic })` does not end a `pause()` of everything. */
  resume(selection?: PartitionSelection): void;
}

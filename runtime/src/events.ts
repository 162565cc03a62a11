import type { Consumer } from "./consumer/consumer.js";
import type { DeadLetterDesk } from "./dead-letter/dead-letter-desk.js";
import type { PublishEvent } from "./event/bind-publish-event.js";
import type { AnyEvent, EventDefinition } from "./event/define-event.js";
import type { PublishOptions, PublishRequest, PublishResult } from "./event/publish-request.js";
import type { HealthReport } from "./health/health-report.js";
import type { InboxChoice } from "./open-inbox.js";
import type { RelayOutbox } from "./ports/outbox.js";
import type { BatchOptions, BatchPublisher } from "./publisher/batch-publisher.js";
import type { RetryPolicy } from "./retry/retry-policy.js";

/** What a service publishes and consumes events with. */
export interface Events<Catalog extends { readonly [Type in keyof Catalog]: AnyEvent } = Record<never, never>> {
  /**
   * Publishes one event; resolves once it is safe. Rejects with an `EventError`: `PAYLOAD.INVALID` or `ENVELOPE.INVALID`
   * before anything has left, or one that says whether it is `retryable`. In a handler, the new event carries on the
   * correlation of the one being handled and names it as its cause, without being told.
   * The payload's type is the definition's alone (`NoInfer`): were it inferred from the payload too, any string would
   * pass for an enum's symbol.
   */
  publish<Type extends string, Payload, Input>(
    definition: EventDefinition<Type, Payload, Input>,
    request: PublishRequest<NoInfer<Input>>,
    options?: PublishOptions,
  ): Promise<PublishResult>;
  /** As `publish`, for an event of the instance's catalog that is named by its type. */
  readonly publishEvent: PublishEvent<Catalog>;
  /**
   * Publishes many events at a time; for imports and the like. The instance drains it when it is closed. Throws
   * `CONFIG.INVALID` for an option that cannot be meant.
   */
  batchPublisher(options?: BatchOptions): BatchPublisher;
  /** What waits in the outbox; null where there is none, which is without `DATABASE_URL`. */
  readonly outbox: OutboxOverview | null;
  /** What consumers could not handle: to be looked at, replayed or discarded by an operator. */
  readonly deadLetters: DeadLetterDesk;
  /** A new consumer, which does nothing before its start. The instance stops it when it is closed. */
  consumer(options?: ConsumerOptions): Consumer<Catalog>;
  /**
   * Whether this process works, without asking anybody: `down` from the moment when a consumer fell out of its group until
   * it has joined again. For a liveness probe that allows for minutes of it, since a restart mends no broker.
   */
  health(): HealthReport;
  /**
   * Whether it can do its work now: asks brokers, registry and outbox, for three seconds at most, and wants every consumer
   * to be in its group. For a readiness probe. Never rejects.
   */
  ready(): Promise<HealthReport>;
  /**
   * Stops the consumers, then waits for what is being published, then lets go of the connection. Handlers that still run
   * may publish until they end. Each of the three gets the given time; what is not done by then is not waited for, and
   * is delivered again.
   *
   * @param timeout - in milliseconds, 30,000 where left out
   */
  close(options?: { readonly timeout?: number }): Promise<void>;
}

/** The outbox as an operator sees it: of every service and tenant that shares the database. */
export type OutboxOverview = Pick<RelayOutbox, "counts" | "release" | "discard">;

export interface ConsumerOptions {
  /** Members of one group share the events; the service's name where left out. */
  readonly group?: string;
  /** Without the platform's prefix: `patient.events`. Those of the events that have a handler, where left out. */
  readonly topics?: readonly string[];
  /** Where a new group begins; `earliest` where left out, so that it misses nothing. */
  readonly from?: "earliest" | "latest";
  /** At most this many events at a time from one partition; 100 where left out. */
  readonly maxBatchSize?: number;
  /**
   * Handlers that run at the same time in this consumer; 10 where left out. Events with one key are handled one after the
   * other, different keys side by side; an event without a key waits for none. A failed event that waits for its next try
   * counts not.
   */
  readonly concurrency?: number;
  /**
   * How far a partition may run ahead of its oldest event that is not done, in events; 5,000 where left out. So many may
   * be handled a second time after a crash.
   */
  readonly maxInHand?: number;
  /**
   * Milliseconds that a handler has; 60,000 where left out. Then the try has failed with `HANDLER.TIMEOUT`, although
   * nobody can stop the handler itself: it should heed `context.signal`, or it may still run while the event is handled again.
   */
  readonly handlerTimeout?: number;
  /**
   * Whether an event that is delivered twice has its effect once: see {@link InboxChoice}. False where left out. With
   * PostgreSQL all handlers of an event run in one transaction, `context.transaction`, and succeed or fail together.
   */
  readonly inbox?: InboxChoice;
  /**
   * Milliseconds that the inbox remembers an event; a week where left out. An event that is delivered again after that is
   * handled again, so it must be longer than a group may be behind or be set back.
   */
  readonly inboxRetention?: number;
  /** UUIDs, in lower case, of the tenants whose events are handled, all others are passed over unread; all where left out. */
  readonly tenants?: readonly string[];
  /**
   * With `key`, events of a key wait behind its dead letter, in order, until that is replayed or discarded, and other keys
   * go on; their number is bounded by the instance's `deadLetters` options, and the partition waits there. What waits is kept
   * in PostgreSQL: without `DATABASE_URL` the start rejects with `CONFIG.INVALID`, unless events are carried in memory.
   * With `off`, where left out, they overtake it. Before it is turned off, see that nothing is parked.
   */
  readonly parking?: "key" | "off";
  /** How a handler that failed is tried again before the event becomes a dead letter; what is left out is as in `defaultRetry`. */
  readonly retry?: Partial<RetryPolicy>;
}

/** Ten tries within about half a minute. */
export const defaultRetry: RetryPolicy = {
  maxAttempts: 10,
  initialDelay: 100,
  factor: 2,
  maxDelay: 10_000,
  jitter: 0.2,
};

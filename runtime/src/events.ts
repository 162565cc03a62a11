import type { Consumer } from "./consumer/consumer.js";
import type { DeadLetterDesk } from "./dead-letter/dead-letter-desk.js";
import type { PublishEvent } from "./event/bind-publish-event.js";
import type { ConsumerBasics } from "./event/consumer-basics.js";
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

export interface ConsumerOptions extends Omit<ConsumerBasics, "inbox"> {
  /** Members of one group share the events; the service's name where left out. */
  readonly group?: string;
  /** Whether an event that is delivered twice has its effect once: see {@link InboxChoice}. False where left out. */
  readonly inbox?: InboxChoice;
}

/** Ten tries within about half a minute. */
export const defaultRetry: RetryPolicy = {
  maxAttempts: 10,
  initialDelay: 100,
  factor: 2,
  maxDelay: 10_000,
  jitter: 0.2,
};

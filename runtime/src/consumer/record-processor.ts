import { deadLetterTopicOf } from "../dead-letter/dead-letter-record.js";
import type { DeadLetters, ReplayOutcome } from "../dead-letter/dead-letters.js";
import { describeFailure } from "../dead-letter/describe-failure.js";
import type { SqlTransaction } from "../event/sql-transaction.js";
import type { Clock } from "../ports/clock.js";
import type { CurrentEvent } from "../ports/current-event.js";
import type { EventCodec } from "../ports/event-codec.js";
import type { IdGenerator } from "../ports/id-generator.js";
import type { Inbox } from "../ports/inbox.js";
import type { LogFields, Logger } from "../ports/logger.js";
import type { StoredRecord } from "../ports/transport.js";
import type { RetryPolicy } from "../retry/retry-policy.js";
import { type RetrySurroundings, withRetry } from "../retry/with-retry.js";
import type { ConsumerCounts } from "./consumer-counts.js";
import { EventHandling, type OpenedRecord } from "./event-handling.js";
import { HandlerCalls } from "./handler-calls.js";
import { HandlerDeadline } from "./handler-deadline.js";
import type { Handlers } from "./handlers.js";
import type { Outcome } from "./outcome.js";
import type { Workplace } from "./partition-work.js";

export interface ProcessorSurroundings {
  readonly group: string;
  readonly retry: RetryPolicy;
  /** Milliseconds that a handler has. */
  readonly handlerTimeout: number;
  readonly tenants: ReadonlySet<string> | null;
  readonly deadLetters: DeadLetters;
  readonly codec: EventCodec;
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly logger: Logger;
  readonly currentEvent: CurrentEvent;
}

/** Takes one record to its end: handled, passed over, parked behind an earlier dead letter, or a dead letter itself. */
export class RecordProcessor {
  readonly deadline: HandlerDeadline;
  readonly #surroundings: ProcessorSurroundings;
  readonly #events: EventHandling;
  readonly #counts = { handled: 0, skipped: 0, otherTenants: 0, duplicates: 0, retried: 0, deadLettered: 0, parked: 0 };

  constructor(handlers: Handlers, surroundings: ProcessorSurroundings) {
    this.#surroundings = surroundings;
    this.deadline = new HandlerDeadline(surroundings.handlerTimeout, surroundings.clock);
    this.#events = new EventHandling(handlers, {
      ...surroundings,
      calls: new HandlerCalls(surroundings.currentEvent, this.deadline),
      waiting: (record, place) => this.#waiting(record, place),
    });
  }

  set inbox(inbox: Inbox<SqlTransaction | undefined> | null) {
    this.#events.inbox = inbox;
  }

  get counts(): ConsumerCounts {
    return { ...this.#counts };
  }

  /**
   * True when the record is done with, in the end or at once; false when the signal aborted before that, so that it must be
   * delivered again. Neither throws nor rejects.
   */
  process(record: StoredRecord, place: Workplace): true | Promise<boolean> {
    const opened = this.#events.open(record);
    if ("status" in opened) return this.#finish(record, opened, place);
    const parked = this.#surroundings.deadLetters.parked(record);
    if (parked !== false) return this.#park(opened, parked, place);
    return this.#handle(opened, place);
  }

  /** Handles a record that comes out of the dead letters. */
  async replay(record: StoredRecord, signal: AbortSignal): Promise<ReplayOutcome> {
    const place = { signal, rest: (delay: number) => this.#surroundings.clock.sleep(delay, signal) };
    const opened = this.#events.open(record);
    const outcome = "status" in opened ? opened : await this.#events.handle(opened, place);
    if (outcome.status !== "done") return outcome;
    this.#counts[outcome.as] += 1;
    return { status: outcome.as === "handled" || outcome.as === "duplicates" ? "handled" : "skipped" };
  }

  #handle(opened: OpenedRecord, place: Workplace): true | Promise<boolean> {
    const outcome = this.#events.handle(opened, place);
    if (outcome instanceof Promise) return this.#finishLater(opened.record, outcome, place);
    return this.#finish(opened.record, outcome, place);
  }

  async #finishLater(record: StoredRecord, outcome: Promise<Outcome>, place: Workplace): Promise<boolean> {
    return this.#finish(record, await outcome, place);
  }

  #finish(record: StoredRecord, outcome: Outcome, place: Workplace): true | Promise<boolean> {
    switch (outcome.status) {
      case "done":
        this.#counts[outcome.as] += 1;
        return true;
      case "aborted":
        return Promise.resolve(false);
      case "failed":
        return this.#giveUp(record, outcome.error, outcome.attempts, place);
    }
  }

  /** Whether it is parked must be known, and what is parked must be safe, before the key goes on. */
  async #park(opened: OpenedRecord, first: boolean | Promise<boolean>, place: Workplace): Promise<boolean> {
    const { record } = opened;
    const { deadLetters } = this.#surroundings;
    const ask = async (attempt: number) => (attempt === 1 ? first : deadLetters.parked(record));
    const parked = await withRetry(ask, this.#untilItWorks(), this.#waiting(record, place));
    if (parked.status !== "succeeded") return false;
    if (!parked.value) return this.#handle(opened, place);
    const park = async () => deadLetters.park(record);
    const safe = await withRetry(park, this.#untilItWorks(), this.#waiting(record, place));
    if (safe.status !== "succeeded") return false;
    this.#counts.parked += 1;
    return true;
  }

  /** Done with only when the dead letter is safe: until then the record is not, and nothing of its key is handled. */
  async #giveUp(record: StoredRecord, error: unknown, attempts: number, place: Workplace): Promise<boolean> {
    const { group, ids, clock, logger, deadLetters } = this.#surroundings;
    const reason = { id: ids.next(), group, error, attempts, failedAt: new Date(clock.now()) };
    const add = async () => deadLetters.add(record, reason);
    const safe = await withRetry(add, this.#untilItWorks(), this.#waiting(record, place));
    if (safe.status !== "succeeded") return false;
    this.#counts.deadLettered += 1;
    logger.error(
      { ...placeOf(record), ...failureFields(error), attempts, deadLetterTopic: deadLetterTopicOf(record.topic) },
      "An event could not be handled and is now a dead letter.",
    );
    return true;
  }

  #untilItWorks(): RetryPolicy {
    return { ...this.#surroundings.retry, maxAttempts: Number.POSITIVE_INFINITY };
  }

  #waiting(record: StoredRecord, place: Workplace): RetrySurroundings {
    const { clock, logger } = this.#surroundings;
    const onRetry = (error: unknown, attempt: number, delay: number) => {
      this.#counts.retried += 1;
      logger.warn({ ...placeOf(record), ...failureFields(error), attempt, delay }, "An event is tried again.");
    };
    return {
      clock: { now: () => clock.now(), sleep: (delay) => place.rest(delay) },
      signal: place.signal,
      onRetry,
    };
  }
}

function placeOf({ topic, partition, offset }: StoredRecord): LogFields {
  return { topic, partition, offset: String(offset) };
}

function failureFields(error: unknown): LogFields {
  const { className, message, classification } = describeFailure(error);
  return { error: className, code: classification, reason: message };
}

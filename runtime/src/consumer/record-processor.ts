import { deadLetterTopicOf } from "../dead-letter/dead-letter-record.js";
import type { DeadLetters, ReplayOutcome } from "../dead-letter/dead-letters.js";
import { describeFailure } from "../dead-letter/describe-failure.js";
import { eventTypeOf } from "../event/headers.js";
import type { SqlTransaction } from "../event/sql-transaction.js";
import type { Clock } from "../ports/clock.js";
import type { CurrentEvent } from "../ports/current-event.js";
import type { EventCodec } from "../ports/event-codec.js";
import type { IdGenerator } from "../ports/id-generator.js";
import type { Inbox } from "../ports/inbox.js";
import type { LogFields, Logger } from "../ports/logger.js";
import { noTelemetry, type Telemetry } from "../ports/telemetry.js";
import type { StoredRecord } from "../ports/transport.js";
import type { RetryPolicy } from "../retry/retry-policy.js";
import { type RetrySurroundings, withRetry } from "../retry/with-retry.js";
import { BatchHandling, type ReadyEvent } from "./batch-handling.js";
import type { ConsumerCounts } from "./consumer-counts.js";
import { EventHandling, type OpenedRecord } from "./event-handling.js";
import { HandlerCalls } from "./handler-calls.js";
import { HandlerDeadline } from "./handler-deadline.js";
import type { HandledBatch, HandledEvent, Handlers } from "./handlers.js";
import type { Outcome } from "./outcome.js";
import type { Workplace } from "./partition-work.js";
import { Tally } from "./tally.js";

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
  readonly telemetry?: Telemetry;
}

/** Of an event that has no others to be handled with. */
const ALONE = { status: "apart" } as const;

/** Takes one record to its end: handled, passed over, parked behind an earlier dead letter, or a dead letter itself. */
export class RecordProcessor {
  readonly deadline: HandlerDeadline;
  readonly #surroundings: ProcessorSurroundings;
  readonly #handlers: Handlers;
  readonly #events: EventHandling;
  readonly #batches: BatchHandling;
  readonly #tally: Tally;

  constructor(handlers: Handlers, surroundings: ProcessorSurroundings) {
    this.#surroundings = surroundings;
    this.deadline = new HandlerDeadline(surroundings.handlerTimeout, surroundings.clock);
    this.#handlers = handlers;
    const { group, telemetry = noTelemetry } = surroundings;
    this.#tally = new Tally(group, handlers, telemetry);
    const calls = new HandlerCalls({ ...surroundings, telemetry, deadline: this.deadline });
    const waiting = (record: StoredRecord, place: Workplace) => this.#waiting(record, place);
    this.#events = new EventHandling(handlers, { ...surroundings, calls, waiting });
    this.#batches = new BatchHandling({ ...surroundings, calls, waiting, inbox: () => this.#events.inbox });
  }

  set inbox(inbox: Inbox<SqlTransaction | undefined> | null) {
    this.#events.inbox = inbox;
  }

  get counts(): ConsumerCounts {
    return this.#tally.counts;
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

  /** The event that the record holds, where that is handled in batches. */
  batchOf(record: StoredRecord): HandledEvent | undefined {
    if (!this.#handlers.batches) return undefined;
    try {
      const handled = this.#handlers.of(eventTypeOf(record.headers));
      return handled?.batch ? handled : undefined;
    } catch {
      // The processing of the record finds the same fault, and says so.
      return undefined;
    }
  }

  /** Handles records of one event together. Resolves with how many of them, from the first on, are done with; does not reject. */
  async processBatch(batch: HandledBatch, records: readonly StoredRecord[], place: Workplace): Promise<number> {
    let done = 0;
    while (done < records.length && !place.signal.aborted) {
      const ready = await this.#ready(records, done, place);
      const outcome = ready.length > 1 ? await this.#batches.handle(batch, ready, place) : ALONE;
      if (outcome.status === "aborted") return done;
      if (outcome.status === "done" || outcome.status === "failed") {
        const together = outcome.handled + outcome.duplicates;
        // Which of them the inbox had is not told; how many is.
        records.slice(done, done + together).forEach((record, index) => {
          this.#tally.done(record, index < outcome.handled ? "handled" : "duplicates");
        });
        done += together;
      }
      const alone = outcome.status === "done" ? 0 : outcome.status === "failed" ? 1 : Math.max(1, ready.length);
      for (const record of records.slice(done, done + alone)) {
        if (!(await this.process(record, place))) return done;
        done += 1;
      }
    }
    return done;
  }

  /** Handles a record that comes out of the dead letters. */
  async replay(record: StoredRecord, signal: AbortSignal): Promise<ReplayOutcome> {
    const place = { signal, rest: (delay: number) => this.#surroundings.clock.sleep(delay, signal) };
    const opened = this.#events.open(record);
    const outcome = "status" in opened ? opened : await this.#events.handle(opened, place);
    if (outcome.status !== "done") return outcome;
    this.#tally.done(record, outcome.as);
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
        this.#tally.done(record, outcome.as);
        return true;
      case "aborted":
        return Promise.resolve(false);
      case "failed":
        return this.#giveUp(record, outcome.error, outcome.attempts, place);
    }
  }

  /** What is parked must be safe before the key goes on. */
  async #park(opened: OpenedRecord, first: boolean | Promise<boolean>, place: Workplace): Promise<boolean> {
    const { record } = opened;
    const parked = await this.#isParked(record, first, place);
    if (parked === null) return false;
    if (!parked) return this.#handle(opened, place);
    const park = async () => this.#surroundings.deadLetters.park(record);
    const safe = await withRetry(park, this.#untilItWorks(), this.#waiting(record, place));
    if (safe.status !== "succeeded") return false;
    this.#tally.parked(record);
    return true;
  }

  /** Null when the signal aborted before it was known. */
  async #isParked(record: StoredRecord, first: boolean | Promise<boolean>, place: Workplace): Promise<boolean | null> {
    if (first === false) return false;
    const ask = async (attempt: number) => (attempt === 1 ? first : this.#surroundings.deadLetters.parked(record));
    const parked = await withRetry(ask, this.#untilItWorks(), this.#waiting(record, place));
    return parked.status === "succeeded" ? parked.value : null;
  }

  /** As many events from `from` on as can be handled together: up to one that is passed over, parked, or cannot be read. */
  async #ready(records: readonly StoredRecord[], from: number, place: Workplace): Promise<readonly ReadyEvent[]> {
    const ready: ReadyEvent[] = [];
    for (const record of records.slice(from)) {
      const opened = this.#events.open(record);
      if ("status" in opened) break;
      if ((await this.#isParked(record, this.#surroundings.deadLetters.parked(record), place)) !== false) break;
      const decoded = await this.#events.decode(opened, place);
      if (!("status" in decoded)) ready.push({ opened, event: decoded });
      else if (decoded.status === "succeeded") ready.push({ opened, event: decoded.value });
      else break;
    }
    return ready;
  }

  /** Done with only when the dead letter is safe: until then the record is not, and nothing of its key is handled. */
  async #giveUp(record: StoredRecord, error: unknown, attempts: number, place: Workplace): Promise<boolean> {
    const { group, ids, clock, logger, deadLetters } = this.#surroundings;
    const reason = { id: ids.next(), group, error, attempts, failedAt: new Date(clock.now()) };
    const add = async () => deadLetters.add(record, reason);
    const safe = await withRetry(add, this.#untilItWorks(), this.#waiting(record, place));
    if (safe.status !== "succeeded") return false;
    this.#tally.deadLettered(record, error);
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
      this.#tally.retried(record, error);
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

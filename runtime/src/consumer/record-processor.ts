import { deadLetterRecord, deadLetterTopicOf } from "../dead-letter/dead-letter-record.js";
import { describeFailure } from "../dead-letter/describe-failure.js";
import { EventError, isEventError } from "../errors.js";
import type { EventEnvelope } from "../event/envelope.js";
import { eventTypeOf, metadataOf } from "../event/headers.js";
import type { Clock } from "../ports/clock.js";
import type { CurrentEvent } from "../ports/current-event.js";
import type { EventCodec } from "../ports/event-codec.js";
import type { IdGenerator } from "../ports/id-generator.js";
import type { LogFields, Logger } from "../ports/logger.js";
import type { StoredRecord, Transport } from "../ports/transport.js";
import type { RetryPolicy } from "../retry/retry-policy.js";
import { type RetryResult, type RetrySurroundings, withRetry } from "../retry/with-retry.js";
import type { ConsumerCounts } from "./consumer-counts.js";
import type { HandledEvent, Handlers } from "./handlers.js";

export interface ProcessorSurroundings {
  readonly group: string;
  readonly retry: RetryPolicy;
  readonly transport: Transport;
  readonly codec: EventCodec;
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly logger: Logger;
  readonly currentEvent: CurrentEvent;
}

/** Takes one record from its bytes to its handlers, or to the dead letters. */
export class RecordProcessor {
  readonly #handlers: Handlers;
  readonly #surroundings: ProcessorSurroundings;
  readonly #counts = { handled: 0, skipped: 0, retried: 0, deadLettered: 0 };

  constructor(handlers: Handlers, surroundings: ProcessorSurroundings) {
    this.#handlers = handlers;
    this.#surroundings = surroundings;
  }

  get counts(): ConsumerCounts {
    return { ...this.#counts };
  }

  /**
   * Resolves with true when the record is done with: handled, skipped, or safe among the dead letters; with false when
   * the signal aborted before that, so that it must be delivered again. Does not reject.
   */
  async process(record: StoredRecord, signal: AbortSignal): Promise<boolean> {
    const result = await this.#handle(record, signal);
    switch (result.status) {
      case "succeeded":
        this.#counts[result.value] += 1;
        return true;
      case "aborted":
        return false;
      case "failed":
        return this.#giveUp(record, result, signal);
    }
  }

  async #handle(record: StoredRecord, signal: AbortSignal): Promise<RetryResult<"handled" | "skipped">> {
    const found = this.#handlersOf(record);
    if (found.status !== "succeeded") return found;
    if (found.value === undefined) return { status: "succeeded", value: "skipped", attempts: 0 };
    const { value: handled } = found;
    const decoded = await withRetry(
      () => this.#decode(record, handled),
      this.#untilItWorks(),
      this.#waiting(signal, record),
    );
    if (decoded.status !== "succeeded") return decoded;
    let attempts = 0;
    for (const handler of handled.handlers) {
      // A handler that succeeded is not called again because a later one failed.
      const call = (attempt: number) => this.#call(handler, decoded.value, record, attempt, signal);
      const result = await withRetry(call, this.#surroundings.retry, this.#waiting(signal, record));
      attempts = Math.max(attempts, result.attempts);
      if (result.status !== "succeeded") return { ...result, attempts };
    }
    return { status: "succeeded", value: "handled", attempts };
  }

  /** By the event type alone, so that a record for nobody costs no more. */
  #handlersOf(record: StoredRecord): RetryResult<HandledEvent | undefined> {
    try {
      return { status: "succeeded", value: this.#handlers.of(eventTypeOf(record.headers)), attempts: 1 };
    } catch (error) {
      return { status: "failed", error, attempts: 1 };
    }
  }

  async #decode(record: StoredRecord, { definition }: HandledEvent): Promise<EventEnvelope> {
    try {
      const metadata = metadataOf(record.headers, record.timestamp);
      return { ...metadata, payload: await this.#surroundings.codec.decode(definition, record.value) };
    } catch (error) {
      // What is not a fault that we know is one of the codec, and a retry without end would block the partition.
      throw isEventError(error) ? error : new EventError("CODEC.BYTES_INVALID", "The codec failed.");
    }
  }

  async #call(
    handler: HandledEvent["handlers"][number],
    event: EventEnvelope,
    { topic, partition, offset }: StoredRecord,
    attempt: number,
    signal: AbortSignal,
  ): Promise<void> {
    const context = { attempt, topic, partition, offset, signal };
    await this.#surroundings.currentEvent.run(event, async () => handler(event, context));
  }

  /** Done with only when the dead letter is safe: until then the record is not, and nothing after it is handled. */
  async #giveUp(
    record: StoredRecord,
    failure: RetryResult<never> & { status: "failed" },
    signal: AbortSignal,
  ): Promise<boolean> {
    const { group, ids, clock, logger } = this.#surroundings;
    const reason = {
      id: ids.next(),
      group,
      error: failure.error,
      attempts: failure.attempts,
      failedAt: new Date(clock.now()),
    };
    const sent = await withRetry(() => this.#send(record, reason), this.#untilItWorks(), this.#waiting(signal, record));
    if (sent.status !== "succeeded") return false;
    this.#counts.deadLettered += 1;
    logger.error(
      {
        ...placeOf(record),
        ...failureFields(failure.error),
        attempts: failure.attempts,
        deadLetterTopic: deadLetterTopicOf(record.topic),
      },
      "An event could not be handled and is now a dead letter.",
    );
    return true;
  }

  async #send(record: StoredRecord, reason: Parameters<typeof deadLetterRecord>[1]): Promise<void> {
    const [outcome] = await this.#surroundings.transport.send([deadLetterRecord(record, reason)]);
    if (outcome?.status !== "failed") return;
    // Retryable whatever the transport says: there is no other place for the record, and it must not be lost.
    throw new EventError("TRANSPORT.UNAVAILABLE", `A dead letter could not be sent: ${outcome.error.message}`);
  }

  #untilItWorks(): RetryPolicy {
    return { ...this.#surroundings.retry, maxAttempts: Number.POSITIVE_INFINITY };
  }

  #waiting(signal: AbortSignal, record: StoredRecord): RetrySurroundings {
    const { clock, logger } = this.#surroundings;
    const onRetry = (error: unknown, attempt: number, delay: number) => {
      this.#counts.retried += 1;
      logger.warn({ ...placeOf(record), ...failureFields(error), attempt, delay }, "An event is tried again.");
    };
    return { clock, signal, onRetry };
  }
}

function placeOf({ topic, partition, offset }: StoredRecord): LogFields {
  return { topic, partition, offset: String(offset) };
}

function failureFields(error: unknown): LogFields {
  const { className, message, classification } = describeFailure(error);
  return { error: className, code: classification, reason: message };
}

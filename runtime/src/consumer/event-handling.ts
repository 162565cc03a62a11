import { EventError, isEventError } from "../errors.js";
import type { EventEnvelope, EventMetadata } from "../event/envelope.js";
import { eventTypeOf, metadataOf } from "../event/headers.js";
import type { SqlTransaction } from "../event/sql-transaction.js";
import type { EventCodec } from "../ports/event-codec.js";
import type { Inbox } from "../ports/inbox.js";
import type { StoredRecord } from "../ports/transport.js";
import type { RetryPolicy } from "../retry/retry-policy.js";
import { type RetryResult, type RetrySurroundings, withRetry } from "../retry/with-retry.js";
import type { EventHandler } from "./event-handler.js";
import { handleOnce } from "./handle-once.js";
import type { HandlerCalls } from "./handler-calls.js";
import type { HandledEvent, Handlers } from "./handlers.js";
import { ABORTED, DUPLICATE, HANDLED, OTHER_TENANT, type Outcome, SKIPPED } from "./outcome.js";
import type { Workplace } from "./partition-work.js";

/** A record that this consumer has a handler for. */
export interface OpenedRecord {
  readonly record: StoredRecord;
  readonly metadata: EventMetadata;
  readonly handled: HandledEvent;
}

export interface HandlingSurroundings {
  readonly group: string;
  readonly retry: RetryPolicy;
  /** Tenants whose events are handled; null for all. */
  readonly tenants: ReadonlySet<string> | null;
  readonly codec: EventCodec;
  readonly calls: HandlerCalls;
  /** What there is for a retry: a clock that lends the record's slot while it sleeps, and somebody to tell. */
  waiting(record: StoredRecord, place: Workplace): RetrySurroundings;
}

/** Takes one record from its bytes to its handlers. What is known and done at once takes no promise. */
export class EventHandling {
  /** Remembers what was handled; null where handlers bear to see an event twice. */
  inbox: Inbox<SqlTransaction | undefined> | null = null;
  readonly #handlers: Handlers;
  readonly #surroundings: HandlingSurroundings;

  constructor(handlers: Handlers, surroundings: HandlingSurroundings) {
    this.#handlers = handlers;
    this.#surroundings = surroundings;
  }

  /** By the headers alone, and for a type without a handler by its name alone: nothing is decoded for nobody. */
  open(record: StoredRecord): OpenedRecord | Outcome {
    try {
      const handled = this.#handlers.of(eventTypeOf(record.headers));
      if (handled === undefined) return SKIPPED;
      const metadata = metadataOf(record.headers, record.timestamp);
      const { tenants } = this.#surroundings;
      if (tenants !== null && !tenants.has(metadata.tenantId)) return OTHER_TENANT;
      return { record, metadata, handled };
    } catch (error) {
      return { status: "failed", error, attempts: 1 };
    }
  }

  /** Does not reject. */
  handle(opened: OpenedRecord, place: Workplace): Outcome | Promise<Outcome> {
    const decoded = this.decode(opened, place);
    if (decoded instanceof Promise) return decoded.then((result) => this.#handleDecoded(opened, result, place));
    return this.#callAll(opened, decoded, place);
  }

  /** The whole event, at once where its schema is known. Waits for a registry that is down. */
  decode(opened: OpenedRecord, place: Workplace): EventEnvelope | Promise<RetryResult<EventEnvelope>> {
    const { codec } = this.#surroundings;
    try {
      const payload = codec.decode(opened.handled.definition, opened.record.value);
      if (!(payload instanceof Promise)) return withPayload(opened.metadata, payload);
      return this.#decodeLater(opened, payload, place);
    } catch (error) {
      return this.#decodeLater(opened, Promise.reject(error), place);
    }
  }

  async #decodeLater(
    { record, metadata, handled }: OpenedRecord,
    first: Promise<unknown>,
    place: Workplace,
  ): Promise<RetryResult<EventEnvelope>> {
    const { codec, waiting, retry } = this.#surroundings;
    const decode = async (attempt: number) => {
      try {
        const payload = await (attempt === 1 ? first : codec.decode(handled.definition, record.value));
        return withPayload(metadata, payload);
      } catch (error) {
        // What is not a fault that we know is one of the codec, and a retry without end would block the key.
        throw isEventError(error) ? error : new EventError("CODEC.BYTES_INVALID", "The codec failed.");
      }
    };
    return withRetry(decode, { ...retry, maxAttempts: Number.POSITIVE_INFINITY }, waiting(record, place));
  }

  #handleDecoded(
    opened: OpenedRecord,
    decoded: RetryResult<EventEnvelope>,
    place: Workplace,
  ): Outcome | Promise<Outcome> {
    if (decoded.status === "aborted") return ABORTED;
    if (decoded.status === "failed") return decoded;
    return this.#callAll(opened, decoded.value, place);
  }

  #callAll(opened: OpenedRecord, event: EventEnvelope, place: Workplace): Outcome | Promise<Outcome> {
    if (this.inbox !== null) return this.#callOnce(this.inbox, opened, event, place);
    const { handlers } = opened.handled;
    for (let index = 0; index < handlers.length; index++) {
      const running = this.#begin(handlers[index] as EventHandler<never>, event, opened.record, place);
      if (running !== undefined) return this.#goOn(opened, event, index, running, place);
    }
    return HANDLED;
  }

  /** All handlers in one transaction with the inbox: they succeed together, or are all tried again. */
  async #callOnce(
    inbox: Inbox<SqlTransaction | undefined>,
    { record, handled }: OpenedRecord,
    event: EventEnvelope,
    place: Workplace,
  ): Promise<Outcome> {
    const { calls, group, retry, waiting } = this.#surroundings;
    const { signal } = place;
    const work = async (attempt: number, transaction: SqlTransaction | undefined) => {
      for (const handler of handled.handlers)
        await calls.call(handler, event, { record, attempt, signal, transaction });
    };
    const result = await handleOnce((run) => inbox.once(group, event.id, run), work, {
      ...waiting(record, place),
      retry,
    });
    if (result.status === "done") return result.value ? HANDLED : DUPLICATE;
    return result;
  }

  /** From the handler whose first try is under way; one that succeeded is not called again because a later one failed. */
  async #goOn(
    { record, handled }: OpenedRecord,
    event: EventEnvelope,
    from: number,
    first: Promise<unknown>,
    place: Workplace,
  ): Promise<Outcome> {
    let running: Promise<unknown> | undefined = first;
    let attempts = 0;
    for (let index = from; index < handled.handlers.length; index++) {
      const handler = handled.handlers[index] as EventHandler<never>;
      running ??= this.#begin(handler, event, record, place);
      const result: RetryResult<unknown> = await this.#tryAgain(handler, event, record, running, place);
      running = undefined;
      attempts = Math.max(attempts, result.attempts);
      if (result.status === "aborted") return ABORTED;
      if (result.status === "failed") return { status: "failed", error: result.error, attempts };
    }
    return HANDLED;
  }

  async #tryAgain(
    handler: EventHandler<never>,
    event: EventEnvelope,
    record: StoredRecord,
    first: Promise<unknown> | undefined,
    place: Workplace,
  ): Promise<RetryResult<unknown>> {
    try {
      return { status: "succeeded", value: await first, attempts: 1 };
    } catch {
      const { calls, retry, waiting } = this.#surroundings;
      const { signal } = place;
      const work = async (attempt: number) =>
        attempt === 1 ? first : calls.call(handler, event, { record, attempt, signal, transaction: undefined });
      return withRetry(work, retry, waiting(record, place));
    }
  }

  /** The first try; undefined when it has succeeded already. */
  #begin(
    handler: EventHandler<never>,
    event: EventEnvelope,
    record: StoredRecord,
    { signal }: Workplace,
  ): Promise<unknown> | undefined {
    try {
      return this.#surroundings.calls.call(handler, event, { record, attempt: 1, signal, transaction: undefined });
    } catch (error) {
      return Promise.reject(error);
    }
  }
}

/** The envelope, in the object of the metadata, which nobody else has. */
function withPayload(metadata: EventMetadata, payload: unknown): EventEnvelope {
  const event = metadata as EventMetadata & { payload: unknown };
  event.payload = payload;
  return event;
}

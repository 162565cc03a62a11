import { EventError, isEventError } from "../errors.js";
import type { EventEnvelope, EventMetadata } from "../event/envelope.js";
import { eventTypeOf, metadataOf } from "../event/headers.js";
import type { SqlTransaction } from "../event/sql-transaction.js";
import type { CurrentEvent } from "../ports/current-event.js";
import type { EventCodec } from "../ports/event-codec.js";
import type { StoredRecord } from "../ports/transport.js";
import type { RetryPolicy } from "../retry/retry-policy.js";
import { type RetryResult, type RetrySurroundings, withRetry } from "../retry/with-retry.js";
import type { EventHandler } from "./event-handler.js";
import { HandlerCall } from "./handler-call.js";
import type { HandlerDeadline } from "./handler-deadline.js";
import type { HandledEvent, Handlers } from "./handlers.js";
import { ABORTED, HANDLED, OTHER_TENANT, type Outcome, SKIPPED } from "./outcome.js";
import type { Workplace } from "./partition-work.js";

/** A record that this consumer has a handler for. */
export interface OpenedRecord {
  readonly record: StoredRecord;
  readonly metadata: EventMetadata;
  readonly handled: HandledEvent;
}

export interface HandlingSurroundings {
  readonly retry: RetryPolicy;
  /** Tenants whose events are handled; null for all. */
  readonly tenants: ReadonlySet<string> | null;
  readonly codec: EventCodec;
  readonly currentEvent: CurrentEvent;
  readonly deadline: HandlerDeadline;
  /** What there is for a retry: a clock that lends the record's slot while it sleeps, and somebody to tell. */
  waiting(record: StoredRecord, place: Workplace): RetrySurroundings;
}

/** Takes one record from its bytes to its handlers. What is known and done at once takes no promise. */
export class EventHandling {
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
    try {
      const payload = this.#surroundings.codec.decode(opened.handled.definition, opened.record.value);
      if (payload instanceof Promise) return this.#handleDecoded(opened, payload, place);
      return this.#callAll(opened, payload, place);
    } catch (error) {
      return this.#handleDecoded(opened, Promise.reject(error), place);
    }
  }

  async #handleDecoded(opened: OpenedRecord, first: Promise<unknown>, place: Workplace): Promise<Outcome> {
    const { codec } = this.#surroundings;
    const { handled, record } = opened;
    const decode = (attempt: number) =>
      codecFaults(async () => (attempt === 1 ? first : codec.decode(handled.definition, record.value)));
    const decoded = await withRetry(decode, this.#untilItWorks(), this.#surroundings.waiting(record, place));
    if (decoded.status === "failed") return decoded;
    if (decoded.status === "aborted") return ABORTED;
    return this.#callAll(opened, decoded.value, place);
  }

  #callAll(opened: OpenedRecord, payload: unknown, place: Workplace): Outcome | Promise<Outcome> {
    const event = withPayload(opened.metadata, payload);
    const { handlers } = opened.handled;
    for (let index = 0; index < handlers.length; index++) {
      const running = this.#begin(handlers[index] as EventHandler<never>, event, opened.record, place);
      if (running !== undefined) return this.#goOn(opened, event, index, running, place);
    }
    return HANDLED;
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
    for (const handler of handled.handlers.slice(from)) {
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
      const work = async (attempt: number) =>
        attempt === 1 ? first : this.call(handler, event, record, attempt, place, undefined);
      return withRetry(work, this.#surroundings.retry, this.#surroundings.waiting(record, place));
    }
  }

  /** The first try; undefined when it has succeeded already. */
  #begin(
    handler: EventHandler<never>,
    event: EventEnvelope,
    record: StoredRecord,
    place: Workplace,
  ): Promise<unknown> | undefined {
    try {
      return this.call(handler, event, record, 1, place, undefined);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** Undefined when the handler is done; throws what it throws. */
  call(
    handler: EventHandler<never>,
    event: EventEnvelope,
    record: StoredRecord,
    attempt: number,
    place: Workplace,
    transaction: SqlTransaction | undefined,
  ): Promise<unknown> | undefined {
    const { currentEvent, deadline } = this.#surroundings;
    const call = new HandlerCall(record, attempt, place.signal, transaction);
    const result: unknown = currentEvent.run(event, handler, event as never, call);
    if (isThenable(result)) return deadline.limit(result, call);
    call.end();
    return undefined;
  }

  #untilItWorks(): RetryPolicy {
    return { ...this.#surroundings.retry, maxAttempts: Number.POSITIVE_INFINITY };
  }
}

/** The envelope, in the object of the metadata, which nobody else has. */
function withPayload(metadata: EventMetadata, payload: unknown): EventEnvelope {
  const event = metadata as EventMetadata & { payload: unknown };
  event.payload = payload;
  return event;
}

/** What is not a fault that we know is one of the codec, and a retry without end would block the partition. */
async function codecFaults<Payload>(decode: () => Promise<Payload>): Promise<Payload> {
  try {
    return await decode();
  } catch (error) {
    throw isEventError(error) ? error : new EventError("CODEC.BYTES_INVALID", "The codec failed.");
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}

import type { BatchHandler } from "../event/batch-handler.js";
import type { AnyEvent } from "../event/define-event.js";
import type { EventEnvelope } from "../event/envelope.js";
import type { SqlTransaction } from "../event/sql-transaction.js";
import type { CurrentEvent } from "../ports/current-event.js";
import type { StoredRecord } from "../ports/transport.js";
import type { EventHandler } from "./event-handler.js";
import { HandlerCall } from "./handler-call.js";
import type { HandlerDeadline } from "./handler-deadline.js";

/** Which try of which record, and where. */
export interface Try {
  readonly record: StoredRecord;
  /** From 1. */
  readonly attempt: number;
  /** Aborts when the record is to be let go of. */
  readonly signal: AbortSignal;
  readonly transaction: SqlTransaction | undefined;
}

/** Calls handlers: with the event as the current one, and no longer than they may take. */
export class HandlerCalls {
  readonly #currentEvent: CurrentEvent;
  readonly #deadline: HandlerDeadline;

  constructor(currentEvent: CurrentEvent, deadline: HandlerDeadline) {
    this.#currentEvent = currentEvent;
    this.#deadline = deadline;
  }

  /** Undefined when the handler is done at once, which needs no promise; throws what it throws. */
  call(
    handler: EventHandler<never>,
    event: EventEnvelope,
    { record, attempt, signal, transaction }: Try,
  ): Promise<unknown> | undefined {
    const call = new HandlerCall(record, attempt, signal, transaction);
    return this.#limited(this.#currentEvent.run(event, handler, event as never, call), call);
  }

  /** Several events at once, none of which is the current one. */
  async callBatch(
    handler: BatchHandler<AnyEvent>,
    events: readonly EventEnvelope[],
    { record, attempt, signal, transaction }: Try,
  ): Promise<void> {
    const call = new HandlerCall(record, attempt, signal, transaction);
    await this.#limited(handler(events as never, call), call);
  }

  #limited(result: unknown, call: HandlerCall): Promise<unknown> | undefined {
    if (isThenable(result)) return this.#deadline.limit(result, call);
    call.end();
    return undefined;
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}

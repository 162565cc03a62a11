import { markAsHandlers } from "../dead-letter/handlers-own.js";
import type { BatchHandler } from "../event/batch-handler.js";
import type { AnyEvent } from "../event/define-event.js";
import type { EventEnvelope } from "../event/envelope.js";
import type { SqlTransaction } from "../event/sql-transaction.js";
import type { CurrentEvent } from "../ports/current-event.js";
import type { Processing, Telemetry } from "../ports/telemetry.js";
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

export interface CallSurroundings {
  readonly group: string;
  readonly currentEvent: CurrentEvent;
  readonly deadline: HandlerDeadline;
  readonly telemetry: Pick<Telemetry, "processing">;
}

/** Calls handlers: with the event as the current one, in its trace, and no longer than they may take. */
export class HandlerCalls {
  readonly #surroundings: CallSurroundings;

  constructor(surroundings: CallSurroundings) {
    this.#surroundings = surroundings;
  }

  /** Undefined when the handler is done at once, which needs no promise; throws what it throws. */
  call(
    handler: EventHandler<never>,
    event: EventEnvelope,
    { record, attempt, signal, transaction }: Try,
  ): Promise<unknown> | undefined {
    const call = new HandlerCall(record, attempt, signal, transaction);
    const processing = this.#processing([event], record, attempt);
    if (processing === undefined) return this.#run(handler, event, call);
    return followed(processing, () => this.#run(handler, event, call));
  }

  /** Several events at once, none of which is the current one. */
  async callBatch(
    handler: BatchHandler<AnyEvent>,
    events: readonly EventEnvelope[],
    { record, attempt, signal, transaction }: Try,
  ): Promise<void> {
    const call = new HandlerCall(record, attempt, signal, transaction);
    const begin = () => this.#runBatch(handler, events, call);
    const processing = this.#processing(events, record, attempt);
    await (processing === undefined ? begin() : followed(processing, begin));
  }

  #processing(events: readonly EventEnvelope[], record: StoredRecord, attempt: number): Processing | undefined {
    const { group, telemetry } = this.#surroundings;
    const [first] = events;
    if (first === undefined) return undefined;
    return telemetry.processing({ group, eventType: first.type, record, metadata: events, attempt });
  }

  #run(handler: EventHandler<never>, event: EventEnvelope, call: HandlerCall): Promise<unknown> | undefined {
    const { currentEvent } = this.#surroundings;
    try {
      return this.#limited(currentEvent.run(event, handler, event as never, call), call);
    } catch (error) {
      markAsHandlers(error);
      throw error;
    }
  }

  #runBatch(handler: BatchHandler<AnyEvent>, events: readonly EventEnvelope[], call: HandlerCall) {
    try {
      return this.#limited(handler(events as never, call), call);
    } catch (error) {
      markAsHandlers(error);
      throw error;
    }
  }

  #limited(result: unknown, call: HandlerCall): Promise<unknown> | undefined {
    if (isThenable(result)) return this.#surroundings.deadline.limit(result, call);
    call.end();
    return undefined;
  }
}

/** As `begin`, in the trace of the try, which is told of its end. */
function followed(processing: Processing, begin: () => Promise<unknown> | undefined): Promise<unknown> | undefined {
  let running: Promise<unknown> | undefined;
  try {
    running = processing.run === undefined ? begin() : processing.run(begin);
  } catch (error) {
    processing.ended(error);
    throw error;
  }
  if (running === undefined) {
    processing.ended(undefined);
    return undefined;
  }
  return running.then(
    (value) => {
      processing.ended(undefined);
      return value;
    },
    (error) => {
      processing.ended(error);
      throw error;
    },
  );
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}

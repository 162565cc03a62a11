import { EventError } from "../errors.js";
import type { AnyEvent, PayloadOf } from "./define-event.js";
import type { EventEnvelope } from "./envelope.js";
import type { HandlerContext } from "./event-handler.js";

/**
 * Handles several events of one type and one partition, in their order. What it returns is awaited. One that knows where
 * it failed throws a {@link BatchFailure}; after any other error the whole batch is tried again, and at the end each event by itself.
 */
export type BatchHandler<Definition extends AnyEvent> = (
  events: readonly EventEnvelope<Definition["type"], PayloadOf<Definition>>[],
  context: BatchContext,
) => unknown;

/** What a batch handler may know beside the events. */
export type BatchContext = Omit<HandlerContext, "offset">;

export interface BatchLimits {
  /** Events in one batch at most. */
  readonly maxSize: number;
  /**
   * Milliseconds that the first event waits for others; 0 where left out, which takes together what has arrived together.
   */
  readonly maxWait?: number;
}

/**
 * Thrown by a batch handler that failed at one event. The events before it are done. It is tried again by itself until it
 * is done or a dead letter, and the events after it come in a batch of their own. With an inbox in PostgreSQL, the
 * events before it come again first, since what was written for them was rolled back.
 */
export class BatchFailure extends EventError {
  /** @param index - of the event in the batch, from 0 */
  constructor(index: number, cause?: unknown) {
    super("HANDLER.BATCH_FAILED", `A batch handler failed at the event with index ${index}.`, {
      details: { index },
      cause,
    });
  }
}

import { EventError, isEventError } from "../errors.js";
import type { BatchHandler, BatchLimits } from "../event/batch-handler.js";
import type { AnyEvent, EventDefinition } from "../event/define-event.js";
import type { EventHandler } from "./event-handler.js";

/** The handlers of one event type, in the order in which they were added. */
export interface HandledEvent {
  readonly definition: EventDefinition;
  readonly handlers: readonly EventHandler<AnyEvent>[];
  /** For an event that is handled in batches; its one handler then handles a batch of one. */
  readonly batch: HandledBatch | null;
}

export interface HandledBatch {
  readonly handler: BatchHandler<AnyEvent>;
  readonly limits: BatchLimits;
}

/** Which handlers want which event. */
export class Handlers {
  readonly #byType = new Map<string, HandledEvent & { readonly handlers: EventHandler<AnyEvent>[] }>();
  #batches = false;

  add(definition: AnyEvent, handler: EventHandler<AnyEvent>): void {
    const known = this.#byType.get(definition.type);
    if (known?.batch) throw handledTwice(definition);
    if (known === undefined) this.#byType.set(definition.type, { definition, handlers: [handler], batch: null });
    else known.handlers.push(handler);
  }

  /** Throws `CONSUMER.INVALID` where the event has a handler already. */
  addBatch(definition: AnyEvent, batch: HandledBatch): void {
    if (this.#byType.has(definition.type)) throw handledTwice(definition);
    this.#byType.set(definition.type, { definition, handlers: [alone(batch.handler)], batch });
    this.#batches = true;
  }

  of(eventType: string): HandledEvent | undefined {
    return this.#byType.get(eventType);
  }

  /** Whether any event is handled in batches. */
  get batches(): boolean {
    return this.#batches;
  }

  /** Topics of all events that have a handler, without prefix, sorted. */
  get topics(): readonly string[] {
    return [...new Set([...this.#byType.values()].map(({ definition }) => definition.topic))].sort();
  }
}

/** The batch handler of one event, whose failure needs no index. */
function alone(handler: BatchHandler<AnyEvent>): EventHandler<AnyEvent> {
  return async (event, context) => {
    try {
      await handler([event], context);
    } catch (error) {
      if (!isEventError(error, "HANDLER.BATCH_FAILED")) throw error;
      throw (
        error.cause ?? new EventError("HANDLER.FAILED", "A batch handler failed at the only event that it was given.")
      );
    }
  };
}

function handledTwice({ type }: AnyEvent): EventError {
  return new EventError("CONSUMER.INVALID", `${type} has a batch handler, which must be its only handler.`);
}

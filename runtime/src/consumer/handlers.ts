import type { AnyEvent, EventDefinition } from "../event/define-event.js";
import type { EventHandler } from "./event-handler.js";

/** The handlers of one event type, in the order in which they were added. */
export interface HandledEvent {
  readonly definition: EventDefinition;
  readonly handlers: readonly EventHandler<AnyEvent>[];
}

/** Which handlers want which event. */
export class Handlers {
  readonly #byType = new Map<
    string,
    { readonly definition: EventDefinition; readonly handlers: EventHandler<AnyEvent>[] }
  >();

  add(definition: AnyEvent, handler: EventHandler<AnyEvent>): void {
    const known = this.#byType.get(definition.type);
    if (known === undefined) this.#byType.set(definition.type, { definition, handlers: [handler] });
    else known.handlers.push(handler);
  }

  of(eventType: string): HandledEvent | undefined {
    return this.#byType.get(eventType);
  }

  /** Topics of all events that have a handler, without prefix, sorted. */
  get topics(): readonly string[] {
    return [...new Set([...this.#byType.values()].map(({ definition }) => definition.topic))].sort();
  }
}

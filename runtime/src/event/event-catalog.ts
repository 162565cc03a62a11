import type { AnyEvent, EventDefinition } from "./define-event.js";

/**
 * All events of an SDK, each loaded when it is first asked for.
 *
 * @typeParam Definitions - event type to definition; a type only, so that naming it loads nothing
 */
export interface EventCatalog<Definitions extends { readonly [Type in keyof Definitions]: AnyEvent }> {
  /** Every event type, sorted. */
  readonly types: readonly (keyof Definitions & string)[];
  /** The definition of one event. Rejects with code `CATALOG.UNKNOWN_EVENT` for a type that the SDK does not have. */
  load<Type extends keyof Definitions & string>(type: Type): Promise<Definitions[Type]>;
}

/** One function per event type that imports the event's module. */
export type EventLoaders = Readonly<Record<string, () => Promise<EventDefinition>>>;

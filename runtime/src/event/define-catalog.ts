import { EventError } from "../errors.js";
import type { AnyEvent } from "./define-event.js";
import type { EventCatalog, EventLoaders } from "./event-catalog.js";

/** Makes a catalog of functions that import one event each. Nothing is imported before it is asked for. */
export function defineCatalog<Definitions extends { readonly [Type in keyof Definitions]: AnyEvent }>(
  loaders: EventLoaders,
): EventCatalog<Definitions> {
  type Name = keyof Definitions & string;
  return Object.freeze({
    types: Object.freeze(Object.keys(loaders).sort()) as readonly Name[],
    async load<Type extends Name>(type: Type): Promise<Definitions[Type]> {
      const loader = Object.hasOwn(loaders, type) ? loaders[type] : undefined;
      if (loader === undefined) {
        throw new EventError(
          "CATALOG.UNKNOWN_EVENT",
          "The catalog has no event of this type: name one of its `types`, or install the SDK version that has it.",
          { details: { eventType: String(type) } },
        );
      }
      return (await loader()) as Definitions[Type];
    },
  });
}

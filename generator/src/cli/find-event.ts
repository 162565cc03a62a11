import type { Catalog, Event } from "../model/catalog.js";
import { UsageError } from "../usage-error.js";
import { didYouMean } from "./did-you-mean.js";
import { printable } from "./printable.js";

/** The event that is meant by any of its names, however they are capitalised. Throws a `UsageError` for none or several. */
export function findEvent(catalog: Catalog, asked: string): Event {
  const exact = catalog.events.find(({ eventType }) => eventType === asked);
  if (exact !== undefined) return exact;
  const wanted = asked.toLowerCase();
  const meant = catalog.events.filter((event) => namesOf(event).some((name) => name.toLowerCase() === wanted));
  const [only, ...others] = meant;
  if (only === undefined) {
    const near = didYouMean(
      asked,
      catalog.events.map(({ eventType }) => eventType),
    );
    throw new UsageError(`There is no event ${printable(asked)}.${near}`, "Run `events list` to see them all.");
  }
  if (others.length > 0) {
    const types = meant.map(({ eventType }) => eventType).join(", ");
    throw new UsageError(`${printable(asked)} could be any of ${printable(types)}.`, "Name one of them.");
  }
  return only;
}

function namesOf({ eventType, enumKey, name, fileName }: Event): readonly string[] {
  return [eventType, enumKey, name, fileName];
}

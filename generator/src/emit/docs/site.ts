import type { Catalog, Event, NamedType } from "../../model/catalog.js";
import { link, text } from "./markdown-text.js";
import { type PageMap, pageMap } from "./page-map.js";
import { type DocsPlaces, pagePath, relativeTarget } from "./places.js";
import type { TypeTarget } from "./type-label.js";
import { usersOfTypes } from "./used-by.js";

/** What every page may ask about the others. */
export interface Site {
  readonly catalog: Catalog;
  readonly places: DocsPlaces;
  readonly pages: PageMap;
  /** Records that use a type, by full name of the type. */
  readonly users: ReadonlyMap<string, readonly string[]>;
  readonly eventsByRecord: ReadonlyMap<string, Event>;
}

export function createSite(catalog: Catalog, places: DocsPlaces): Site {
  return {
    catalog,
    places,
    pages: pageMap(catalog),
    users: usersOfTypes(catalog.types),
    eventsByRecord: new Map(catalog.events.map((event) => [event.record.fullName, event])),
  };
}

/** Where types are described, seen from a page. */
export function targetsFrom({ places, pages }: Site, page: string): TypeTarget {
  return (type) => {
    const place = pages.get(type.fullName);
    if (place === undefined) return "#";
    if (place.page === page) return `#${place.anchor}`;
    const target = relativeTarget(places, page, place.page);
    return place.isWholePage ? target : `${target}#${place.anchor}`;
  };
}

/** A link to what a full name stands for: the page of the event whose payload it is, else the type's description. */
export function linkTo(site: Site, from: string, type: NamedType): string {
  const event = site.eventsByRecord.get(type.fullName);
  return event === undefined
    ? link(text(type.name), targetsFrom(site, from)(type))
    : link(text(event.eventType), relativeTarget(site.places, from, pagePath(event.modulePath)));
}

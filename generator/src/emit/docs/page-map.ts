import type { Catalog, Module } from "../../model/catalog.js";
import { pagePath } from "./places.js";
import { createSlugs } from "./slugs.js";

/** Where a type is described. */
export interface TypePlace {
  /** Page, relative to the output folder. */
  readonly page: string;
  /** Anchor on that page. */
  readonly anchor: string;
  /** Whether the page is about this type and begins with it. */
  readonly isWholePage: boolean;
}

/** By Avro full name. */
export type PageMap = ReadonlyMap<string, TypePlace>;

export const PAYLOAD_HEADING = "Payload";
export const TYPES_HEADING = "Types";

/** Each schema file has one page; its types stand there under headings of their own. */
export function pageMap(catalog: Catalog): PageMap {
  return new Map(catalog.modules.flatMap((module) => placesOn(module)));
}

/** In the order of the headings on the page, which decides the anchors. */
function placesOn(module: Module): [string, TypePlace][] {
  const [root, ...others] = module.types;
  if (root === undefined) return [];
  const page = pagePath(module.path);
  const slug = createSlugs();
  const title = slug(module.event?.eventType ?? root.name);
  const isEvent = module.event !== null;
  const own: TypePlace = { page, anchor: isEvent ? slug(PAYLOAD_HEADING) : title, isWholePage: !isEvent };
  if (others.length > 0) slug(TYPES_HEADING);
  return [
    [root.fullName, own],
    ...others.map(({ fullName, name }): [string, TypePlace] => [
      fullName,
      { page, anchor: slug(name), isWholePage: false },
    ]),
  ];
}

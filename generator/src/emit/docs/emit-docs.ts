import type { Catalog } from "../../model/catalog.js";
import type { OutputFile } from "../output-file.js";
import { catalogPage } from "./catalog-page.js";
import { catalogSections } from "./catalog-sections.js";
import { eventPage } from "./event-page.js";
import { ALL_IN_OUT, type DocsPlaces } from "./places.js";
import { createSite } from "./site.js";
import { typePage } from "./type-page.js";

/**
 * The catalog for people: EVENT_CATALOG.md, a page per event, and a page per file of shared types. Links between them
 * are relative and hold for the given places; without any, everything lies in the output folder.
 */
export function emitDocs(catalog: Catalog, places: DocsPlaces = ALL_IN_OUT): readonly OutputFile[] {
  const site = createSite(catalog, places);
  const sections = catalogSections(catalog);
  const anchors = new Map(sections.map(({ domain, anchor }) => [domain.name, anchor]));
  const pages = catalog.modules.flatMap((module) => {
    if (module.event === null) return typePage(module, site) ?? [];
    return eventPage(module.event, module, anchors.get(module.domain) ?? "", site);
  });
  return [catalogPage(sections, site), ...pages];
}

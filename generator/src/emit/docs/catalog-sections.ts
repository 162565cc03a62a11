import { compareText } from "../../diagnostics.js";
import type { Catalog, Domain, Event } from "../../model/catalog.js";
import { words } from "../../model/identifiers.js";
import { plain } from "./markdown-text.js";
import { createSlugs } from "./slugs.js";

/** A domain in EVENT_CATALOG.md. */
export interface CatalogSection {
  readonly domain: Domain;
  /** Not yet Markdown. */
  readonly title: string;
  readonly anchor: string;
  readonly groups: readonly SectionGroup[];
}

/** The events of one area; those that lie in none come first, without a heading. */
export interface SectionGroup {
  /** Not yet Markdown; null for events without an area. */
  readonly title: string | null;
  readonly events: readonly Event[];
}

/** The headings that stand in EVENT_CATALOG.md before those of the domains. */
export const FIXED_HEADINGS = ["Event catalog", "How to read it", "How to use it", "Domains"] as const;

/** One section per domain that has events, with the anchor that its heading gets. */
export function catalogSections(catalog: Catalog): readonly CatalogSection[] {
  const slug = createSlugs();
  for (const heading of FIXED_HEADINGS) slug(heading);
  return catalog.domains
    .filter(({ events }) => events.length > 0)
    .map((domain) => {
      const title = plain(domain.title) || domain.name;
      const anchor = slug(title);
      const groups = groupsOf(domain.events);
      for (const group of groups) if (group.title !== null) slug(group.title);
      return { domain, title, anchor, groups };
    });
}

function groupsOf(events: readonly Event[]): readonly SectionGroup[] {
  const areas = [...new Set(events.map(({ area }) => area ?? ""))].sort(compareText);
  return areas.map((area) => ({
    title: area === "" ? null : titleOf(area),
    events: events.filter((event) => (event.area ?? "") === area),
  }));
}

/** `encounters-adt/beds` -> `Encounters Adt: Beds`. */
function titleOf(area: string): string {
  const title = area.split("/").map(
    (folder) =>
      words(folder)
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join(" ") || folder,
  );
  return plain(title.join(": "));
}

import type { Event } from "../../model/catalog.js";
import { tagsOfRecord } from "../kit/sensitive-tags.js";
import { template } from "../kit/template.js";
import type { OutputFile } from "../output-file.js";
import type { CatalogSection } from "./catalog-sections.js";
import { firstSentence } from "./first-sentence.js";
import { code, codeBlock, link, paragraphs, text } from "./markdown-text.js";
import { pagePath, relativeTarget } from "./places.js";
import type { Site } from "./site.js";
import { usageExample } from "./usage-example.js";

/** EVENT_CATALOG.md: how to read and use the catalog, then every event in a line that leads to its page. */
export function catalogPage(sections: readonly CatalogSection[], site: Site): OutputFile {
  const content = render({
    counts: countsOf(site),
    usage: usageOf(site),
    domains: sections.map((section) => domainView(section, site)),
    types: sharedTypes(site),
  });
  return { path: "EVENT_CATALOG.md", content, emitter: "docs" };
}

interface DomainView {
  readonly title: string;
  readonly link: string;
  readonly count: number;
  readonly topic: string;
  readonly partitions: string;
  readonly retention: string;
  readonly owner: string;
  readonly paragraphs: readonly string[];
  readonly groups: readonly { readonly heading: string; readonly rows: readonly EventRow[] }[];
}

type EventRow = Readonly<Record<"link" | "meaning" | "tags" | "status", string>>;

const render = template<{ counts: string; usage: string; domains: readonly DomainView[]; types: string }>(
  "event-catalog.md.hbs",
  import.meta.url,
);

function countsOf({ catalog }: Site): string {
  const withStatus = (status: Event["status"]) => catalog.events.filter((event) => event.status === status).length;
  const statuses = [
    [withStatus("stable"), "stable"],
    [withStatus("draft"), "draft"],
    [withStatus("deprecated"), "deprecated"],
  ] as const;
  const split = statuses.flatMap(([count, status]) => (count === 0 ? [] : `${count} ${status}`)).join(", ");
  const domains = catalog.domains.filter(({ events }) => events.length > 0).length;
  const types = catalog.modules.filter((module) => module.event === null).length;
  const counts = [
    `${counted(catalog.events.length, "event type")}${split === "" ? "" : ` (${split})`}`,
    counted(domains, "domain"),
    counted(types, "shared type"),
  ];
  return `${counts.join(", ")}.`;
}

function counted(count: number, what: string): string {
  return `**${count}** ${what}${count === 1 ? "" : "s"}`;
}

function usageOf({ catalog }: Site): string {
  const install = codeBlock("sh", `npm install ${catalog.packageName} @healthtech/event-runtime`);
  // The shortest name makes the shortest lines.
  const [sample] = [...catalog.events].sort((a, b) => a.name.length - b.name.length);
  return sample === undefined ? install : `${install}\n\n${usageExample(sample, catalog.packageName, catalog.types)}`;
}

function domainView({ domain, title, anchor, groups }: CatalogSection, site: Site): DomainView {
  return {
    title: text(title),
    link: link(text(title), `#${anchor}`),
    count: domain.events.length,
    topic: code(domain.topic),
    partitions: domain.partitions === null ? "" : String(domain.partitions),
    retention: domain.retentionDays === null ? "" : `${domain.retentionDays} days`,
    owner: text(domain.owner),
    paragraphs: paragraphs(domain.doc),
    groups: groups.map((group) => ({
      heading: group.title === null ? "" : text(group.title),
      rows: group.events.map((event) => eventRow(event, site)),
    })),
  };
}

function eventRow(event: Event, { catalog, places }: Site): EventRow {
  return {
    link: link(text(event.eventType), relativeTarget(places, null, pagePath(event.modulePath))),
    meaning: firstSentence(event.doc),
    tags: tagsOfRecord(event.record, catalog.types).map(text).join(", "),
    status: event.status === "stable" ? "" : event.status,
  };
}

function sharedTypes({ catalog, places }: Site): string {
  const links = catalog.modules.flatMap(({ event, path, types: [root] }) =>
    event === null && root !== undefined ? link(text(root.name), relativeTarget(places, null, pagePath(path))) : [],
  );
  return links.join(", ");
}

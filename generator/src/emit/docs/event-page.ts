import type { Event, Module } from "../../model/catalog.js";
import { tagsOfRecord } from "../kit/sensitive-tags.js";
import { template } from "../kit/template.js";
import type { OutputFile } from "../output-file.js";
import { code, codeBlock, jsonBlock, paragraphs, text } from "./markdown-text.js";
import { PAYLOAD_HEADING, TYPES_HEADING } from "./page-map.js";
import { pagePath, relativeTarget } from "./places.js";
import { type Site, targetsFrom } from "./site.js";
import { fieldTable, typeSection } from "./type-section.js";
import { usageExample } from "./usage-example.js";

/** The page of an event: everything that is known of it, for those who publish, handle or query it. */
export function eventPage(event: Event, module: Module, domainAnchor: string, site: Site): OutputFile {
  const { catalog, places } = site;
  const path = pagePath(event.modulePath);
  const toType = targetsFrom(site, path);
  const toCatalog = relativeTarget(places, path, null);
  const domain = catalog.domains.find(({ name }) => name === event.domain);
  const content = render({
    catalog: toCatalog,
    domain: text(domain?.title || event.domain),
    domainTarget: `${toCatalog}#${domainAnchor}`,
    title: text(event.eventType),
    notice: NOTICES[event.status],
    paragraphs: paragraphs(event.doc),
    facts: factsOf(event, domain?.owner ?? "", site),
    payloadHeading: PAYLOAD_HEADING,
    payload: fieldTable(event.record.fields, catalog.types, toType),
    typesHeading: TYPES_HEADING,
    types: module.types
      .filter((type) => type.fullName !== event.record.fullName)
      .map((type) => ({ name: text(type.name), section: typeSection(type, catalog.types, toType) })),
    examples: event.examples.map(jsonBlock),
    usage: usageExample(event, catalog.packageName, catalog.types),
    query: codeBlock("sql", `SELECT * FROM events.${event.viewName} WHERE occurred_at >= now() - interval '1 day';`),
  });
  return { path, content, emitter: "docs", source: event.source };
}

const NOTICES: Record<Event["status"], string> = {
  draft: "Draft: it may still change in ways that break its consumers.",
  stable: "",
  deprecated: "Deprecated: do not build anything new on it.",
};

interface EventPage {
  readonly catalog: string;
  readonly domain: string;
  readonly domainTarget: string;
  readonly title: string;
  readonly notice: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly Fact[];
  readonly payloadHeading: string;
  readonly payload: string;
  readonly typesHeading: string;
  readonly types: readonly { readonly name: string; readonly section: string }[];
  readonly examples: readonly string[];
  readonly usage: string;
  readonly query: string;
}
const render = template<EventPage>("event-page.md.hbs", import.meta.url);

interface Fact {
  readonly name: string;
  readonly value: string;
}

/** What stands in the schema; what its author left out is left out. */
function factsOf(event: Event, owner: string, { catalog }: Site): readonly Fact[] {
  const key = event.keyField === null ? "none; a publisher may give a `subject`" : code(event.keyField);
  return [
    { name: "Event type", value: `${code(event.eventType)}, in code ${code(`EventType.${event.enumKey}`)}` },
    { name: "Aggregate", value: text(event.aggregateType) },
    { name: "Topic", value: `${code(event.topic)}, behind the prefix of the platform` },
    { name: "Key", value: key },
    { name: "Owner", value: text(owner) },
    { name: "Status", value: event.status },
    { name: "Schema version", value: String(event.schemaVersion) },
    { name: "Since", value: event.since === null ? "" : `SDK ${text(event.since)}` },
    { name: "Sensitive data", value: tagsOfRecord(event.record, catalog.types).map(text).join(", ") },
    { name: "Standards", value: event.standards.map(text).join(", ") },
    { name: "Producers", value: event.producers.map(text).join(", ") },
    { name: "Consumers", value: event.consumers.map(text).join(", ") },
    { name: "View", value: code(`events.${event.viewName}`) },
    { name: "Schema", value: code(event.source) },
  ].filter(({ value }) => value !== "");
}

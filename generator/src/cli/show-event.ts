import { join } from "node:path";
import type { Config } from "../config.js";
import { tagsOfField } from "../emit/kit/sensitive-tags.js";
import type { Catalog, Event, Field, NamedType } from "../model/catalog.js";
import { shown } from "../write/place.js";
import { columns } from "./columns.js";
import type { Paint } from "./paint.js";
import { printable } from "./printable.js";
import { typesBelow, typeText } from "./type-text.js";

/** Everything known of an event, for a person. */
export function eventText(
  event: Event,
  catalog: Catalog,
  config: Pick<Config, "schemas" | "cwd">,
  paint: Paint,
): string {
  const domain = catalog.domains.find(({ name }) => name === event.domain);
  const since = event.since === null ? "" : `, since ${event.since}`;
  const facts: [string, string][] = [
    ["status", `${event.status}${since}, schema version ${event.schemaVersion}`],
    ["domain", [domain?.title || event.domain, event.area ?? ""].filter(Boolean).join(" / ")],
    ["owner", domain?.owner ?? ""],
    ["topic", event.topic],
    ["key", event.keyField ?? ""],
    ["standards", event.standards.join(", ")],
    ["producers", event.producers.join(", ")],
    ["consumers", event.consumers.join(", ")],
    ["schema", shown(config, join(config.schemas, event.source))],
    ["import", importLine(event, catalog)],
  ];
  const sections = [
    `${paint.bold(printable(event.eventType))}  ${paint.dim(event.enumKey)}\n${paragraph(event.doc)}`,
    columns(facts.filter(([, value]) => value !== "").map(([name, value]) => [`  ${name}`, value])),
    heading("Fields", paint) + fieldTable(event.record.fields, catalog),
    ...typesBelow(event.record, catalog.types).map((type) => typeSection(type, catalog, paint)),
    ...event.examples.slice(0, 1).map((example) => heading("Example", paint) + exampleText(example)),
  ];
  return sections.join("\n");
}

/** The same for tools: the model's own words. */
export function eventJson(event: Event, catalog: Catalog): object {
  const { record, ...rest } = event;
  const fields = record.fields.map((field) => fieldJson(field, catalog));
  const types = typesBelow(record, catalog.types).map((type) =>
    type.kind === "record" ? { ...type, fields: type.fields.map((field) => fieldJson(field, catalog)) } : type,
  );
  const owner = catalog.domains.find(({ name }) => name === event.domain)?.owner ?? "";
  return { ...rest, owner, import: importLine(event, catalog), fields, types };
}

function fieldJson(field: Field, { types }: Catalog): object {
  const { name, doc, type, optional, tags } = field;
  return { name, type: typeText(type, types), required: !optional, default: field.default, tags, doc };
}

function importLine({ name, domain }: Event, { packageName }: Catalog): string {
  return `import { ${name} } from "${packageName}/${domain}";`;
}

function heading(text: string, paint: Paint): string {
  return `${paint.bold(text)}\n`;
}

function fieldTable(fields: readonly Field[], { types }: Catalog): string {
  const rows = fields.map((field) => [
    `  ${field.name}`,
    typeText(field.type, types),
    field.optional ? `default ${JSON.stringify(field.default)}` : "required",
    tagsOfField(field, types).join(",") || "-",
    field.doc,
  ]);
  return rows.length === 0 ? "  none\n" : columns(rows);
}

function typeSection(type: NamedType, catalog: Catalog, paint: Paint): string {
  const title = `${paint.bold(printable(type.name))}  ${paint.dim(type.kind)}\n${paragraph(type.doc)}`;
  switch (type.kind) {
    case "record":
      return title + fieldTable(type.fields, catalog);
    case "enum":
      return `${title}  ${printable(type.symbols.join(", "))}\n`;
    case "fixed":
      return `${title}  ${type.size} bytes\n`;
  }
}

function paragraph(text: string): string {
  return text.trim() === "" ? "" : `  ${printable(text)}\n`;
}

function exampleText(example: unknown): string {
  const lines = JSON.stringify(example, null, 2).split("\n");
  return lines.map((line) => `  ${indentOf(line)}${printable(line.trimStart())}\n`).join("");
}

function indentOf(line: string): string {
  return line.slice(0, line.length - line.trimStart().length);
}

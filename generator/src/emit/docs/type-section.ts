import type { Catalog, Field, NamedType } from "../../model/catalog.js";
import { template } from "../kit/template.js";
import { code, paragraphs, text } from "./markdown-text.js";
import { hasTag, logicalLabel, type TypeTarget, typeLabel } from "./type-label.js";

/** What a reader must know of a type, without a heading: its doc, then its fields, symbols or size. */
export function typeSection(type: NamedType, types: Catalog["types"], target: TypeTarget): string {
  const doc = paragraphs(type.doc)
    .map((paragraph) => `${paragraph}\n\n`)
    .join("");
  switch (type.kind) {
    case "record":
      return `${doc}${fieldTable(type.fields, types, target)}`;
    case "enum": {
      const fallback =
        type.default === null ? "" : ` A reader that does not know a symbol reads ${code(type.default)}.`;
      return `${doc}One of ${type.symbols.map(code).join(", ")}.${fallback}`;
    }
    case "fixed": {
      const meaning = type.logicalType === null ? "" : `, as ${logicalLabel(type.logicalType)}`;
      return `${doc}Exactly ${type.size} ${type.size === 1 ? "byte" : "bytes"}${meaning}.`;
    }
  }
}

/** A line per field: name, type, whether a publisher must give it, default, tags, meaning. */
export function fieldTable(fields: readonly Field[], types: Catalog["types"], target: TypeTarget): string {
  if (fields.length === 0) return "No fields.";
  const rows = fields.map((field) => ({
    name: code(field.name),
    type: typeLabel(field.type, types, target),
    required: field.optional ? "no" : "yes",
    default: field.default === undefined ? "" : code(shortened(JSON.stringify(field.default))),
    tags: field.tags.map(text).join(", "),
    meaning: text(field.doc),
  }));
  return render({ rows, tagged: fields.some((field) => hasTag(field.type)) }).trimEnd();
}

type Row = Readonly<Record<"name" | "type" | "required" | "default" | "tags" | "meaning", string>>;
const render = template<{ rows: readonly Row[]; tagged: boolean }>("field-table.md.hbs", import.meta.url);

const LONGEST_DEFAULT = 80;

function shortened(json: string): string {
  const characters = [...json];
  return characters.length <= LONGEST_DEFAULT ? json : `${characters.slice(0, LONGEST_DEFAULT - 1).join("")}…`;
}

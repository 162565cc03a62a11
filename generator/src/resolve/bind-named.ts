import { placeText } from "../load/diagnostic-at.js";
import type { JsonObject, JsonString } from "../load/json-node.js";
import { quote } from "../load/quote.js";
import { bindAliases } from "./bind-aliases.js";
import { bindFields } from "./bind-fields.js";
import { attributesOf, type Binder, bindLogicalType, reportMissing } from "./binder.js";
import { logicalAttributes } from "./logical-types.js";
import { countOf, optionalStringOf, stringsOf } from "./members.js";
import { isInheritedProperty, isName, SPELLING } from "./names.js";
import type { EnumSchema, FixedSchema, NamedSchema, RecordSchema } from "./schema.js";

const NAMED = ["type", "name", "namespace", "doc", "aliases"];

/** Binds a definition, and enters it under its name. Null where it has a fault that leaves nothing to go on with. */
export function bindNamed(
  node: JsonObject,
  kind: "record" | "error" | "enum" | "fixed",
  namespace: string,
  binder: Binder,
): NamedSchema | null {
  const definition = binder.definitions.byNode.get(node);
  const inner = binder.definitions.namespaceIn.get(node) ?? namespace;
  const base = {
    node,
    file: binder.file,
    name: definition?.name ?? "",
    namespace: inner,
    fullName: definition?.fullName ?? "",
    aliases: bindAliases(node, inner, binder),
    doc: optionalStringOf(node, "doc", binder.reading)?.value ?? "",
  };
  const schema = bindKind(kind, base, binder);
  if (definition === undefined || schema === null) return null;
  if (binder.definitions.byName.get(base.fullName) === definition) binder.bound.types.set(base.fullName, schema);
  return schema;
}

type Base = Omit<RecordSchema, "kind" | "fields" | "attributes">;

function bindKind(kind: "record" | "error" | "enum" | "fixed", base: Base, binder: Binder): NamedSchema | null {
  switch (kind) {
    case "record":
    case "error":
      return bindRecord(base, binder);
    case "enum":
      return bindEnum(base, binder);
    case "fixed":
      return bindFixed(base, binder);
  }
}

function bindRecord(base: Base, binder: Binder): RecordSchema {
  const { fields, complete } = bindFields(base.node, base.namespace, binder);
  if (!complete) binder.bound.incomplete.add(base.fullName);
  return { ...base, kind: "record", fields, attributes: attributesOf(base.node, [...NAMED, "fields"]) };
}

function bindEnum(base: Base, binder: Binder): EnumSchema | null {
  const { reading } = binder;
  const written = stringsOf(base.node, "symbols", reading);
  reportMissing(binder, base.node, "An enum", "symbols");
  const fallback = optionalStringOf(base.node, "default", reading);
  if (written === undefined) return null;
  if (written.length === 0) {
    binder.findings.report(
      binder.file,
      base.node,
      "schema-shape",
      "An enum needs at least one symbol.",
      "Add a symbol.",
    );
    return null;
  }
  const symbols = bindSymbols(written, binder);
  if (fallback !== undefined && !symbols.has(fallback.value)) {
    const message = `The default ${quote(fallback.value)} is not one of the symbols.`;
    binder.findings.report(
      binder.file,
      fallback,
      "default-mismatch",
      message,
      "Choose one of the symbols, or add it to them.",
    );
  }
  const attributes = attributesOf(base.node, [...NAMED, "symbols", "default"]);
  return { ...base, kind: "enum", symbols: [...symbols], default: fallback?.value ?? null, attributes };
}

function bindSymbols(written: readonly JsonString[], { file, findings }: Binder): ReadonlySet<string> {
  const first = new Map<string, JsonString>();
  for (const symbol of written) {
    const earlier = first.get(symbol.value);
    if (earlier !== undefined) {
      const message = `The symbol ${quote(symbol.value)} stands here a second time, first at ${placeText(file, earlier)}.`;
      findings.report(file, symbol, "name-duplicate", message, "Delete one of the two.");
      continue;
    }
    first.set(symbol.value, symbol);
    if (!isName(symbol.value)) {
      findings.report(file, symbol, "name-invalid", `${quote(symbol.value)} cannot be a symbol.`, SPELLING);
    } else if (isInheritedProperty(symbol.value)) {
      const message = `${quote(symbol.value)} cannot be a symbol: every JavaScript object has a property of that name.`;
      findings.report(file, symbol, "name-invalid", message, `Write ${quote(symbol.value.toUpperCase())}.`);
    }
  }
  return new Set(first.keys());
}

function bindFixed(base: Base, binder: Binder): FixedSchema | null {
  reportMissing(binder, base.node, "A fixed", "size");
  const size = countOf(base.node, "size", 1, binder.reading);
  if (size === undefined) return null;
  const logicalType = bindLogicalType(binder, base.node, "fixed", size);
  const attributes = attributesOf(base.node, [...NAMED, "size", ...logicalAttributes(logicalType)]);
  return { ...base, kind: "fixed", size, logicalType, attributes };
}

import { placeText } from "../load/diagnostic-at.js";
import type { JsonNode, JsonObject, JsonString } from "../load/json-node.js";
import { quote } from "../load/quote.js";
import { attributesOf, type Binder, reportMissing } from "./binder.js";
import { describe, memberOf, optionalStringOf, stringOf, stringsOf, wrongKind } from "./members.js";
import { isName, isUnsafeProperty, SPELLING } from "./names.js";
import type { FieldSchema } from "./schema.js";

export interface BoundFields {
  readonly fields: readonly FieldSchema[];
  /** False where a field had to be left out. */
  readonly complete: boolean;
}

/** Binds the fields of a record, in the order of the file. */
export function bindFields(record: JsonObject, namespace: string, binder: Binder): BoundFields {
  const written = memberOf(record, "fields");
  if (written?.kind !== "array") {
    reportMissing(binder, record, "A record", "fields");
    if (written !== undefined) wrongKind(written, "fields", "an array", binder.reading);
    return { fields: [], complete: false };
  }
  const fields: FieldSchema[] = [];
  const taken = new Map<string, JsonString>();
  for (const node of written.items) {
    const field = bindField(node, namespace, taken, binder);
    if (field !== null) fields.push(field);
  }
  reportAliasClashes(fields, taken, binder);
  return { fields, complete: fields.length === written.items.length };
}

function bindField(
  node: JsonNode,
  namespace: string,
  taken: Map<string, JsonString>,
  binder: Binder,
): FieldSchema | null {
  const { file, findings } = binder;
  if (node.kind !== "object") {
    findings.report(file, node, "schema-shape", `A field is an object, and here is ${describe(node)}.`, null);
    return null;
  }
  const { reading } = binder;
  reportMissing(binder, node, "A field", "name");
  reportMissing(binder, node, "A field", "type");
  const name = stringOf(node, "name", reading);
  const type = memberOf(node, "type");
  const schema = type === undefined ? null : binder.schema(type, namespace);
  const isGood = name !== undefined && isFieldName(name, taken, binder);
  const doc = optionalStringOf(node, "doc", reading)?.value ?? "";
  const aliases = (stringsOf(node, "aliases", reading) ?? []).filter((alias) => isFieldAlias(alias, binder));
  const order = readOrder(node, binder);
  if (name === undefined || schema === null || !isGood) return null;
  return {
    name: name.value,
    doc,
    schema,
    default: memberOf(node, "default"),
    aliases: aliases.map((alias) => alias.value),
    order,
    attributes: attributesOf(node, ["name", "type", "doc", "default", "aliases", "order"]),
    node,
    file,
  };
}

function isFieldName(name: JsonString, taken: Map<string, JsonString>, { file, findings }: Binder): boolean {
  if (!isName(name.value)) {
    findings.report(file, name, "name-invalid", `${quote(name.value)} cannot be the name of a field.`, SPELLING);
    return false;
  }
  if (isUnsafeProperty(name.value)) {
    const message = `${quote(name.value)} cannot be a field: setting it on a JavaScript object changes the object's prototype.`;
    findings.report(file, name, "name-invalid", message, "Choose another name.");
    return false;
  }
  const first = taken.get(name.value);
  if (first !== undefined) {
    const message = `The field ${quote(name.value)} stands here a second time, first at ${placeText(file, first)}.`;
    findings.report(file, name, "name-duplicate", message, "Rename one of the two, or delete it.");
    return false;
  }
  taken.set(name.value, name);
  return true;
}

function isFieldAlias(alias: JsonString, { file, findings }: Binder): boolean {
  if (isName(alias.value)) return true;
  findings.report(file, alias, "name-invalid", `${quote(alias.value)} cannot be an alias of a field.`, SPELLING);
  return false;
}

function reportAliasClashes(
  fields: readonly FieldSchema[],
  taken: ReadonlyMap<string, JsonString>,
  binder: Binder,
): void {
  const owner = new Map<string, string>();
  for (const field of fields) {
    for (const alias of field.aliases) {
      const holder = alias === field.name ? undefined : taken.has(alias) ? alias : owner.get(alias);
      owner.set(alias, field.name);
      if (holder === undefined || holder === field.name) continue;
      const message = `The alias ${quote(alias)} of the field ${quote(field.name)} also stands for the field ${quote(holder)}.`;
      const place = memberOf(field.node, "aliases") ?? field.node;
      binder.findings.report(binder.file, place, "alias-clash", message, "Delete the alias from one of them.");
    }
  }
}

const ORDERS: ReadonlySet<string> = new Set(["ascending", "descending", "ignore"]);

function readOrder(node: JsonObject, binder: Binder): FieldSchema["order"] {
  const order = stringOf(node, "order", binder.reading);
  if (order === undefined) return "ascending";
  if (!ORDERS.has(order.value)) {
    const message = `${quote(order.value)} is not an order of a field.`;
    const fix = 'Write "ascending", "descending" or "ignore".';
    binder.findings.report(binder.file, order, "schema-shape", message, fix);
    return "ascending";
  }
  return order.value as FieldSchema["order"];
}

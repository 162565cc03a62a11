import type { JsonObject } from "../../../../load/json-node.js";
import { quote } from "../../../../load/quote.js";
import { attributesOf } from "../../../../resolve/binder.js";
import { logicalAttributes, logicalTypeOf } from "../../../../resolve/logical-types.js";
import { isPrimitive } from "../../../../resolve/names.js";
import type { EnumSchema, FieldSchema, FixedSchema, NamedSchema, RecordSchema } from "../../../../resolve/schema.js";
import { isSameJson } from "./is-same-json.js";
import {
  inside,
  optionalText,
  type PlainBinder,
  refuse,
  required,
  type Spot,
  spotsIn,
  stringIn,
} from "./plain-binder.js";

type Base = Omit<RecordSchema, "kind" | "fields" | "attributes">;

/** A definition, entered under its name before its fields are read, because these may use it. */
export function bindPlainNamed(
  at: Spot<JsonObject>,
  kind: "record" | "error" | "enum" | "fixed",
  enclosing: string,
  binder: PlainBinder,
): NamedSchema {
  const names = readNames(at, enclosing, binder);
  const aliases = readAliases(at, names.namespace, binder);
  const base = { ...names, aliases, node: at.node, file: binder.file, doc: optionalText(at, "doc") ?? "" };
  if (kind === "enum") return define(bindEnum(at, base, binder), at, binder);
  if (kind === "fixed") return define(bindFixed(at, base, binder), at, binder);
  const fields: FieldSchema[] = [];
  const attributes = attributesOf(at.node, [...NAMED, "fields"]);
  const record = define({ ...base, kind: "record", fields, attributes }, at, binder);
  bindFields(at, base.namespace, fields, binder);
  return record;
}

const NAMED = ["type", "name", "namespace", "doc", "aliases"];

function readNames(
  at: Spot<JsonObject>,
  enclosing: string,
  binder: PlainBinder,
): Pick<Base, "name" | "namespace" | "fullName"> {
  const spot = required(binder, at, "name", "A record, enum or fixed");
  const written = stringIn(binder, spot).value;
  const dot = written.lastIndexOf(".");
  const name = written.slice(dot + 1);
  const namespace = dot < 0 ? (optionalText(at, "namespace") ?? enclosing) : written.slice(0, dot);
  const fullName = namespace === "" ? name : `${namespace}.${name}`;
  if (![name, ...(namespace === "" ? [] : namespace.split("."))].every(isJavaName)) {
    throw refuse(binder, spot, `${quote(fullName)} cannot be the name of a type.`, SPELLING);
  }
  if (isPrimitive(fullName)) {
    throw refuse(binder, spot, `${quote(name)} is a primitive type of Avro.`, "Choose another name.");
  }
  return { name, namespace, fullName };
}

/** Letters and digits of any script, as Java has them: it looks at UTF-16 units one by one, so only those of the basic plane. */
function isJavaName(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(text) && !/[\u{10000}-\u{10ffff}]/u.test(text);
}

const SPELLING = "Use letters, digits and _, and begin with no digit.";

/** Full names; one that leads out of a namespace into none keeps its dot, and so never fits: as in Java. */
function readAliases(at: Spot<JsonObject>, namespace: string, binder: PlainBinder): readonly string[] {
  const spot = inside(at, "aliases");
  if (spot === undefined) return [];
  return spotsIn(binder, spot).map((item) => {
    const alias = stringIn(binder, item).value;
    const dot = alias.lastIndexOf(".");
    const name = alias.slice(dot + 1);
    if (!isJavaName(name)) throw refuse(binder, item, `${quote(alias)} cannot be an alias.`, SPELLING);
    if (dot > 0) return alias;
    if (dot === 0) return namespace === "" ? name : alias;
    return namespace === "" ? name : `${namespace}.${name}`;
  });
}

/** A second definition under one name passes where it is the same again, as of Java's Avro 1.12.1. */
function define<Type extends NamedSchema>(type: Type, at: Spot<JsonObject>, binder: PlainBinder): Type {
  const first = binder.types.get(type.fullName);
  if (first === undefined) binder.types.set(type.fullName, type);
  else if (first.namespace !== type.namespace || !isSameJson(first.node, at.node, new Set(["doc", "aliases"]))) {
    throw refuse(
      binder,
      at,
      `${quote(type.fullName)} is defined a second time, and otherwise.`,
      "Use its name, or rename one of them.",
    );
  }
  return type;
}

function bindEnum(at: Spot<JsonObject>, base: Base, binder: PlainBinder): EnumSchema {
  const symbols = new Set<string>();
  for (const spot of spotsIn(binder, required(binder, at, "symbols", "An enum"))) {
    const symbol = stringIn(binder, spot).value;
    if (!isJavaName(symbol)) throw refuse(binder, spot, `${quote(symbol)} cannot be a symbol.`, SPELLING);
    if (symbols.has(symbol)) {
      throw refuse(binder, spot, `The symbol ${quote(symbol)} stands here a second time.`, "Delete one of the two.");
    }
    symbols.add(symbol);
  }
  const fallback = optionalText(at, "default") ?? null;
  if (fallback !== null && !symbols.has(fallback)) {
    const message = `The default ${quote(fallback)} is not one of the symbols.`;
    throw refuse(binder, required(binder, at, "default", "An enum"), message, "Choose one of the symbols.");
  }
  const attributes = attributesOf(at.node, [...NAMED, "symbols", "default"]);
  return { ...base, kind: "enum", symbols: [...symbols], default: fallback, attributes };
}

/** The longest that Java's library takes. */
const LARGEST_FIXED = 2 ** 31 - 9;

function bindFixed(at: Spot<JsonObject>, base: Base, binder: PlainBinder): FixedSchema {
  const spot = required(binder, at, "size", "A fixed");
  const { node } = spot;
  if (node.kind !== "number" || !/^\d+$/.test(node.text) || node.value > LARGEST_FIXED) {
    throw refuse(
      binder,
      spot,
      `The size of a fixed is a whole number up to ${LARGEST_FIXED}.`,
      "Write the number of bytes.",
    );
  }
  const logicalType = logicalTypeOf(at.node, "fixed", node.value);
  const attributes = attributesOf(at.node, [...NAMED, "size", ...logicalAttributes(logicalType)]);
  return { ...base, kind: "fixed", size: node.value, logicalType, attributes };
}

function bindFields(at: Spot<JsonObject>, namespace: string, fields: FieldSchema[], binder: PlainBinder): void {
  const taken = new Set<string>();
  for (const { node, pointer } of spotsIn(binder, required(binder, at, "fields", "A record"))) {
    if (node.kind !== "object")
      throw refuse(binder, { node, pointer }, "A field is an object.", "Give it a name and a type.");
    const spot = { node, pointer };
    const nameSpot = required(binder, spot, "name", "A field");
    const name = stringIn(binder, nameSpot).value;
    if (!isJavaName(name)) throw refuse(binder, nameSpot, `${quote(name)} cannot be the name of a field.`, SPELLING);
    if (taken.has(name)) {
      throw refuse(binder, nameSpot, `The field ${quote(name)} stands here a second time.`, "Rename one of the two.");
    }
    taken.add(name);
    const field = bindField(spot, name, namespace, binder);
    fields.push(field);
    const fallback = inside(spot, "default");
    if (fallback !== undefined) binder.defaults.push({ field, at: fallback });
  }
}

function bindField(at: Spot<JsonObject>, name: string, namespace: string, binder: PlainBinder): FieldSchema {
  const schema = binder.schema(required(binder, at, "type", "A field"), namespace);
  const aliases = inside(at, "aliases");
  return {
    name,
    doc: optionalText(at, "doc") ?? "",
    schema,
    default: inside(at, "default")?.node,
    aliases: aliases === undefined ? [] : spotsIn(binder, aliases).map((item) => stringIn(binder, item).value),
    order: readOrder(at, binder),
    attributes: attributesOf(at.node, ["name", "type", "doc", "default", "aliases", "order"]),
    node: at.node,
    file: binder.file,
  };
}

function readOrder(at: Spot<JsonObject>, binder: PlainBinder): FieldSchema["order"] {
  const spot = inside(at, "order");
  if (spot === undefined) return "ascending";
  const order = stringIn(binder, spot).value.toLowerCase();
  if (order === "ascending" || order === "descending" || order === "ignore") return order;
  throw refuse(
    binder,
    spot,
    `${quote(order)} is not an order of a field.`,
    'Write "ascending", "descending" or "ignore".',
  );
}

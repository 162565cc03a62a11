import type { JsonMember, JsonNode, JsonObject } from "../load/json-node.js";
import { quote } from "../load/quote.js";
import { didYouMean } from "../nearest-name.js";
import { describe } from "../resolve/members.js";
import type { FieldSchema, NamedSchema, RecordSchema, Schema } from "../resolve/schema.js";
import { scalarFault } from "./json-form-scalar.js";
import { branchName, unionForm } from "./json-form-union.js";
import { isNull } from "./value-schema.js";

/** One value that does not fit its schema. */
export interface JsonFormFault {
  /** The value, or the object that lacks one. */
  readonly node: JsonNode;
  /** Names the value by its path, as in `examples[0].name.given[1]`. */
  readonly message: string;
  readonly fix: string | null;
}

/** More from one value would bury the rest. */
const MOST_FAULTS = 20;

/**
 * Compares a payload with its schema in the JSON form: DESIGN.md section 4, and generator/DECISIONS.md for unions and
 * for the logical types that it leaves open. Fields with a default may be left out; unknown fields are faults.
 */
export function jsonFormFaults(
  schema: Schema,
  value: JsonNode,
  types: ReadonlyMap<string, NamedSchema>,
  path: string,
): readonly JsonFormFault[] {
  const faults: JsonFormFault[] = [];
  visit(schema, value, path);
  return faults;

  function visit(schema: Schema, node: JsonNode, path: string): void {
    if (faults.length >= MOST_FAULTS) return;
    switch (schema.kind) {
      case "primitive":
      case "fixed":
      case "enum": {
        const expected = scalarFault(schema, node);
        if (expected !== null) fault(node, path, expected.expected, expected.fix);
        return;
      }
      case "reference": {
        const type = types.get(schema.fullName);
        if (type !== undefined) visit(type, node, path);
        return;
      }
      case "array":
        if (node.kind !== "array") fault(node, path, "an array");
        else for (const [index, item] of node.items.entries()) visit(schema.items, item, `${path}[${index}]`);
        return;
      case "map":
        if (node.kind !== "object") fault(node, path, "an object with one member per entry of the map");
        else for (const [key, member] of node.members) visit(schema.values, member.value, at(path, key));
        return;
      case "record":
        if (node.kind !== "object") fault(node, path, `an object, a ${schema.name}`);
        else record(schema, node, path);
        return;
      case "union":
        union(schema.branches, node, path);
        return;
    }
  }

  function record(schema: RecordSchema, node: JsonObject, path: string): void {
    const fields = fieldsOf(schema);
    for (const [key, member] of node.members) {
      if (faults.length >= MOST_FAULTS) return;
      const field = fields.get(key);
      if (field !== undefined) visit(field.schema, member.value, at(path, key));
      else {
        const message = `${shown(at(path, key))} is no field of ${quote(schema.name)}.`;
        add({ node: member.key, message, fix: didYouMean(key, [...fields.keys()], "Delete it, or add the field.") });
      }
    }
    for (const field of schema.fields) {
      if (field.default !== undefined || node.members.has(field.name)) continue;
      const message = `${shown(at(path, field.name))} is missing: ${quote(schema.name)} requires it.`;
      add({ node, message, fix: "Add it, or give the field a default." });
    }
  }

  function union(branches: readonly Schema[], node: JsonNode, path: string): void {
    const values = branches.filter((branch) => !isNull(branch));
    if (node.kind === "null" && values.length < branches.length) return;
    const orNull = values.length < branches.length ? ", or null" : "";
    const form = unionForm(values, types);
    if (form.kind === "tagged") {
      tagged(values, node, path, orNull);
      return;
    }
    const branch = form.branchOf(node);
    if (branch !== undefined) visit(branch, node, path);
    else fault(node, path, `${values.map((value) => branchName(value, types)).join(" or ") || "nothing"}${orNull}`);
  }

  function tagged(branches: readonly Schema[], node: JsonNode, path: string, orNull: string): void {
    const names = branches.map((branch) => branchName(branch, types));
    const members = node.kind === "object" ? node.members : new Map<string, JsonMember>();
    const tag = members.get("type")?.value;
    const value = members.get("value")?.value;
    if (members.size !== 2 || tag?.kind !== "string" || value === undefined) {
      fault(node, path, `{ "type": ..., "value": ... } with one of the types ${names.join(", ")}${orNull}`);
      return;
    }
    const branch = branches[names.indexOf(tag.value)];
    if (branch !== undefined) visit(branch, value, at(path, "value"));
    else fault(tag, at(path, "type"), `one of ${names.join(", ")}`, didYouMean(tag.value, names, "Name one of them."));
  }

  function fault(node: JsonNode, path: string, expected: string, fix: string | null = null): void {
    add({ node, message: `${shown(path)} is ${describe(node)}, and must be ${expected}.`, fix });
  }

  function add(fault: JsonFormFault): void {
    if (faults.length < MOST_FAULTS) faults.push(fault);
  }
}

/** By name; kept, because an example holds the same shared type many times. */
const fieldsByRecord = new WeakMap<RecordSchema, ReadonlyMap<string, FieldSchema>>();

function fieldsOf(record: RecordSchema): ReadonlyMap<string, FieldSchema> {
  const known = fieldsByRecord.get(record);
  if (known !== undefined) return known;
  const fields = new Map(record.fields.map((field) => [field.name, field]));
  fieldsByRecord.set(record, fields);
  return fields;
}

function at(path: string, key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

/** A path is made of the author's keys: one line, and not longer than a line. */
function shown(path: string): string {
  const plain = /^[\x20-\x7e]*$/.test(path) ? path : quote(path);
  return plain.length > 160 ? `…${plain.slice(-159)}` : plain;
}

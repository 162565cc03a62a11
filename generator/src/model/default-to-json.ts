import type { JsonNode } from "../load/json-node.js";
import type { Schema } from "../resolve/schema.js";
import { branchName, isNull } from "./build-type-ref.js";
import type { JsonValue } from "./catalog.js";
import { leafToJson } from "./leaf-to-json.js";
import type { SchemaLookup } from "./schema-lookup.js";
import { unionForm } from "./union-form.js";

/**
 * A default in the JSON form of DESIGN section 4, from the form that Avro writes defaults in (specification, "Complex
 * Types", the table of field defaults). Fields that a record's default leaves out get their own default. The default
 * is known to fit.
 */
export function defaultToJson(schema: Schema, node: JsonNode, lookup: SchemaLookup): JsonValue {
  switch (schema.kind) {
    case "primitive":
      return leafToJson(schema.type, schema.logicalType, node);
    case "fixed":
      return leafToJson("bytes", schema.logicalType, node);
    case "enum":
      return textOf(node);
    case "array":
      if (node.kind !== "array") throw misfit(schema, node);
      return Object.freeze(node.items.map((item) => defaultToJson(schema.items, item, lookup)));
    case "map":
      return objectOf(
        membersOf(node).map(([key, value]) => [key, defaultToJson(schema.values, value, lookup)] as const),
      );
    case "record": {
      const given = new Map(membersOf(node));
      return objectOf(
        schema.fields.map((field) => {
          const value = given.get(field.name) ?? field.default;
          if (value === undefined) throw misfit(schema, node);
          return [field.name, defaultToJson(field.schema, value, lookup)] as const;
        }),
      );
    }
    case "reference":
      return defaultToJson(lookup(schema.fullName), node, lookup);
    case "union": {
      const [first] = schema.branches;
      if (first === undefined) throw misfit(schema, node);
      if (isNull(first)) return null;
      const value = defaultToJson(first, node, lookup);
      const branches = schema.branches.filter((branch) => !isNull(branch));
      return unionForm(branches, lookup) === "plain" ? value : Object.freeze({ type: branchName(first), value });
    }
  }
}

function membersOf(node: JsonNode): readonly (readonly [string, JsonNode])[] {
  if (node.kind !== "object") throw new Error(`A default of kind ${node.kind} gets no further than resolve/.`);
  return [...node.members].map(([key, member]) => [key, member.value] as const);
}

/** Defines each property, because a key such as `__proto__` would be swallowed by an assignment. */
function objectOf(entries: readonly (readonly [string, JsonValue])[]): JsonValue {
  return Object.freeze(Object.fromEntries(entries));
}

function textOf(node: JsonNode): string {
  if (node.kind !== "string") throw new Error(`A default of kind ${node.kind} gets no further than resolve/.`);
  return node.value;
}

function misfit(schema: Schema, node: JsonNode): Error {
  return new Error(`A default of kind ${node.kind} for ${schema.kind} gets no further than resolve/.`);
}

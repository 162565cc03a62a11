import { layOut } from "../check/layout.js";
import type { JsonNode } from "../load/json-node.js";
import { parseJson } from "../load/parse-json.js";
import type { NamedSchema, RecordSchema, Schema } from "../resolve/schema.js";

/**
 * A record's whole schema as one file that stands alone: each named type in full at its first use, with its docs, tags
 * and every other attribute as they were written. This is how an earlier version of an event is kept.
 */
export function frozenSchema(record: RecordSchema, types: ReadonlyMap<string, NamedSchema>): string {
  const written = new Set<string>();
  const text = schemaText(record);
  const { root } = parseJson(text);
  if (root === null) throw new Error("A schema that was read once is JSON.");
  return layOut(text, root);

  function schemaText(schema: Schema): string {
    switch (schema.kind) {
      case "primitive":
        return nodeText(schema.node);
      case "array":
        return nodeText(schema.node, new Map([["items", schemaText(schema.items)]]));
      case "map":
        return nodeText(schema.node, new Map([["values", schemaText(schema.values)]]));
      case "union":
        return `[${schema.branches.map(schemaText).join(",")}]`;
      case "reference":
        return namedText(types.get(schema.fullName));
      default:
        return namedText(schema);
    }
  }

  function namedText(type: NamedSchema | undefined): string {
    if (type === undefined) throw new Error("The resolved tree has every type that is used.");
    if (written.has(type.fullName)) return JSON.stringify(type.fullName);
    written.add(type.fullName);
    const replaced = new Map<string, string>([
      ["name", JSON.stringify(type.name)],
      ["namespace", JSON.stringify(type.namespace)],
    ]);
    if (type.kind === "record") {
      const fields = type.fields.map((field) => nodeText(field.node, new Map([["type", schemaText(field.schema)]])));
      replaced.set("fields", `[${fields.join(",")}]`);
    }
    return nodeText(type.node, replaced);
  }
}

/** JSON without spaces; of an object, some members in other words, or added behind the name where they are missing. */
function nodeText(node: JsonNode, replaced: ReadonlyMap<string, string> = new Map()): string {
  switch (node.kind) {
    case "number":
      return node.text;
    case "array":
      return `[${node.items.map((item) => nodeText(item)).join(",")}]`;
    case "object": {
      const members = [...node.members.values()].flatMap(({ key, value }) => {
        const own = `${JSON.stringify(key.value)}:${replaced.get(key.value) ?? nodeText(value)}`;
        const missing = key.value === "name" && replaced.has("namespace") && !node.members.has("namespace");
        return missing ? [own, `"namespace":${replaced.get("namespace")}`] : [own];
      });
      return `{${members.join(",")}}`;
    }
    case "null":
      return "null";
    default:
      return JSON.stringify(node.value);
  }
}

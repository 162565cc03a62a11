import type { JsonNode } from "../load/json-node.js";
import type { Attributes, FieldSchema, LogicalType, NamedSchema, RecordSchema, Schema } from "../resolve/schema.js";
import type { SchemaLookup } from "./schema-lookup.js";
import { tagsOf } from "./tags.js";

export interface WrittenSchema {
  /** Avro JSON without spaces: each named type in full at its first use, by its full name from then on. */
  readonly json: string;
  /** Full names that cannot be written where they are used: a name without namespace inside a namespace. */
  readonly unreachable: readonly string[];
}

/**
 * Writes a type's whole schema, self-contained, as it goes into the descriptor and to the registry: names, types,
 * defaults, aliases, orders, logical types that fit, `confluent:tags`, and the `schemaVersion` by which a reader knows
 * what was written before a break; no docs, no other attributes.
 */
export function writeSchemaJson(root: NamedSchema, lookup: SchemaLookup): WrittenSchema {
  const written = new Set<string>();
  const unreachable: string[] = [];
  return { json: schemaText(root, ""), unreachable };

  function schemaText(schema: Schema, namespace: string): string {
    switch (schema.kind) {
      case "primitive": {
        const extra = logicalMembers(schema.logicalType) + tagMember(schema.attributes);
        return extra === "" ? `"${schema.type}"` : `{"type":"${schema.type}"${extra}}`;
      }
      case "array":
        return `{"type":"array","items":${schemaText(schema.items, namespace)}${tagMember(schema.attributes)}}`;
      case "map":
        return `{"type":"map","values":${schemaText(schema.values, namespace)}${tagMember(schema.attributes)}}`;
      case "union":
        return `[${schema.branches.map((branch) => schemaText(branch, namespace)).join(",")}]`;
      case "reference":
        return namedText(lookup(schema.fullName), namespace);
      case "record":
      case "enum":
      case "fixed":
        return namedText(schema, namespace);
    }
  }

  function namedText(type: NamedSchema, namespace: string): string {
    if (written.has(type.fullName)) {
      if (type.namespace === "" && namespace !== "") unreachable.push(type.fullName);
      return JSON.stringify(type.fullName);
    }
    written.add(type.fullName);
    const head =
      `"type":"${type.kind}","name":${JSON.stringify(type.name)}` +
      (type.namespace === namespace ? "" : `,"namespace":${JSON.stringify(type.namespace)}`) +
      aliasMember(type.aliases);
    const tags = tagMember(type.attributes);
    switch (type.kind) {
      case "record": {
        const fields = type.fields.map((field) => fieldText(field, type.namespace)).join(",");
        return `{${head},"fields":[${fields}]${tags}${type === root ? versionMember(type) : ""}}`;
      }
      case "enum": {
        const fallback = type.default === null ? "" : `,"default":${JSON.stringify(type.default)}`;
        return `{${head},"symbols":${JSON.stringify(type.symbols)}${fallback}${tags}}`;
      }
      case "fixed":
        return `{${head},"size":${type.size}${logicalMembers(type.logicalType)}${tags}}`;
    }
  }

  function fieldText(field: FieldSchema, namespace: string): string {
    const name = JSON.stringify(field.name);
    const fallback = field.default === undefined ? "" : `,"default":${nodeText(field.default)}`;
    const order = field.order === "ascending" ? "" : `,"order":"${field.order}"`;
    const type = schemaText(field.schema, namespace);
    return `{"name":${name},"type":${type}${fallback}${order}${aliasMember(field.aliases)}${tagMember(field.attributes)}}`;
  }
}

function logicalMembers(logicalType: LogicalType | null): string {
  if (logicalType === null) return "";
  const decimal =
    logicalType.name === "decimal" ? `,"precision":${logicalType.precision},"scale":${logicalType.scale}` : "";
  return `,"logicalType":"${logicalType.name}"${decimal}`;
}

function aliasMember(aliases: readonly string[]): string {
  return aliases.length === 0 ? "" : `,"aliases":${JSON.stringify(aliases)}`;
}

function tagMember(attributes: Attributes): string {
  const tags = tagsOf(attributes);
  return tags.length === 0 ? "" : `,"confluent:tags":${JSON.stringify(tags)}`;
}

function versionMember({ attributes }: RecordSchema): string {
  const version = attributes.get("schemaVersion");
  return version?.kind === "number" ? `,"schemaVersion":${version.text}` : "";
}

/** JSON without spaces, numbers to the digit as written. */
function nodeText(node: JsonNode): string {
  switch (node.kind) {
    case "null":
      return "null";
    case "boolean":
      return String(node.value);
    case "number":
      return node.text;
    case "string":
      return JSON.stringify(node.value);
    case "array":
      return `[${node.items.map(nodeText).join(",")}]`;
    case "object":
      return `{${[...node.members].map(([key, member]) => `${JSON.stringify(key)}:${nodeText(member.value)}`).join(",")}}`;
  }
}

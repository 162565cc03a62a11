import type { types } from "avsc";
import type { Schema, UnionSchema } from "../../../../resolve/schema.js";
import { isNamed } from "../named.js";
import { type SchemaGraph, type Target, targetOf } from "../schema-graph.js";
import { writtenFields } from "../written-fields.js";

/** Which branch of a reader's union reads what was written. */
export type Choose = (union: UnionSchema, writer: Schema) => Schema | undefined;

/**
 * What schema resolution makes of a value, by the specification alone. Values are as avsc has them when every union is
 * wrapped: `{ "a.B": value }`, and null as it is. Defaults come from avsc, which is not what is tested here.
 */
export function resolveValue(
  value: unknown,
  writer: SchemaGraph,
  reader: SchemaGraph,
  choose: Choose,
  defaults: ReadonlyMap<string, types.RecordType>,
): unknown {
  return resolve(value, writer.root, reader.root);

  function resolve(value: unknown, writerUse: Schema, readerUse: Schema): unknown {
    const from = targetOf(writerUse, writer);
    const to = targetOf(readerUse, reader);
    if (from.kind === "union") {
      const [name, inner] = value === null ? ["null", null] : (Object.entries(Object(value))[0] ?? []);
      const branch = from.branches.find((each) => nameOf(targetOf(each, writer)) === name);
      if (branch === undefined) throw new Error(`No branch ${name}.`);
      return resolve(inner, branch, readerUse);
    }
    if (to.kind === "union") {
      const branch = choose(to, writerUse);
      if (branch === undefined) throw new Error("No branch to read with.");
      const read = resolve(value, writerUse, branch);
      return read === null ? null : { [nameOf(targetOf(branch, reader))]: read };
    }
    if (from.kind === "array" && to.kind === "array") {
      return (value as unknown[]).map((item) => resolve(item, from.items, to.items));
    }
    if (from.kind === "map" && to.kind === "map") {
      const entries = Object.entries(value as object);
      return Object.fromEntries(entries.map(([key, item]) => [key, resolve(item, from.values, to.values)]));
    }
    if (from.kind === "record" && to.kind === "record") {
      const written = writtenFields(from);
      const entries = to.fields.map((field) => {
        const [source] = written(field);
        if (source !== undefined) {
          return [field.name, resolve((value as Record<string, unknown>)[source.name], source.schema, field.schema)];
        }
        return [field.name, defaults.get(to.fullName)?.field(field.name).defaultValue()];
      });
      return Object.fromEntries(entries);
    }
    if (from.kind === "enum" && to.kind === "enum") return to.symbols.includes(String(value)) ? value : to.default;
    if (from.kind === "primitive" && to.kind === "primitive") return promote(value, to.type);
    return value;
  }
}

function promote(value: unknown, type: string): unknown {
  if (type === "bytes" && typeof value === "string") return Buffer.from(value, "utf8");
  return type === "string" && Buffer.isBuffer(value) ? value.toString("utf8") : value;
}

function nameOf(type: Target): string {
  if (type.kind === "primitive") return type.type;
  return isNamed(type) ? type.fullName : type.kind;
}

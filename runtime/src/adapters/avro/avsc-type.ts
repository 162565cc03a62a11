import avsc from "avsc";
import { avscName } from "./avsc-name.js";
import { BIGINT_LONG } from "./bigint-long.js";
import { BoundedArrayType, BoundedMapType } from "./bounded-containers.js";
import type { LeafSchema, RecordSchema, Schema, UnionBranch, UnionSchema } from "./schema.js";

/**
 * Makes avsc's type for a schema, which reads and writes the bytes and nothing else: without logical types, defaults
 * and aliases, which are ours, and with named types called T0, T1, ... so that no name of the schema can collide with
 * anything in avsc.
 */
export function avscTypeOf(record: RecordSchema): AvscType {
  const schema = new AvscSchema();
  const type = avsc.Type.forSchema(schema.of(record) as avsc.Schema, {
    wrapUnions: "always",
    omitRecordMethods: true,
    registry: Object.create(null) as Record<string, avsc.Type>,
    typeHook,
  });
  makeRecordsPlain(type, new Set());
  return { type, branchName: (branch) => schema.branchName(branch) };
}

export interface AvscType {
  readonly type: avsc.Type;
  /** The key under which avsc's wrapped unions show values of this branch of the schema. */
  branchName(branch: UnionBranch["schema"]): string;
}

/** Whether avsc shows values of the union as they are; else as `{ [avscBranchName]: value }`. */
export function isUnwrapped(union: UnionSchema): boolean {
  return union.branches.length <= 1;
}

/** Whether avsc has the `long` as a number: a timestamp fits one, and a Date is made of it without a detour. */
export function isNumericLong({ type, logicalType }: LeafSchema): boolean {
  return (
    type === "long" && (logicalType?.name === "timestamp-millis" || logicalType?.name === "local-timestamp-millis")
  );
}

/** The schema that avsc is given. */
class AvscSchema {
  readonly #names = new Map<Schema, string>();

  of(schema: Schema): unknown {
    const known = this.#names.get(schema);
    if (known !== undefined) return known;
    switch (schema.kind) {
      case "leaf":
        return this.#leaf(schema);
      case "array":
        return { type: "array", items: this.of(schema.items) };
      case "map":
        return { type: "map", values: this.of(schema.values) };
      case "union": {
        const branches = schema.branches.map((branch) => this.of(branch.schema));
        return schema.nullIndex < 0 ? branches : branches.toSpliced(schema.nullIndex, 0, "null");
      }
      case "record": {
        const name = this.#name(schema);
        const fields = schema.fields.map((field) => ({ name: avscName(field.name), type: this.of(field.schema) }));
        return { type: "record", name, fields };
      }
    }
  }

  branchName(schema: UnionBranch["schema"]): string {
    return this.#names.get(schema) ?? (schema.kind === "leaf" ? schema.type : schema.kind);
  }

  #leaf(schema: LeafSchema): unknown {
    switch (schema.type) {
      case "long":
        return isNumericLong(schema) ? "long" : BIGINT_LONG;
      case "enum":
        return { type: "enum", name: this.#name(schema), symbols: schema.symbols.map(avscName) };
      case "fixed":
        return { type: "fixed", name: this.#name(schema), size: schema.size };
      default:
        return schema.type;
    }
  }

  #name(schema: Schema): string {
    const name = `T${this.#names.size}`;
    this.#names.set(schema, name);
    return name;
  }
}

/** avsc asks here before it makes a type of a schema. */
function typeHook(schema: unknown, options: unknown): avsc.Type | undefined {
  if (Array.isArray(schema)) {
    const unwrapped = schema.filter((branch) => branch !== "null").length <= 1;
    return unwrapped ? make(avsc.types.UnwrappedUnionType, schema, options) : undefined;
  }
  switch ((schema as { type?: unknown }).type) {
    case "array":
      return make(BoundedArrayType, schema, options);
    case "map":
      return make(BoundedMapType, schema, options);
    default:
      return undefined;
  }
}

function make(Type: unknown, schema: unknown, options: unknown): avsc.Type {
  return new (Type as new (schema: unknown, options: unknown) => avsc.Type)(schema, options);
}

/** Lets avsc's readers make plain objects, so that a payload is what it looks like and can be compared. */
function makeRecordsPlain(type: avsc.Type, seen: Set<avsc.Type>): void {
  if (seen.has(type)) return;
  seen.add(type);
  const parts = type as Partial<avsc.types.RecordType & avsc.types.ArrayType & avsc.types.MapType> & {
    readonly types?: readonly avsc.Type[];
    readonly recordConstructor?: { prototype: object };
  };
  if (parts.recordConstructor !== undefined) parts.recordConstructor.prototype = Object.prototype;
  for (const part of [
    ...(parts.fields ?? []).map((field) => field.type),
    ...(parts.types ?? []),
    parts.itemsType,
    parts.valuesType,
  ]) {
    if (part !== undefined) makeRecordsPlain(part, seen);
  }
}

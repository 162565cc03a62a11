import avsc from "avsc";
import type { Catalog, Event, NamedType } from "../model/catalog.js";
import type { TypeRef } from "../model/type-ref.js";
import type { AvroObject } from "./avro-json.js";

/** What avsc makes of a payload when nothing of ours stands between: the bytes that the codec must write too. */
export interface AvscAlone {
  toBytes(payload: unknown): Uint8Array;
}

type Convert = (value: unknown) => unknown;

interface Part {
  /** The schema for avsc: no logical types, no defaults, names that no JavaScript object has anyway. */
  readonly plain: unknown;
  /** How avsc calls the part as a branch of a union. */
  readonly branch: string;
  readonly convert: Convert;
}

/**
 * Reads the event's schema string and the model's types side by side, so that both must agree. Shares no line with the
 * codec.
 */
export function avscAlone(event: Event, catalog: Catalog): AvscAlone {
  const parts = new Map<string, Part>();
  const root = partOf(JSON.parse(event.schemaJson), { kind: "named", fullName: event.record.fullName });
  const type = avsc.Type.forSchema(root.plain as avsc.Schema, { wrapUnions: true, registry: { long: LONG } });
  return { toBytes: (payload) => type.toBuffer(root.convert(payload)) };

  function partOf(schema: unknown, ref: TypeRef): Part {
    if (Array.isArray(schema)) return unionPart(schema, ref);
    const object = typeof schema === "string" ? { type: schema } : (schema as AvroObject);
    if (ref.kind === "named") return namedPart(object, ref.fullName);
    if (ref.kind === "array") {
      const items = partOf(object.items, ref.items);
      const convert: Convert = (value) => (value as unknown[]).map(items.convert);
      return { plain: { type: "array", items: items.plain }, branch: "array", convert };
    }
    if (ref.kind === "map") {
      const values = partOf(object.values, ref.values);
      const convert: Convert = (value) => mapped(value as object, values.convert);
      return { plain: { type: "map", values: values.plain }, branch: "map", convert };
    }
    const convert =
      ref.kind === "logical" ? logicalConvert(ref.logicalType, null) : object.type === "bytes" ? buffer : same;
    return { plain: object.type, branch: object.type, convert };
  }

  function unionPart(schema: readonly unknown[], ref: TypeRef): Part {
    if (ref.kind !== "union") throw new Error("The schema has a union where the model has none.");
    const branches = schema.filter((branch) => branch !== "null");
    if (branches.length !== ref.branches.length) throw new Error("The model has other branches than the schema.");
    const built = ref.branches.map((branch, index) => ({ ...branch, part: partOf(branches[index], branch.type) }));
    const byName = new Map(built.map((branch) => [branch.name, branch.part]));
    let next = 0;
    return {
      plain: schema.map((branch) => (branch === "null" ? "null" : built[next++]?.part.plain)),
      branch: "union",
      convert(value) {
        if (value === null) return null;
        const tagged = value as { type: string; value: unknown };
        const part =
          ref.form === "tagged"
            ? byName.get(tagged.type)
            : built.find((branch) => looksLike(value, branch.type, catalog.types))?.part;
        if (part === undefined) throw new Error("No branch of the union takes the value.");
        return { [part.branch]: part.convert(ref.form === "tagged" ? tagged.value : value) };
      },
    };
  }

  function namedPart(schema: AvroObject, fullName: string): Part {
    const known = parts.get(fullName);
    if (known !== undefined)
      return { ...known, plain: known.branch, convert: (value) => parts.get(fullName)?.convert(value) };
    const type = catalog.types.get(fullName);
    if (type === undefined) throw new Error(`The model has no type ${fullName}.`);
    const name = `T${parts.size}`;
    const placeholder: Part = { plain: name, branch: name, convert: same };
    parts.set(fullName, placeholder);
    const part = { ...placeholder, ...definition(schema, type, name) };
    parts.set(fullName, part);
    return part;
  }

  function definition(schema: AvroObject, type: NamedType, name: string): Pick<Part, "plain" | "convert"> {
    switch (type.kind) {
      case "enum":
        return { plain: { type: "enum", name, symbols: schema.symbols }, convert: same };
      case "fixed": {
        const convert = type.logicalType === null ? buffer : logicalConvert(type.logicalType, type.size);
        return { plain: { type: "fixed", name, size: schema.size }, convert };
      }
      case "record": {
        const fields = type.fields.map((field, index) => ({
          name: field.name,
          part: partOf(schema.fields?.[index]?.type, field.type),
        }));
        return {
          plain: {
            type: "record",
            name,
            fields: fields.map(({ part }, index) => ({ name: `f${index}`, type: part.plain })),
          },
          convert: (value) =>
            Object.fromEntries(
              fields.map(({ name, part }, index) => [
                `f${index}`,
                part.convert((value as Record<string, unknown>)[name]),
              ]),
            ),
        };
      }
    }
  }
}

const same: Convert = (value) => value;
const buffer: Convert = (value) => Buffer.from(value as Uint8Array);

function mapped(value: object, convert: Convert): object {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner)]));
}

/** Which branch of a plain union a value is of: `looks` of DECISIONS.md, seen from the value. */
function looksLike(value: unknown, type: TypeRef, types: Catalog["types"]): boolean {
  const isObject = typeof value === "object" && value !== null;
  const isDuration = (logicalType: { name: string } | null) => logicalType?.name === "duration";
  switch (type.kind) {
    case "array":
      return Array.isArray(value);
    case "map":
      return isObject && !Array.isArray(value) && !(value instanceof Date) && !(value instanceof Uint8Array);
    case "union":
      throw new Error("A union inside a union.");
    case "named": {
      const named = types.get(type.fullName);
      if (named?.kind === "enum") return typeof value === "string";
      if (named?.kind === "fixed" && !isDuration(named.logicalType)) {
        return named.logicalType === null ? value instanceof Uint8Array : typeof value === "string";
      }
      return looksLike(value, { kind: "map", values: type }, types);
    }
    case "primitive":
      if (type.type === "bytes") return value instanceof Uint8Array;
      if (type.type === "long") return typeof value === "bigint";
      return type.type === "string" || type.type === "boolean" ? typeof value === type.type : typeof value === "number";
    case "logical":
      if (type.logicalType.name === "timestamp-millis") return value instanceof Date;
      if (type.base === "long" && type.logicalType.name !== "local-timestamp-millis") return typeof value === "bigint";
      return typeof value === (type.logicalType.name === "time-millis" ? "number" : "string");
  }
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** From our form to that of the underlying type. */
function logicalConvert(
  logicalType: Extract<TypeRef, { kind: "logical" }>["logicalType"],
  size: number | null,
): Convert {
  switch (logicalType.name) {
    case "uuid":
      return (value) => (size === null ? value : Buffer.from(String(value).replaceAll("-", ""), "hex"));
    case "date":
      return (value) => Date.parse(`${value}T00:00:00Z`) / MILLISECONDS_PER_DAY;
    case "timestamp-millis":
      return (value) => BigInt((value as Date).getTime());
    case "local-timestamp-millis":
      return (value) => BigInt(Date.parse(`${value}Z`));
    case "duration":
      return (value) => {
        const { months, days, milliseconds } = value as { months: number; days: number; milliseconds: number };
        return Buffer.from(Uint32Array.of(months, days, milliseconds).buffer);
      };
    case "decimal":
      return (value) => twosComplement(BigInt(String(value).replace(".", "")), size);
    default:
      return same;
  }
}

/** Big-endian; as short as it can be where no size is given. */
function twosComplement(unscaled: bigint, size: number | null): Buffer {
  let length = size ?? 1;
  while (BigInt.asIntN(length * 8, unscaled) !== unscaled) length++;
  return Buffer.from(
    BigInt.asUintN(length * 8, unscaled)
      .toString(16)
      .padStart(length * 2, "0"),
    "hex",
  );
}

const LONG = avsc.types.LongType.__with({
  fromBuffer: (bytes: Buffer) => bytes.readBigInt64LE(),
  toBuffer: (value: bigint) => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(value);
    return bytes;
  },
  fromJSON: BigInt,
  toJSON: Number,
  isValid: (value: unknown) => typeof value === "bigint",
  compare: (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0),
});

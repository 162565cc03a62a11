import { EventError } from "../../errors.js";
import { avscName } from "./avsc-name.js";
import { isNumericLong } from "./avsc-type.js";
import { UNFIT } from "./leaf-form.js";
import type { FieldSchema, LeafSchema, RecordSchema, Schema, UnionSchema } from "./schema.js";
import { setOwn } from "./set-own.js";

/**
 * The default of a field, as a publisher would pass it; each call gives a value of its own. Undefined where the field
 * has none. Throws `CODEC.SCHEMA_INVALID` where it does not fit the field's type.
 */
export function defaultOf({ name, schema, default: json }: FieldSchema): (() => unknown) | undefined {
  if (json === undefined) return undefined;
  const value = valueOfDefault(schema, json);
  if (value === UNFIT) {
    throw new EventError(
      "CODEC.SCHEMA_INVALID",
      `The Avro schema is invalid: the default of field ${name} does not fit it.`,
    );
  }
  return typeof value === "object" && value !== null ? () => valueOfDefault(schema, json) : () => value;
}

/** A default in Avro's own JSON form (specification, "Complex Types", table of field defaults). */
function valueOfDefault(schema: Schema, json: unknown): unknown {
  switch (schema.kind) {
    case "leaf":
      return leafOf(schema, json);
    case "array": {
      if (!Array.isArray(json)) return UNFIT;
      const items = json.map((item) => valueOfDefault(schema.items, item));
      return items.includes(UNFIT) ? UNFIT : items;
    }
    case "map":
      return mapOf(schema.values, json);
    case "record":
      return recordOf(schema, json);
    case "union":
      return branchOf(schema, json);
  }
}

function leafOf(schema: LeafSchema, json: unknown): unknown {
  const base = baseOf(schema, json);
  if (base === UNFIT) return UNFIT;
  const { fromAvsc } = schema.form;
  return fromAvsc === null ? base : fromAvsc(base as never);
}

/** As avsc would have read it. */
function baseOf(schema: LeafSchema, json: unknown): unknown {
  const isNumber = typeof json === "number" || typeof json === "bigint";
  switch (schema.type) {
    case "null":
      return json === null ? null : UNFIT;
    case "boolean":
      return typeof json === "boolean" ? json : UNFIT;
    case "int":
      return typeof json === "number" ? json : UNFIT;
    case "long": {
      if (!isNumber || (typeof json === "number" && !Number.isSafeInteger(json))) return UNFIT;
      const long = BigInt(json);
      if (BigInt.asIntN(64, long) !== long) return UNFIT;
      return isNumericLong(schema) ? Number(long) : long;
    }
    case "float":
    case "double":
      return isNumber ? Number(json) : schema.form.fromJson(json);
    case "string":
      return typeof json === "string" ? json : UNFIT;
    case "enum":
      return typeof json === "string" && schema.symbols.includes(json) ? avscName(json) : UNFIT;
    case "bytes":
      return bytesOf(json);
    case "fixed": {
      const bytes = bytesOf(json);
      return bytes !== UNFIT && bytes.length === schema.size ? bytes : UNFIT;
    }
  }
}

/** In Avro's JSON a byte is the character of its number. */
function bytesOf(json: unknown): Buffer | typeof UNFIT {
  if (typeof json !== "string") return UNFIT;
  const bytes = Buffer.from(json, "latin1");
  return bytes.toString("latin1") === json ? bytes : UNFIT;
}

function mapOf(values: Schema, json: unknown): unknown {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return UNFIT;
  const map: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(json)) {
    const value = valueOfDefault(values, entry);
    if (value === UNFIT) return UNFIT;
    setOwn(map, key, value);
  }
  return map;
}

function recordOf(schema: RecordSchema, json: unknown): unknown {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return UNFIT;
  const record: Record<string, unknown> = {};
  for (const field of schema.fields) {
    const given = Object.hasOwn(json, field.name);
    const fallback = given ? undefined : defaultOf(field);
    const value = given ? valueOfDefault(field.schema, (json as Record<string, unknown>)[field.name]) : fallback?.();
    if (value === UNFIT || value === undefined) return UNFIT;
    setOwn(record, field.name, value);
  }
  return record;
}

/** Avro 1.12 lets a default be of any branch; of several that fit, the first. */
function branchOf({ nullIndex, branches, form }: UnionSchema, json: unknown): unknown {
  if (json === null && nullIndex >= 0) return null;
  for (const { name, schema } of branches) {
    const value = valueOfDefault(schema, json);
    if (value !== UNFIT) return form === "plain" ? value : { type: name, value };
  }
  return UNFIT;
}

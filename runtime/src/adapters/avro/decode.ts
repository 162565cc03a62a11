import { isEventError } from "../../errors.js";
import { avscName } from "./avsc-name.js";
import { type AvscType, isUnwrapped } from "./avsc-type.js";
import { type Conversion, convert } from "./conversion.js";
import { decodeLeaf } from "./decode-leaf.js";
import { defaultOf } from "./default-value.js";
import { mismatch } from "./mismatch.js";
import { NULL_SCHEMA } from "./null-schema.js";
import type { ArraySchema, FieldSchema, MapSchema, RecordSchema, Schema, UnionSchema } from "./schema.js";
import { candidateBranches } from "./schema-match.js";
import { setOwn } from "./set-own.js";

/**
 * Compiles a pair of schemas, once, into the conversion from avsc's value, as it was written, to what a handler gets, as
 * the reader's schema has it, by Avro's rules of schema resolution. It changes avsc's value in place. Throws `CODEC.SCHEMA_MISMATCH` when no value of
 * the writer can be read; the function throws it for the values that cannot, such as a new symbol of an enum that has
 * no default.
 *
 * @param avsc - avsc's type of the writer
 */
export function compileDecode(writer: RecordSchema, reader: RecordSchema, avsc: AvscType): Conversion {
  return new DecodeCompiler(avsc).of(writer, reader, "payload");
}

class DecodeCompiler {
  readonly #records = new Map<RecordSchema, Map<RecordSchema, Conversion>>();
  readonly #avsc: AvscType;

  constructor(avsc: AvscType) {
    this.#avsc = avsc;
  }

  of(writer: Schema, reader: Schema, path: string): Conversion {
    if (writer.kind === "union") return this.#fromUnion(writer, reader, path);
    if (reader.kind === "union") return this.#intoUnion(writer, reader, path);
    if (writer.kind === "leaf" && reader.kind === "leaf") return decodeLeaf(writer, reader, path);
    if (writer.kind === "array" && reader.kind === "array") return this.#array(writer, reader, path);
    if (writer.kind === "map" && reader.kind === "map") return this.#map(writer, reader, path);
    if (writer.kind === "record" && reader.kind === "record") return this.#record(writer, reader, path);
    throw mismatch(path, `${kindOf(writer)} cannot be read as ${kindOf(reader)}`);
  }

  #array(writer: ArraySchema, reader: ArraySchema, path: string): Conversion {
    const item = this.of(writer.items, reader.items, `${path}[]`);
    if (item === null) return null;
    return (items: unknown[]) => {
      for (let index = 0; index < items.length; index++) items[index] = item(items[index] as never);
      return items;
    };
  }

  #map(writer: MapSchema, reader: MapSchema, path: string): Conversion {
    const entry = this.of(writer.values, reader.values, `${path}{}`);
    if (entry === null) return null;
    return (map: Record<string, unknown>) => {
      // Every key is the map's own by now, `__proto__` too, so an assignment does not reach the prototype.
      for (const key of Object.keys(map)) map[key] = entry(map[key] as never);
      return map;
    };
  }

  #record(writer: RecordSchema, reader: RecordSchema, path: string): Conversion {
    const byReader = this.#records.get(writer) ?? new Map<RecordSchema, Conversion>();
    this.#records.set(writer, byReader);
    const known = byReader.get(reader);
    if (known !== undefined) return known;
    let decode: Conversion = () => {
      throw mismatch(path, "a record that it holds cannot be read");
    };
    // For fields that hold the record itself. Where this attempt fails, what was compiled with it must fail too.
    byReader.set(reader, (value) => (decode === null ? value : decode(value)));
    try {
      decode = decodeRecord(writer, reader, this.#fields(writer, reader, path));
    } catch (error) {
      byReader.delete(reader);
      throw error;
    }
    byReader.set(reader, decode);
    return decode;
  }

  /** Every written field is read once: by the reader's field of that name, else by one that has it as an alias. */
  #fields(writer: RecordSchema, reader: RecordSchema, path: string): readonly DecodeField[] {
    const unread = new Map(writer.fields.map((field) => [field.name, field]));
    const take = (names: readonly string[]): FieldSchema | undefined => {
      const found = names.find((name) => unread.has(name));
      const field = found === undefined ? undefined : unread.get(found);
      if (field !== undefined) unread.delete(field.name);
      return field;
    };
    const byName = reader.fields.map((field) => take([field.name]));
    return reader.fields.map((field, index) => {
      const place = `${path}.${field.name}`;
      const source = byName[index] ?? take(field.aliases);
      if (source !== undefined) {
        return { name: field.name, from: source.name, decode: this.of(source.schema, field.schema, place) };
      }
      const fallback = defaultOf(field);
      if (fallback === undefined) throw mismatch(place, "it was not written, and has no default");
      return { name: field.name, from: null, decode: fallback };
    });
  }

  #fromUnion(writer: UnionSchema, reader: Schema, path: string): Conversion {
    const nullDecode = writer.nullIndex < 0 ? null : this.#orThrow(NULL_SCHEMA, reader, path);
    const decodes = new Map<string, Conversion>();
    for (const { schema } of writer.branches) {
      decodes.set(this.#avsc.branchName(schema), this.#orThrow(schema, reader, path));
    }
    if (isUnwrapped(writer)) {
      const [decode = null] = decodes.values();
      return nullDecode === null && decode === null
        ? null
        : (value) => convert(value === null ? nullDecode : decode, value);
    }
    return (wrapped: Readonly<Record<string, never>> | null) => {
      if (wrapped === null) return convert(nullDecode, null as never);
      const [name = ""] = Object.keys(wrapped);
      return convert(decodes.get(name) ?? null, wrapped[name] as never);
    };
  }

  #intoUnion(writer: Exclude<Schema, UnionSchema>, reader: UnionSchema, path: string): Conversion {
    if (isNull(writer)) {
      if (reader.nullIndex >= 0) return null;
      throw mismatch(path, "null was allowed and is not any more");
    }
    for (const { name, schema } of candidateBranches(writer, reader)) {
      const decode = this.#orNothing(writer, schema, path);
      if (decode === undefined) continue;
      return reader.form === "plain" ? decode : (value) => ({ type: name, value: convert(decode, value) });
    }
    throw mismatch(path, "no branch of the union can be read from it");
  }

  /** A branch that cannot be read matters only when a value of it comes. */
  #orThrow(writer: Exclude<Schema, UnionSchema>, reader: Schema, path: string): Conversion {
    const decode = this.#orNothing(writer, reader, path);
    if (decode !== undefined) return decode;
    return () => {
      throw mismatch(path, `a value was written that is ${kindOf(writer)}, which cannot be read`);
    };
  }

  #orNothing(writer: Schema, reader: Schema, path: string): Conversion | undefined {
    try {
      return this.of(writer, reader, path);
    } catch (error) {
      if (isEventError(error, "CODEC.SCHEMA_MISMATCH")) return undefined;
      throw error;
    }
  }
}

interface DecodeField {
  readonly name: string;
  /** The field as it was written; null for one that was not, whose decode makes its default. */
  readonly from: string | null;
  readonly decode: Conversion;
}

function decodeRecord(writer: RecordSchema, reader: RecordSchema, fields: readonly DecodeField[]): Conversion {
  const unchanged =
    writer.fields.length === reader.fields.length &&
    fields.every(
      ({ name, from }, index) => from === name && writer.fields[index]?.name === name && avscName(name) === name,
    );
  return unchanged ? decodeInPlace(fields) : decodeIntoNew(fields);
}

function decodeInPlace(fields: readonly DecodeField[]): Conversion {
  const changing = fields.filter(({ decode }) => decode !== null);
  if (changing.length === 0) return null;
  return (record: Record<string, unknown>) => {
    for (const { name, decode } of changing) record[name] = convert(decode, record[name] as never);
    return record;
  };
}

function decodeIntoNew(fields: readonly DecodeField[]): Conversion {
  const steps = fields.map(({ name, from, decode }) => ({ name, from: from === null ? null : avscName(from), decode }));
  return (written: Readonly<Record<string, never>>) => {
    const record: Record<string, unknown> = {};
    for (const { name, from, decode } of steps) {
      setOwn(record, name, convert(decode, from === null ? (undefined as never) : (written[from] as never)));
    }
    return record;
  };
}

function isNull(schema: Schema): boolean {
  return schema.kind === "leaf" && schema.type === "null";
}

function kindOf(schema: Schema): string {
  return schema.kind === "leaf" ? schema.type : schema.kind;
}

import type { EnumSchema, NamedSchema, RecordSchema, Schema } from "../../../../resolve/schema.js";
import { isNamed, nameFits, nameFitsExactly } from "../named.js";
import { isPromotion } from "../promotion.js";
import { type SchemaGraph, type Target, targetOf } from "../schema-graph.js";
import { writtenFields } from "../written-fields.js";

/** Whether everything that was written as one type can be read as another. */
export type Reads = (reader: Schema, writer: Schema) => boolean;

type NameFits = (reader: NamedSchema, writer: NamedSchema) => boolean;

/** Whether avsc's resolver takes a pair of types. `codec.test.ts` holds it to avsc itself. */
export function createAvscReads(reader: SchemaGraph, writer: SchemaGraph): Reads {
  return createReads(reader, writer, nameFitsExactly);
}

/** Whether Java's checker does. The difference is what fits a name. */
export function createJavaReads(reader: SchemaGraph, writer: SchemaGraph): Reads {
  return createReads(reader, writer, nameFits);
}

function createReads(readerGraph: SchemaGraph, writerGraph: SchemaGraph, fits: NameFits): Reads {
  const known = new Map<Target, Map<Target, boolean>>();
  return reads;

  function reads(readerUse: Schema, writerUse: Schema): boolean {
    const reader = targetOf(readerUse, readerGraph);
    const writer = targetOf(writerUse, writerGraph);
    const ofReader = known.get(reader) ?? new Map<Target, boolean>();
    known.set(reader, ofReader);
    const before = ofReader.get(writer);
    if (before !== undefined) return before;
    // Recursive types are taken to agree until something in them does not.
    ofReader.set(writer, true);
    const verdict = judge(reader, writer);
    ofReader.set(writer, verdict);
    return verdict;
  }

  function judge(reader: Target, writer: Target): boolean {
    if (writer.kind === "union") return writer.branches.every((branch) => reads(reader, branch));
    if (reader.kind === "union") return reader.branches.some((branch) => reads(branch, writer));
    if (reader.kind === "primitive" && writer.kind === "primitive") return isPromotion(writer.type, reader.type);
    if (reader.kind === "array" && writer.kind === "array") return reads(reader.items, writer.items);
    if (reader.kind === "map" && writer.kind === "map") return reads(reader.values, writer.values);
    if (!isNamed(reader) || !isNamed(writer) || !fits(reader, writer)) return false;
    if (reader.kind === "fixed" && writer.kind === "fixed") return reader.size === writer.size;
    if (reader.kind === "enum" && writer.kind === "enum") return hasSymbols(reader, writer);
    return reader.kind === "record" && writer.kind === "record" && readsFields(reader, writer);
  }

  function readsFields(reader: RecordSchema, writer: RecordSchema): boolean {
    const written = writtenFields(writer);
    return reader.fields.every((field) => {
      const [first, ...more] = written(field);
      if (first === undefined) return field.default !== undefined;
      return more.every((other) => other === first) && reads(field.schema, first.schema);
    });
  }
}

function hasSymbols(reader: EnumSchema, writer: EnumSchema): boolean {
  const has = new Set(reader.symbols);
  return reader.default !== null || writer.symbols.every((symbol) => has.has(symbol));
}

import { compareAsJava } from "./check/compat/wire/compare-wire.js";
import { IncomparableError } from "./check/compat/wire/incomparable-error.js";
import { InvalidSchemaError } from "./check/compat/wire/read/invalid-schema-error.js";
import { readSchema } from "./check/compat/wire/read/read-schema.js";
import type { WireKind } from "./check/compat/wire/wire-incompatibility.js";

/** Whether a reader's schema can read all that a writer's schema may have written. */
export interface Compatibility {
  readonly compatible: boolean;
  /** Empty when compatible. In Java's order; what lies in a named type comes once for each use of the type. */
  readonly incompatibilities: readonly Incompatibility[];
}

export interface Incompatibility {
  /** As in Java's `SchemaCompatibility.SchemaIncompatibilityType`. */
  readonly type: IncompatibilityType;
  /** JSON pointer into the reader's schema, as Java's `Incompatibility.getLocation()` gives it: `/fields/2/type`, or `/`. */
  readonly location: string;
  /** One sentence in English; not for programs. */
  readonly message: string;
}

export type IncompatibilityType = WireKind;

/** One of the two schemas is none, or the two cannot be held against each other. */
export class CompatibilityError extends Error {
  override readonly name = "CompatibilityError";
  /** Which argument is at fault. */
  readonly schema: "reader" | "writer";
  /** JSON pointer to what is wrong; empty for the whole. */
  readonly pointer: string;
  /** Of a schema passed as text; 1-based. */
  readonly position: { readonly line: number; readonly column: number } | null;
  readonly remedy: string;

  constructor(schema: "reader" | "writer", error: InvalidSchemaError | IncomparableError) {
    super(`The ${schema}'s schema: ${error.message}`, { cause: error });
    this.schema = schema;
    this.remedy = error.remedy;
    this.pointer = error instanceof InvalidSchemaError ? error.pointer : error.location;
    this.position = error instanceof InvalidSchemaError ? error.position : null;
  }
}

/**
 * Avro's own verdict on a pair of plain schemas (no file, no configuration): the same kinds at the same locations as
 * `SchemaCompatibility.checkReaderWriterCompatibility` of Java's Avro 1.12. For BACKWARD the new schema is the reader, for
 * FORWARD the writer; FULL asks both ways.
 *
 * @param reader the schema to read with: JSON text, or the value that `JSON.parse` makes of it
 * @param writer the schema that the data was written with
 * @throws {CompatibilityError} with the place and the remedy: for what Java's parser refuses, and where Java's checker
 * throws itself, because aliases make one field of the reader stand for two of the writer's
 * @example
 * checkCompatibility(
 *   { type: "record", name: "A", fields: [{ name: "x", type: "int" }] },
 *   { type: "record", name: "A", fields: [] },
 * ).incompatibilities; // [{ type: "READER_FIELD_MISSING_DEFAULT_VALUE", location: "/fields/0", message: "..." }]
 */
export function checkCompatibility(reader: unknown, writer: unknown): Compatibility {
  const readerGraph = read("reader", reader);
  const writerGraph = read("writer", writer);
  try {
    const found = compareAsJava(readerGraph, writerGraph);
    const incompatibilities = found.map(({ type, location, message }) => ({ type, location, message }));
    return { compatible: incompatibilities.length === 0, incompatibilities };
  } catch (error) {
    throw error instanceof IncomparableError ? new CompatibilityError("reader", error) : error;
  }
}

function read(which: "reader" | "writer", schema: unknown): ReturnType<typeof readSchema> {
  try {
    return readSchema(schema, which);
  } catch (error) {
    throw error instanceof InvalidSchemaError ? new CompatibilityError(which, error) : error;
  }
}

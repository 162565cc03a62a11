import type { JsonNode, JsonObject } from "../load/json-node.js";
import type { SourceFile } from "../load/source-tree.js";

/**
 * An Avro schema after names are resolved: valid by the Avro 1.12 specification ("Schema Declaration"),
 * every node still tied to its place in a file. Rules judge it, the model is built from it.
 * A named type that is used a second time, or from another file, is a `ReferenceSchema`, so the tree is
 * finite although the types may recur.
 */
export type Schema = PrimitiveSchema | ArraySchema | MapSchema | UnionSchema | NamedSchema | ReferenceSchema;

export type NamedSchema = RecordSchema | EnumSchema | FixedSchema;

export const PRIMITIVES = ["null", "boolean", "int", "long", "float", "double", "bytes", "string"] as const;
export type PrimitiveName = (typeof PRIMITIVES)[number];

interface SchemaBase {
  /** Where the schema was written. */
  readonly node: JsonNode;
  readonly file: SourceFile;
  /** Every property that Avro itself does not define for this kind of schema, such as `confluent:tags`. */
  readonly attributes: Attributes;
}

/** Custom properties by name, unread. A rule or the model reads the ones it knows. */
export type Attributes = ReadonlyMap<string, JsonNode>;

export interface PrimitiveSchema extends SchemaBase {
  readonly kind: "primitive";
  readonly type: PrimitiveName;
  readonly logicalType: LogicalType | null;
}

export interface ArraySchema extends SchemaBase {
  readonly kind: "array";
  readonly items: Schema;
}

export interface MapSchema extends SchemaBase {
  readonly kind: "map";
  readonly values: Schema;
}

/** At least one branch; never a union inside a union; never two branches of one unnamed kind. */
export interface UnionSchema extends SchemaBase {
  readonly kind: "union";
  readonly branches: readonly Schema[];
}

interface NamedBase extends SchemaBase {
  readonly node: JsonObject;
  readonly name: string;
  /** Empty string for the null namespace. */
  readonly namespace: string;
  /** `namespace.name`, or `name` in the null namespace. */
  readonly fullName: string;
  /** Full names. */
  readonly aliases: readonly string[];
  /** Empty string where the author wrote none. */
  readonly doc: string;
}

export interface RecordSchema extends NamedBase {
  readonly kind: "record";
  readonly fields: readonly FieldSchema[];
}

export interface FieldSchema {
  readonly name: string;
  readonly doc: string;
  readonly schema: Schema;
  /** The default as written, already proven to fit; undefined where there is none. */
  readonly default: JsonNode | undefined;
  readonly aliases: readonly string[];
  readonly order: "ascending" | "descending" | "ignore";
  readonly attributes: Attributes;
  readonly node: JsonObject;
  readonly file: SourceFile;
}

export interface EnumSchema extends NamedBase {
  readonly kind: "enum";
  readonly symbols: readonly string[];
  /** The enum's own default (Avro 1.9+), not a field's. */
  readonly default: string | null;
}

export interface FixedSchema extends NamedBase {
  readonly kind: "fixed";
  /** In bytes. */
  readonly size: number;
  readonly logicalType: LogicalType | null;
}

/** A use of a named type by its name. */
export interface ReferenceSchema extends SchemaBase {
  readonly kind: "reference";
  readonly fullName: string;
}

/**
 * The logical types of Avro 1.12 that sit validly on their underlying type. Anything else is carried as its
 * underlying type, as the specification demands, and `unknown-logical-type` says so.
 */
export type LogicalType =
  | { readonly name: "uuid" }
  | { readonly name: "date" }
  | { readonly name: "time-millis" | "time-micros" }
  | { readonly name: "timestamp-millis" | "timestamp-micros" | "timestamp-nanos" }
  | { readonly name: "local-timestamp-millis" | "local-timestamp-micros" | "local-timestamp-nanos" }
  | { readonly name: "duration" }
  | { readonly name: "decimal"; readonly precision: number; readonly scale: number };

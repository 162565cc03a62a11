import type { LeafForm } from "./leaf-form.js";
import type { LogicalType } from "./logical-type.js";

/**
 * An Avro schema with every name resolved. A recursive type refers to itself, so the graph may have cycles, always
 * through a record.
 */
export type Schema = LeafSchema | ArraySchema | MapSchema | UnionSchema | RecordSchema;

export type BaseType = "null" | "boolean" | "int" | "long" | "float" | "double" | "bytes" | "string" | "enum" | "fixed";

/** A type whose values have no parts. */
export interface LeafSchema {
  readonly kind: "leaf";
  readonly type: BaseType;
  readonly logicalType: LogicalType | null;
  /** Null but for enum and fixed. */
  readonly name: TypeName | null;
  /** Of an enum; else empty. */
  readonly symbols: readonly string[];
  /** The enum's own default, for symbols of newer writers. */
  readonly enumDefault: string | null;
  /** Of a fixed, in bytes; else 0. */
  readonly size: number;
  readonly form: LeafForm;
}

export interface ArraySchema {
  readonly kind: "array";
  readonly items: Schema;
}

export interface MapSchema {
  readonly kind: "map";
  readonly values: Schema;
}

export interface UnionSchema {
  readonly kind: "union";
  /** Place of null in the schema, -1 where there is none. */
  readonly nullIndex: number;
  /** Without null, in the order of the schema. */
  readonly branches: readonly UnionBranch[];
  /** See generator/DECISIONS.md: whether a value shows its branch by itself or in a wrapper `{ type, value }`. */
  readonly form: "plain" | "tagged";
}

export interface UnionBranch {
  /** Avro's branch name: the full name of a named type, else the type's name. */
  readonly name: string;
  readonly schema: LeafSchema | ArraySchema | MapSchema | RecordSchema;
}

export interface RecordSchema {
  readonly kind: "record";
  readonly name: TypeName;
  readonly fields: readonly FieldSchema[];
}

export interface FieldSchema {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly schema: Schema;
  /** As JSON, integers beyond 2^53 as `bigint`; undefined where there is none. */
  readonly default: unknown;
}

export interface TypeName {
  /** With the namespace. */
  readonly fullName: string;
  /** Full names that data may have been written under. */
  readonly aliases: readonly string[];
}

import type { JsonNode } from "../../../load/json-node.js";
import type { SourceFile } from "../../../load/source-tree.js";
import type {
  EnumSchema,
  FieldSchema,
  FixedSchema,
  NamedSchema,
  RecordSchema,
  UnionSchema,
} from "../../../resolve/schema.js";
import type { Target } from "./schema-graph.js";

/** The kinds of incompatibility, called as Java's `SchemaCompatibility.SchemaIncompatibilityType` calls them. */
export const WIRE_KINDS = [
  "NAME_MISMATCH",
  "FIXED_SIZE_MISMATCH",
  "MISSING_ENUM_SYMBOLS",
  "READER_FIELD_MISSING_DEFAULT_VALUE",
  "TYPE_MISMATCH",
  "MISSING_UNION_BRANCH",
] as const;
export type WireKind = (typeof WIRE_KINDS)[number];

/** Why the reader cannot read everything that the writer may have written. */
export type WireIncompatibility =
  | Found<"NAME_MISMATCH", NamedSchema, NamedSchema>
  | Found<"FIXED_SIZE_MISMATCH", FixedSchema, FixedSchema>
  | MissingSymbols
  | MissingDefault
  | Found<"TYPE_MISMATCH", Target, Target>
  | MissingBranch;

interface Found<Kind extends WireKind, Reader extends Target, Writer extends Target> {
  readonly type: Kind;
  /**
   * A JSON pointer as Java gives it, `/fields/2/type/symbols`. Of a type that is used twice it is the first use; a
   * number behind a union is the branch of the writer; and what lies inside a union begins at that union.
   */
  readonly location: string;
  /** One sentence that speaks of reader and writer. */
  readonly message: string;
  readonly reader: Reader;
  readonly writer: Writer;
  /** Where the two differ: in the file that one would edit to mend the reader, and likewise the writer. */
  readonly at: { readonly reader: Place; readonly writer: Place };
}

export interface Place {
  readonly file: SourceFile;
  readonly node: JsonNode;
}

export interface MissingSymbols extends Found<"MISSING_ENUM_SYMBOLS", EnumSchema, EnumSchema> {
  /** Those of the writer that the reader does not know, sorted. */
  readonly symbols: readonly string[];
}

export interface MissingDefault extends Found<"READER_FIELD_MISSING_DEFAULT_VALUE", RecordSchema, RecordSchema> {
  readonly field: FieldSchema;
}

export interface MissingBranch extends Found<"MISSING_UNION_BRANCH", UnionSchema, Target> {
  /** What the reader's union cannot read: the writer itself, or one branch of it where it is a union too. */
  readonly branch: Target;
  /**
   * Why the reader's branch of the same kind and name does not read it; empty where there is no such branch.
   * Java leaves it at "no branch", although what has to be mended is in here.
   */
  readonly causes: readonly WireIncompatibility[];
}

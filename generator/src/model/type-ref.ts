import type { LogicalType, PrimitiveName } from "../resolve/schema.js";

/** The type of a field, an item or a branch, as every emitter sees it. */
export type TypeRef =
  | { readonly kind: "primitive"; readonly type: PrimitiveName }
  | { readonly kind: "logical"; readonly logicalType: LogicalType; readonly base: PrimitiveName }
  | { readonly kind: "array"; readonly items: TypeRef }
  | { readonly kind: "map"; readonly values: TypeRef }
  | UnionRef
  /** A record, enum or fixed: look it up in `Catalog.types`. */
  | { readonly kind: "named"; readonly fullName: string };

/**
 * `form` says how a value shows its branch, in TypeScript and in JSON alike:
 * - `plain`: the value itself, because no two branches look alike in either;
 * - `tagged`: `{ type: <branch name>, value: <value> }`; null stays null.
 */
export interface UnionRef {
  readonly kind: "union";
  readonly form: "plain" | "tagged";
  readonly nullable: boolean;
  /** Without null, in the order of the schema. Empty for the union of null alone. */
  readonly branches: readonly UnionBranch[];
}

export interface UnionBranch {
  /** Avro's own branch name: the full name of a named type, else the type's name (`string`, `array`). */
  readonly name: string;
  readonly type: TypeRef;
}

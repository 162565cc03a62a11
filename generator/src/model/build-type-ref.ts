import type { Schema, UnionSchema } from "../resolve/schema.js";
import type { SchemaLookup } from "./schema-lookup.js";
import type { TypeRef, UnionRef } from "./type-ref.js";
import { unionForm } from "./union-form.js";

/** A schema as emitters see it: a named type, whether defined here or used by name, is a name. */
export function buildTypeRef(schema: Schema, lookup: SchemaLookup): TypeRef {
  switch (schema.kind) {
    case "primitive":
      return Object.freeze(
        schema.logicalType === null
          ? { kind: "primitive", type: schema.type }
          : { kind: "logical", logicalType: Object.freeze({ ...schema.logicalType }), base: schema.type },
      );
    case "array":
      return Object.freeze({ kind: "array", items: buildTypeRef(schema.items, lookup) });
    case "map":
      return Object.freeze({ kind: "map", values: buildTypeRef(schema.values, lookup) });
    case "union":
      return buildUnionRef(schema, lookup);
    case "record":
    case "enum":
    case "fixed":
    case "reference":
      return Object.freeze({ kind: "named", fullName: schema.fullName });
  }
}

function buildUnionRef(schema: UnionSchema, lookup: SchemaLookup): UnionRef {
  const branches = schema.branches.filter((branch) => !isNull(branch));
  return Object.freeze({
    kind: "union",
    form: unionForm(branches, lookup),
    nullable: branches.length < schema.branches.length,
    branches: Object.freeze(
      branches.map((branch) => Object.freeze({ name: branchName(branch), type: buildTypeRef(branch, lookup) })),
    ),
  });
}

export function isNull(schema: Schema): boolean {
  return schema.kind === "primitive" && schema.type === "null";
}

/** Avro's own name of a branch: the full name of a named type, else the kind, whatever its logical type. */
export function branchName(branch: Schema): string {
  switch (branch.kind) {
    case "primitive":
      return branch.type;
    case "record":
    case "enum":
    case "fixed":
    case "reference":
      return branch.fullName;
    case "array":
    case "map":
    case "union":
      return branch.kind;
  }
}

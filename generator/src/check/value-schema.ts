import type { Schema } from "../resolve/schema.js";

/** A field's schema without the null that makes it nullable; a union of several other branches stays as it is. */
export function withoutNull(schema: Schema): Schema {
  if (schema.kind !== "union") return schema;
  const others = schema.branches.filter((branch) => !isNull(branch));
  return others.length === 1 && others[0] !== undefined ? others[0] : schema;
}

/** What a field holds one or many of: {@link withoutNull}, then the same of an array's items. */
export function heldSchema(schema: Schema): Schema {
  const value = withoutNull(schema);
  return value.kind === "array" ? heldSchema(value.items) : value;
}

export function isNullable(schema: Schema): boolean {
  return schema.kind === "union" ? schema.branches.some(isNull) : isNull(schema);
}

export function isNull(schema: Schema): boolean {
  return schema.kind === "primitive" && schema.type === "null";
}

/** The logical type by name, or null where the schema has none or cannot have one. */
export function logicalName(schema: Schema): string | null {
  return schema.kind === "primitive" || schema.kind === "fixed" ? (schema.logicalType?.name ?? null) : null;
}

/** Full name of a record, enum or fixed, written out or by reference; null for anything else. */
export function typeNameOf(schema: Schema): string | null {
  return "fullName" in schema ? schema.fullName : null;
}

/** The schema as an author would say it: `string`, `uuid`, `decimal(14, 2)`, `array of Money`. */
export function describeSchema(schema: Schema): string {
  switch (schema.kind) {
    case "primitive":
    case "fixed": {
      const logical = schema.logicalType;
      if (logical?.name === "decimal") return `decimal(${logical.precision}, ${logical.scale})`;
      return logical?.name ?? (schema.kind === "fixed" ? schema.fullName : schema.type);
    }
    case "array":
      return `array of ${describeSchema(schema.items)}`;
    case "map":
      return `map of ${describeSchema(schema.values)}`;
    case "union": {
      const value = withoutNull(schema);
      return value === schema ? `union of ${schema.branches.map(describeSchema).join(", ")}` : describeSchema(value);
    }
    case "record":
    case "enum":
    case "reference":
      return schema.fullName;
  }
}

import type { Schema, UnionBranch } from "./schema.js";
import type { Shape } from "./shape.js";

/**
 * A union is plain when no two branches look alike, neither in TypeScript nor in JSON; else it is tagged. The generator
 * makes types by the same rule (generator/DECISIONS.md).
 */
export function unionFormOf(branches: readonly UnionBranch[]): "plain" | "tagged" {
  const distinct = (shapes: readonly Shape[]) => new Set(shapes).size === shapes.length;
  return distinct(branches.map(({ schema }) => valueShapeOf(schema))) &&
    distinct(branches.flatMap(({ schema }) => jsonShapesOf(schema)))
    ? "plain"
    : "tagged";
}

/** The shape of every value of the schema in TypeScript; a union has none. */
export function valueShapeOf(schema: Exclude<Schema, { kind: "union" }>): Shape {
  switch (schema.kind) {
    case "leaf":
      return schema.form.shape;
    case "array":
      return "array";
    case "map":
    case "record":
      return "object";
  }
}

/** The shapes that values of the schema can have in JSON. */
export function jsonShapesOf(schema: Exclude<Schema, { kind: "union" }>): readonly Shape[] {
  return schema.kind === "leaf" ? schema.form.jsonShapes : [valueShapeOf(schema)];
}

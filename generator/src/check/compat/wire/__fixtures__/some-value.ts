import type { Schema } from "../../../../resolve/schema.js";
import { isNamed } from "../named.js";
import { type SchemaGraph, targetOf } from "../schema-graph.js";

/** Thrown for a type of which every value would be endless, or very large. */
export class NoValue extends Error {}

/** The `turn`-th of some values of a schema, unions wrapped as avsc wraps them. Other turns take other branches and symbols. */
export function someValue(graph: SchemaGraph, turn: number): unknown {
  let values = 0;
  return value(graph.root, 0);

  function value(use: Schema, depth: number): unknown {
    if (depth > 12 || ++values > 300) throw new NoValue();
    const type = targetOf(use, graph);
    switch (type.kind) {
      case "primitive":
        return PRIMITIVES[type.type]?.[(turn + depth) % 2];
      case "array":
        return depth > 4 ? [] : Array.from({ length: turn % 3 }, () => value(type.items, depth + 1));
      case "map":
        return depth > 4 ? {} : Object.fromEntries(["k", "l"].map((key) => [key, value(type.values, depth + 1)]));
      case "fixed":
        return Buffer.alloc(type.size, turn);
      case "enum":
        return type.symbols[turn % type.symbols.length];
      case "record":
        return Object.fromEntries(type.fields.map((field) => [field.name, value(field.schema, depth + 1)]));
      case "union":
        return union(type.branches, depth);
    }
  }

  /** Deep down the first branch that ends. */
  function union(branches: readonly Schema[], depth: number): unknown {
    for (let shift = 0; shift < branches.length; shift++) {
      const branch = branches[(turn + depth + shift) % branches.length];
      if (branch === undefined) continue;
      const type = targetOf(branch, graph);
      if (depth > 4 && type.kind === "record" && shift < branches.length - 1) continue;
      const inner = value(branch, depth + 1);
      if (inner === null) return null;
      return { [type.kind === "primitive" ? type.type : isNamed(type) ? type.fullName : type.kind]: inner };
    }
    throw new NoValue();
  }
}

const PRIMITIVES: Readonly<Record<string, readonly [unknown, unknown]>> = {
  null: [null, null],
  boolean: [false, true],
  int: [-1, 2 ** 30 + 1],
  long: [2 ** 40 + 1, -3],
  float: [0.5, -2],
  double: [0.1, 1e300],
  bytes: [Buffer.from("bytes"), Buffer.from([])],
  string: ["", "Gr\u00fc\u00dfe"],
};

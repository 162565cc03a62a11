import { quote } from "../load/quote.js";
import type { BoundTypes } from "./binder.js";
import { nameNode } from "./collect-definitions.js";
import type { Findings } from "./findings.js";
import type { NamedSchema, Schema } from "./schema.js";
import { stronglyConnected } from "./strongly-connected.js";

/** Where Jackson, and so every registry and every Java reader, refuses a JSON text. */
const MAX_WRITTEN_OUT = 1000;

/** A named type inside another, and how many JSON levels further in it stands. */
interface Inner {
  readonly type: NamedSchema;
  readonly depth: number;
}

/**
 * Finds types that would nest too deep once every name is replaced by its definition at its first use, which is how a
 * schema goes to the registry. Types that refer to each other are counted as if they stood inside one another, which
 * is the most they can come to.
 */
export function measureNesting(bound: BoundTypes, findings: Findings): void {
  const parts = new Map<NamedSchema, { readonly own: number; readonly inner: readonly Inner[] }>();
  for (const type of bound.types.values()) parts.set(type, takeApart(type, bound));

  /** Infinite where it is too much, in the type itself or in one that is already reported. */
  const heights = new Map<NamedSchema, number>();
  const innerOf = (type: NamedSchema): readonly Inner[] => parts.get(type)?.inner ?? [];
  for (const group of stronglyConnected(parts.keys(), (type) => innerOf(type).map((inner) => inner.type))) {
    const within = new Set(group);
    let around = 0;
    let below = 0;
    for (const type of group) {
      around += parts.get(type)?.own ?? 0;
      for (const inner of innerOf(type)) {
        if (!within.has(inner.type)) below = Math.max(below, inner.depth + (heights.get(inner.type) ?? 0));
      }
    }
    const height = group.length === 1 ? Math.max(around, below) : around + below;
    const [type] = group;
    if (height > MAX_WRITTEN_OUT && height < Infinity && type !== undefined) report(type, findings);
    for (const member of group) heights.set(member, height > MAX_WRITTEN_OUT ? Infinity : height);
  }
}

function report(type: NamedSchema, findings: Findings): void {
  const message = `The type ${quote(type.fullName)} nests more than ${MAX_WRITTEN_OUT} levels deep with all the types inside it.`;
  findings.report(type.file, nameNode(type.node), "nesting-too-deep", message, "Break the chain of types.");
}

/** The JSON levels that a type takes up itself, and the named types inside it. */
function takeApart(type: NamedSchema, bound: BoundTypes): { own: number; inner: readonly Inner[] } {
  const inner: Inner[] = [];
  let own = 1;
  if (type.kind === "record") {
    for (const field of type.fields) visit(field.schema, 3);
  }
  return { own, inner };

  function visit(schema: Schema, depth: number): void {
    own = Math.max(own, depth + 1);
    switch (schema.kind) {
      case "array":
        visit(schema.items, depth + 1);
        break;
      case "map":
        visit(schema.values, depth + 1);
        break;
      case "union":
        for (const branch of schema.branches) visit(branch, depth + 1);
        break;
      case "record":
        inner.push({ type: schema, depth });
        break;
      case "reference": {
        const target = bound.types.get(schema.fullName);
        if (target?.kind === "record") inner.push({ type: target, depth });
      }
    }
  }
}

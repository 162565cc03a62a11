import type { ResolvedTree } from "../resolve/resolved-tree.js";
import type { Schema } from "../resolve/schema.js";
import { mayBeLeftOut } from "./may-be-left-out.js";

/**
 * Full names of the records of which a publisher may leave something out, at any depth: those with a default, and
 * those that hold one of them, until nothing is added. Recursive types end like any other.
 */
export function recordsWithInput(resolved: Pick<ResolvedTree, "types">): ReadonlySet<string> {
  const holders = new Map<string, string[]>();
  const found = new Set<string>();
  const news: string[] = [];
  for (const type of resolved.types.values()) {
    if (type.kind !== "record") continue;
    for (const field of type.fields) {
      if (mayBeLeftOut(field) && !found.has(type.fullName)) {
        found.add(type.fullName);
        news.push(type.fullName);
      }
      for (const part of namedParts(field.schema)) {
        const known = holders.get(part);
        if (known === undefined) holders.set(part, [type.fullName]);
        else known.push(type.fullName);
      }
    }
  }
  for (let name = news.pop(); name !== undefined; name = news.pop()) {
    for (const holder of holders.get(name) ?? []) {
      if (found.has(holder)) continue;
      found.add(holder);
      news.push(holder);
    }
  }
  return found;
}

/** Named types that a value of the schema holds, not through another named type. */
function namedParts(schema: Schema): readonly string[] {
  switch (schema.kind) {
    case "primitive":
      return [];
    case "array":
      return namedParts(schema.items);
    case "map":
      return namedParts(schema.values);
    case "union":
      return schema.branches.flatMap(namedParts);
    case "record":
    case "enum":
    case "fixed":
    case "reference":
      return [schema.fullName];
  }
}

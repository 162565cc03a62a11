import { compareText } from "../../diagnostics.js";
import type { Catalog } from "../../model/catalog.js";
import { namesIn } from "../kit/names-in.js";

/** For each type, by full name, the full names of the records that have a field of it; sorted. */
export function usersOfTypes(types: Catalog["types"]): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, Set<string>>();
  for (const type of types.values()) {
    if (type.kind !== "record") continue;
    for (const used of type.fields.flatMap((field) => namesIn(field.type))) {
      const known = users.get(used) ?? new Set();
      users.set(used, known.add(type.fullName));
    }
  }
  return new Map([...users].map(([used, by]) => [used, [...by].sort(compareText)]));
}

import { compareText } from "../../diagnostics.js";
import type { Catalog, Field, RecordType } from "../../model/catalog.js";
import type { TypeRef } from "../../model/type-ref.js";

/** Every sensitivity tag that a value of the field can carry, its own and those of the fields inside it; sorted. */
export function tagsOfField(field: Field, types: Catalog["types"]): readonly string[] {
  const tags = new Set<string>();
  collectField(field, types, new Set(), tags);
  return [...tags].sort(compareText);
}

/** Every sensitivity tag in the record, at any depth; sorted. */
export function tagsOfRecord(record: RecordType, types: Catalog["types"]): readonly string[] {
  const tags = new Set<string>();
  const seen = new Set([record.fullName]);
  for (const field of record.fields) collectField(field, types, seen, tags);
  return [...tags].sort(compareText);
}

/** `seen` holds the types that were entered, because they may recur. */
function collectField(field: Field, types: Catalog["types"], seen: Set<string>, tags: Set<string>): void {
  for (const tag of field.tags) tags.add(tag);
  collectType(field.type, types, seen, tags);
}

function collectType(type: TypeRef, types: Catalog["types"], seen: Set<string>, tags: Set<string>): void {
  if (type.kind === "array") collectType(type.items, types, seen, tags);
  if (type.kind === "map") collectType(type.values, types, seen, tags);
  if (type.kind === "union") for (const branch of type.branches) collectType(branch.type, types, seen, tags);
  if (type.kind !== "named" || seen.has(type.fullName)) return;
  seen.add(type.fullName);
  const named = types.get(type.fullName);
  if (named?.kind === "record") for (const field of named.fields) collectField(field, types, seen, tags);
}

import { compareText } from "../../diagnostics.js";
import type { Catalog, Field, RecordType } from "../../model/catalog.js";
import { namesIn } from "./names-in.js";

type Types = Catalog["types"];

/** Every sensitivity tag that a value of the field can carry, its own and those of the fields inside it; sorted. */
export function tagsOfField(field: Field, types: Types): readonly string[] {
  const inside = namesIn(field.type).flatMap((name) => tagsOfType(name, types));
  return inside.length === 0 ? field.tags : sortedOnce([...field.tags, ...inside]);
}

/** Every sensitivity tag in the record, at any depth; sorted. */
export function tagsOfRecord(record: RecordType, types: Types): readonly string[] {
  return sortedOnce(record.fields.flatMap((field) => tagsOfField(field, types)));
}

/** Asked for at every use of a type, so each is looked through once; the model is frozen. */
const known = new WeakMap<Types, Map<string, readonly string[]>>();

function tagsOfType(fullName: string, types: Types): readonly string[] {
  const found = known.get(types) ?? new Map<string, readonly string[]>();
  known.set(types, found);
  let tags = found.get(fullName);
  if (tags === undefined) {
    tags = sortedOnce([...reachable(fullName, types)].flatMap((name) => ownTags(name, types)));
    found.set(fullName, tags);
  }
  return tags;
}

/** The type and every type inside it, each once, because types may recur. */
function reachable(fullName: string, types: Types): ReadonlySet<string> {
  const seen = new Set([fullName]);
  // A set is walked up to what is added on the way.
  for (const name of seen) {
    const type = types.get(name);
    if (type?.kind !== "record") continue;
    for (const field of type.fields) for (const inner of namesIn(field.type)) seen.add(inner);
  }
  return seen;
}

function ownTags(fullName: string, types: Types): readonly string[] {
  const type = types.get(fullName);
  return type?.kind === "record" ? type.fields.flatMap((field) => field.tags) : [];
}

function sortedOnce(tags: readonly string[]): readonly string[] {
  return [...new Set(tags)].sort(compareText);
}

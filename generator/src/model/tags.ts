import { compareText } from "../diagnostics.js";
import type { Attributes, FieldSchema } from "../resolve/schema.js";

/** The strings of `confluent:tags`, sorted, each once. Anything else in it is a finding of the lint rules. */
export function tagsOf(attributes: Attributes): readonly string[] {
  const node = attributes.get("confluent:tags");
  if (node?.kind !== "array") return NONE;
  return sortedOnce(node.items.flatMap((item) => (item.kind === "string" ? [item.value] : [])));
}

/** The tags of a field, whether they are written on the field or on its type. */
export function fieldTags(field: FieldSchema): readonly string[] {
  const own = tagsOf(field.attributes);
  const ofType = tagsOf(field.schema.attributes);
  return ofType.length === 0 ? own : sortedOnce([...own, ...ofType]);
}

function sortedOnce(tags: readonly string[]): readonly string[] {
  return Object.freeze([...new Set(tags)].sort(compareText));
}

const NONE: readonly string[] = Object.freeze([]);

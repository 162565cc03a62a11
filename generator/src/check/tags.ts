import type { FieldSchema } from "../resolve/schema.js";

/** The ecosystem's own property for sensitive fields. */
export const TAGS_ATTRIBUTE = "confluent:tags";

/** The tags that stand on a field itself; what is no string is left out. */
export function tagsOf(field: FieldSchema): readonly string[] {
  const attribute = field.attributes.get(TAGS_ATTRIBUTE);
  if (attribute?.kind !== "array") return [];
  return attribute.items.flatMap((item) => (item.kind === "string" ? [item.value] : []));
}

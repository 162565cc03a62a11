import type { JsonArray } from "../../load/json-node.js";
import { quote } from "../../load/quote.js";
import type { FieldSchema } from "../../resolve/schema.js";
import { insertAfter } from "../insert-member.js";
import { schemaRule, type TextEdit } from "../lint-rule.js";
import { placeOf } from "../place.js";
import { isNull } from "../value-schema.js";

export const nullableDefaultNull = schemaRule({
  id: "nullable-default-null",
  category: "types",
  severity: "error",
  purpose: "A nullable field has null as its first branch and as its default, so that publishers may leave it out.",
  fixable: true,
  scope: "house",
  *check({ fields }) {
    for (const { field, source } of fields) {
      if (field.schema.kind !== "union") continue;
      const at = field.schema.branches.findIndex(isNull);
      // Any default lets publishers leave the field out.
      if (at < 0 || field.default !== undefined) continue;
      const order = at > 0 ? "null is not its first branch and " : "";
      yield {
        file: source,
        node: placeOf(field.node, "type"),
        message: `${quote(field.name)} may be null, but ${order}it has no default, so a publisher cannot leave it out.`,
        fix: 'Write ["null", ...] and "default": null.',
        edits: editsFor(source.text, field, at),
      };
    }
  },
});

function editsFor(text: string, field: FieldSchema, at: number): readonly TextEdit[] {
  const union = field.schema.node;
  const nullFirst = union.kind === "array" ? moveToFront(text, union, at) : [];
  return [...nullFirst, ...insertAfter(text, field.node, "type", '"default": null')];
}

/** Each branch moves one place on; what stands between them stays. */
function moveToFront(text: string, union: JsonArray, at: number): readonly TextEdit[] {
  const moved = union.items.slice(0, at + 1);
  return moved.map((place, index) => {
    const from = moved[index === 0 ? at : index - 1] ?? place;
    return { start: place.start, end: place.end, text: text.slice(from.start, from.end) };
  });
}

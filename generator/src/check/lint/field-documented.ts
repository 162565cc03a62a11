import { quote } from "../../load/quote.js";
import { schemaRule } from "../lint-rule.js";
import { placeOf } from "../place.js";

export const fieldDocumented = schemaRule({
  id: "field-documented",
  category: "documentation",
  severity: "error",
  purpose: "Every field has a doc.",
  fixable: false,
  scope: "house",
  *check({ fields }) {
    for (const { field, record, source } of fields) {
      if (field.doc.trim() !== "") continue;
      yield {
        file: source,
        node: placeOf(field.node, "doc", "name"),
        message: `The field ${quote(field.name)} of ${quote(record.name)} has no doc.`,
        fix: 'Say in "doc" what it means: unit, code system, who decides it, when it is null.',
      };
    }
  },
});

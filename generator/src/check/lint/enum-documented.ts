import { quote } from "../../load/quote.js";
import { schemaRule } from "../lint-rule.js";
import { placeOf } from "../place.js";

export const enumDocumented = schemaRule({
  id: "enum-documented",
  category: "documentation",
  severity: "error",
  purpose: "Every enum and every fixed type has a doc.",
  fixable: false,
  scope: "house",
  *check({ enums, fixeds }) {
    for (const { schema, source } of [...enums, ...fixeds]) {
      if (schema.doc.trim() !== "") continue;
      yield {
        file: source,
        node: placeOf(schema.node, "doc", "name"),
        message: `The ${schema.kind} ${quote(schema.name)} has no doc.`,
        fix:
          schema.kind === "enum"
            ? 'Say in "doc" what it tells apart, and explain the symbols that need it.'
            : 'Say in "doc" what its bytes are.',
      };
    }
  },
});

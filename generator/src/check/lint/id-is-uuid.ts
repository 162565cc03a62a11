import { quote } from "../../load/quote.js";
import { schemaRule } from "../lint-rule.js";
import { placeOf } from "../place.js";
import { describeSchema, heldSchema, logicalName } from "../value-schema.js";
import { wordsOf } from "../words.js";

/** Ids that others gave: no uuid to be had. */
const FOREIGN = new Set(
  "external foreign member national passport partner policy social subscriber tax third vendor".split(" "),
);

export const idIsUuid = schemaRule({
  id: "id-is-uuid",
  category: "types",
  severity: "warning",
  purpose:
    "A field named Id holds an id of ours and is a uuid; what others assigned is named Number, Code or Identifier.",
  fixable: false,
  scope: "house",
  *check({ fields }) {
    for (const { field, source } of fields) {
      const words = wordsOf(field.name);
      if (words.at(-1) !== "id" && words.at(-1) !== "ids") continue;
      const held = heldSchema(field.schema);
      if (logicalName(held) === "uuid" || words.some((word) => FOREIGN.has(word))) continue;
      yield {
        file: source,
        node: placeOf(field.node, "type"),
        message: `${quote(field.name)} is ${describeSchema(held)}, and not a uuid as ids of this platform are.`,
        fix: 'Write { "type": "string", "logicalType": "uuid" }, or name it Number, Code or Identifier when somebody else assigned it.',
      };
    }
  },
});

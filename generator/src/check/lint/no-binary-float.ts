import { quote } from "../../load/quote.js";
import { isMeasure, isMoney } from "../amount-names.js";
import { schemaRule } from "../lint-rule.js";
import { placeOf } from "../place.js";
import { heldSchema } from "../value-schema.js";

export const noBinaryFloat = schemaRule({
  id: "no-binary-float",
  category: "types",
  severity: "error",
  purpose: "Money, doses and measured amounts are decimals: float and double cannot hold 0.1.",
  fixable: false,
  scope: "house",
  *check({ fields }) {
    for (const { field, source } of fields) {
      const held = heldSchema(field.schema);
      if (held.kind !== "primitive" || (held.type !== "float" && held.type !== "double")) continue;
      const money = isMoney(field.name);
      if (!money && !isMeasure(field.name)) continue;
      yield {
        file: source,
        node: placeOf(field.node, "type"),
        message: `${quote(field.name)} is ${money ? "money" : "a dose or a measured amount"} as a ${held.type}, which rounds: 0.1 + 0.2 is not 0.3.`,
        fix: money
          ? 'Use the shared type of money, or { "type": "bytes", "logicalType": "decimal", "precision": 14, "scale": 2 }.'
          : 'Use the shared type of quantities, or { "type": "bytes", "logicalType": "decimal", "precision": 18, "scale": 6 }.',
      };
    }
  },
});

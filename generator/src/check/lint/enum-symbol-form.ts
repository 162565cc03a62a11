import type { JsonNode } from "../../load/json-node.js";
import { quote } from "../../load/quote.js";
import { enumKey } from "../../model/identifiers.js";
import type { EnumSchema } from "../../resolve/schema.js";
import { schemaRule } from "../lint-rule.js";
import { placeOf } from "../place.js";

export const enumSymbolForm = schemaRule({
  id: "enum-symbol-form",
  category: "naming",
  severity: "error",
  purpose: "Enum symbols are written in UPPER_SNAKE.",
  fixable: false,
  scope: "house",
  *check({ enums }) {
    for (const { schema, source } of enums) {
      for (const [index, symbol] of schema.symbols.entries()) {
        if (/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(symbol)) continue;
        yield {
          file: source,
          node: symbolNode(schema, index),
          message: `The symbol ${quote(symbol)} of ${quote(schema.name)} is not UPPER_SNAKE.`,
          fix: `Write ${quote(enumKey(symbol))}.`,
        };
      }
    }
  },
});

function symbolNode(schema: EnumSchema, index: number): JsonNode {
  const symbols = placeOf(schema.node, "symbols");
  return (symbols.kind === "array" ? symbols.items[index] : undefined) ?? symbols;
}

import { quote } from "../../load/quote.js";
import type { EnumSchema } from "../../resolve/schema.js";
import { insertAfter } from "../insert-member.js";
import { schemaRule } from "../lint-rule.js";
import { placeOf } from "../place.js";

/** Symbols that a reader can fall back to without claiming anything. */
const NEUTRAL = /(^|_)(UNKNOWN|UNSPECIFIED|NOT_SPECIFIED|UNDEFINED|UNDETERMINED|OTHER)$/;

export const enumDefault = schemaRule({
  id: "enum-default",
  category: "types",
  severity: "error",
  purpose:
    "Every enum has a default that claims nothing, such as UNKNOWN, which readers see in place of symbols added later.",
  fixable: true,
  scope: "house",
  *check({ enums }) {
    for (const { schema, source } of enums) {
      if (schema.default !== null && NEUTRAL.test(schema.default)) continue;
      const neutral = neutralSymbol(schema);
      if (schema.default !== null) {
        yield {
          file: source,
          node: placeOf(schema.node, "default"),
          message: `The default ${quote(schema.default)} of ${quote(schema.name)} claims something: an older reader would see it for every symbol added later.`,
          fix:
            neutral === null
              ? "Add the symbol UNKNOWN, and make it the default."
              : `Make ${quote(neutral)} the default.`,
        };
        continue;
      }
      yield {
        file: source,
        node: placeOf(schema.node, "name"),
        message: `The enum ${quote(schema.name)} has no default, so no symbol can ever be added without breaking its readers.`,
        fix: `Add "default": "${neutral ?? "UNKNOWN"}"${neutral === null ? " and that symbol" : ""}.`,
        ...(neutral !== null && { edits: insertAfter(source.text, schema.node, "symbols", `"default": "${neutral}"`) }),
      };
    }
  },
});

function neutralSymbol({ symbols }: EnumSchema): string | null {
  return symbols.find((symbol) => symbol === "UNKNOWN") ?? symbols.find((symbol) => NEUTRAL.test(symbol)) ?? null;
}

import { quote } from "../../load/quote.js";
import { schemaRule } from "../lint-rule.js";
import { placeOf } from "../place.js";
import { heldSchema, typeNameOf } from "../value-schema.js";
import { wordsOf } from "../words.js";

export const enumFieldName = schemaRule({
  id: "enum-field-name",
  category: "consistency",
  severity: "warning",
  purpose: "A payload field that holds an enum is called like the enum, with a prefix where one says which.",
  fixable: false,
  scope: "house",
  *check({ fields, types }) {
    for (const { field, event, source } of fields) {
      const name = typeNameOf(heldSchema(field.schema));
      const type = name === null ? undefined : types.get(name);
      if (event === null || type?.kind !== "enum" || named(field.name, type.name)) continue;
      const own = type.name.charAt(0).toLowerCase() + type.name.slice(1);
      yield {
        file: source,
        node: placeOf(field.node, "name"),
        message: `${quote(field.name)} holds the enum ${quote(type.name)}, and is not called like it.`,
        fix: `Call it ${quote(own)}, with a prefix if the event has several.`,
      };
    }
  },
});

/** `previousClaimStatus` and `claimStatuses` are called like `ClaimStatus`; so is `priority` like `RequestPriority`. */
function named(field: string, type: string): boolean {
  const words = wordsOf(field).map(singular);
  const own = wordsOf(type).map(singular);
  const common = own.findIndex((_, index) => own.slice(index).join(" ") === words.join(" "));
  return common > 0 || words.join(" ").endsWith(own.join(" "));
}

function singular(word: string): string {
  return word.replace(/(?<=s|x|ch|sh)es$|(?<=[^siu])s$/, "");
}

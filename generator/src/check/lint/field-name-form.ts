import { quote } from "../../load/quote.js";
import { camelCase } from "../../model/identifiers.js";
import { schemaRule } from "../lint-rule.js";
import { placeOf } from "../place.js";

export const fieldNameForm = schemaRule({
  id: "field-name-form",
  category: "naming",
  severity: "error",
  purpose: "Fields are named in lowerCamelCase.",
  fixable: false,
  scope: "house",
  *check({ fields }) {
    for (const { field, source } of fields) {
      if (/^[a-z][A-Za-z0-9]*$/.test(field.name)) continue;
      yield {
        file: source,
        node: placeOf(field.node, "name"),
        message: `The field name ${quote(field.name)} is not lowerCamelCase.`,
        fix: `Write ${quote(camelCase(field.name))}, and keep the old name under "aliases" if the event was released.`,
      };
    }
  },
});

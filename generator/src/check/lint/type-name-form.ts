import { quote } from "../../load/quote.js";
import { recordName, typeName } from "../../model/identifiers.js";
import { schemaRule } from "../lint-rule.js";
import { placeOf } from "../place.js";

export const typeNameForm = schemaRule({
  id: "type-name-form",
  category: "naming",
  severity: "error",
  purpose:
    "Records, enums and fixed types are named in PascalCase, and not like something that TypeScript knows already.",
  fixable: false,
  scope: "house",
  *check({ records, enums, fixeds }) {
    for (const { schema, source } of [...records, ...enums, ...fixeds]) {
      const node = placeOf(schema.node, "name");
      if (!/^[A-Z][A-Za-z0-9]*$/.test(schema.name)) {
        yield {
          file: source,
          node,
          message: `The type name ${quote(schema.name)} is not PascalCase.`,
          fix: `Write ${quote(recordName(schema.name))}.`,
        };
      } else if (typeName(schema.name) !== schema.name) {
        yield {
          file: source,
          node,
          message: `The type name ${quote(schema.name)} means something else in TypeScript: the SDK would call it ${quote(typeName(schema.name))}.`,
          fix: "Say what kind it is, as in `ClinicalDocument` or `CareLocation`.",
        };
      }
    }
  },
});

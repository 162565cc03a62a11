import { quote } from "../../load/quote.js";
import { schemaRule } from "../lint-rule.js";
import { placeOf } from "../place.js";

export const namespaceMatchesDomain = schemaRule({
  id: "namespace-matches-domain",
  category: "naming",
  severity: "error",
  purpose: "The namespace of every named type ends in the domain folder that its file lies in.",
  fixable: false,
  scope: "house",
  *check({ records, enums, fixeds }) {
    for (const { schema, file, source } of [...records, ...enums, ...fixeds]) {
      const expected = file.domain.replaceAll("-", "_");
      if (schema.namespace.split(".").at(-1) === expected) continue;
      yield {
        file: source,
        node: placeOf(schema.node, "namespace", "name"),
        message: `The namespace ${quote(schema.namespace)} of ${quote(schema.name)} does not end in the domain ${quote(expected)}.`,
        fix: `Write a namespace like ${quote(`healthtech.${expected}`)}, or move the file.`,
      };
    }
  },
});

import type { JsonObject, JsonString } from "../../load/json-node.js";
import { quote } from "../../load/quote.js";
import { type CodeSystem, codeSystemMeant, codeSystemOf, NDC_IN_FIELD, NPI } from "../code-systems.js";
import { objectsIn } from "../json-walk.js";
import { schemaRule } from "../lint-rule.js";
import { stringMember } from "../place.js";

/** Fields that hold a number of a known system without naming it. */
const BY_FIELD: ReadonlyMap<string, CodeSystem> = new Map([
  ["npi", NPI],
  ["ndc", NDC_IN_FIELD],
]);

export const exampleCodesValid = schemaRule({
  id: "example-codes-valid",
  category: "examples",
  severity: "error",
  purpose:
    "A code in an example has the form and the check digit of its system, and names the system by its exact URI.",
  fixable: false,
  scope: "house",
  *check({ events }) {
    for (const { event, source } of events) {
      for (const object of event.examples.flatMap(objectsIn)) {
        const uri = stringMember(object, "system");
        const meant = uri === null || codeSystemOf(uri.value) !== undefined ? undefined : codeSystemMeant(uri.value);
        if (uri !== null && meant !== undefined) {
          yield {
            file: source,
            node: uri,
            message: `${quote(uri.value)} is not the URI of the system, so nobody would find the code in it.`,
            fix: `Write ${quote(meant.uri)}.`,
          };
        }
        for (const { node, system } of codesIn(object, uri)) {
          if (system.isCode(node.value)) continue;
          yield {
            file: source,
            node,
            message: `${quote(node.value)} is not ${system.codeName}: that is ${system.form}.`,
            fix: "Look the code up, and copy it.",
          };
        }
      }
    }
  },
});

function codesIn(object: JsonObject, uri: JsonString | null): readonly { node: JsonString; system: CodeSystem }[] {
  const byUri = uri === null ? undefined : codeSystemOf(uri.value);
  const named = byUri === undefined ? null : (stringMember(object, "code") ?? stringMember(object, "value"));
  const found = named === null || byUri === undefined ? [] : [{ node: named, system: byUri }];
  for (const [field, system] of BY_FIELD) {
    const node = stringMember(object, field);
    if (node !== null) found.push({ node, system });
  }
  return found;
}

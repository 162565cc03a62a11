import { jsonFormFaults } from "../json-form.js";
import { schemaRule } from "../lint-rule.js";

export const exampleValid = schemaRule({
  id: "example-valid",
  category: "examples",
  severity: "error",
  purpose: "Every example is a payload of its event in the JSON form.",
  fixable: false,
  scope: "house",
  *check({ events, types }) {
    for (const { event, source } of events) {
      for (const [index, example] of event.examples.entries()) {
        for (const { node, message, fix } of jsonFormFaults(event.record, example, types, `examples[${index}]`)) {
          yield { file: source, node, message, fix };
        }
      }
    }
  },
});

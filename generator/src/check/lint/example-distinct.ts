import { placeText } from "../../load/diagnostic-at.js";
import type { JsonNode } from "../../load/json-node.js";
import { quote } from "../../load/quote.js";
import { leavesOf } from "../json-walk.js";
import { schemaRule } from "../lint-rule.js";
import { repeats } from "../repeats.js";

/** Ids and times differ from one copy to the next, and show nothing. */
const ID_OR_TIME = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\d{4}-\d{2}-\d{2}(T.*)?)$/i;
/** With fewer values than these, two honest examples may agree. */
const FEWEST_VALUES = 3;

export const exampleDistinct = schemaRule({
  id: "example-distinct",
  category: "examples",
  severity: "error",
  purpose: "No two examples of the catalog hold the same values, ids and times left aside.",
  fixable: false,
  scope: "house",
  *check({ events }) {
    const telling = events.flatMap(({ event, source }) =>
      event.examples.flatMap((node) => {
        const values = tellingValues(node);
        return values.length < FEWEST_VALUES ? [] : [{ event, source, node, key: values.join("\n") }];
      }),
    );
    for (const { item, first } of repeats(telling, ({ key }) => key)) {
      yield {
        file: item.source,
        node: item.node,
        message: `This example of ${quote(item.event.eventType)} is the one of ${quote(first.event.eventType)} at ${placeText(first.source, first.node)}, ids and times apart.`,
        fix: "Tell another story: another patient, another reason, other values.",
      };
    }
  },
});

/** Sorted, because the same fields in another order show nothing new either. */
function tellingValues(example: JsonNode): readonly string[] {
  return leavesOf(example)
    .filter(({ node }) => node.kind !== "null" && !(node.kind === "string" && ID_OR_TIME.test(node.value)))
    .map(({ path, node }) => `${path} ${JSON.stringify("value" in node ? node.value : null)}`)
    .sort();
}

import { quote } from "../../load/quote.js";
import { SHARED } from "../lint-context.js";
import { schemaRule } from "../lint-rule.js";
import { placeOf } from "../place.js";

export const domainTopic = schemaRule({
  id: "domain-topic",
  category: "domains",
  severity: "error",
  purpose: "The topic of a domain is named `<domain>.events`.",
  fixable: false,
  scope: "house",
  *check({ domains }) {
    for (const { folder, topic, source } of domains.values()) {
      const expected = `${folder}.events`;
      if (folder === SHARED || topic === expected || source.root.kind !== "object") continue;
      yield {
        file: source,
        node: placeOf(source.root, "topic"),
        message: `The topic of the domain ${quote(folder)} is named ${quote(topic)}, so its consumers would not find it.`,
        fix: `Name it ${quote(expected)}.`,
      };
    }
  },
});

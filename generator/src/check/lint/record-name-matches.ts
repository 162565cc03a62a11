import { quote } from "../../load/quote.js";
import { recordName } from "../../model/identifiers.js";
import { schemaRule } from "../lint-rule.js";
import { placeOf } from "../place.js";

export const recordNameMatches = schemaRule({
  id: "record-name-matches",
  category: "naming",
  severity: "error",
  purpose: "An event's record is named like its event type without the dots.",
  fixable: false,
  scope: "house",
  *check({ events }) {
    for (const { event, source } of events) {
      if (event.eventTypeNode === null) continue;
      const expected = recordName(event.eventType);
      if (event.record.name === expected) continue;
      yield {
        file: source,
        node: placeOf(event.record.node, "name"),
        message: `The record of ${quote(event.eventType)} is named ${quote(event.record.name)}.`,
        fix: `Name it ${quote(expected)}.`,
      };
    }
  },
});

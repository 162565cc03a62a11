import type { JsonNode } from "../../load/json-node.js";
import { quote } from "../../load/quote.js";
import type { EventDeclaration } from "../../resolve/event-declaration.js";
import { schemaRule } from "../lint-rule.js";
import { placeOf } from "../place.js";
import { quoteList } from "../quote-list.js";

const REQUIRED = ["eventType", "aggregate", "schemaVersion", "status", "since", "producers", "examples"] as const;

export const eventAttributesComplete = schemaRule({
  id: "event-attributes-complete",
  category: "events",
  severity: "error",
  purpose:
    "An event says its type, aggregate with id, schema version, status, first release, producers and an example.",
  fixable: false,
  scope: "house",
  *check({ events }) {
    for (const { event, source } of events) {
      const missing = REQUIRED.filter((name) => isMissing(event, name, event.record.attributes.get(name)));
      if (missing.length === 0) continue;
      yield {
        file: source,
        node: placeOf(event.record.node, "eventType", "name"),
        message: `The event ${quote(event.eventType)} does not say its ${quoteList(missing, "and")}.`,
        fix: missing.includes("eventType")
          ? "Add what is missing, or, if this is a type of several events, refer to it from them."
          : "Add what is missing.",
      };
    }
  },
});

function isMissing(event: EventDeclaration, name: (typeof REQUIRED)[number], attribute: JsonNode | undefined): boolean {
  switch (name) {
    case "aggregate":
      return event.aggregate === null || event.aggregate.id === null;
    case "producers":
      return event.producers.length === 0;
    case "examples":
      return event.examples.length === 0;
    default:
      return attribute === undefined;
  }
}

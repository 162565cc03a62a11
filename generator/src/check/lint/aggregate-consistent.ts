import { placeText } from "../../load/diagnostic-at.js";
import { quote } from "../../load/quote.js";
import type { EventDeclaration } from "../../resolve/event-declaration.js";
import { grouped } from "../grouped.js";
import { schemaRule } from "../lint-rule.js";
import { minority } from "../minority.js";
import { placeOf } from "../place.js";

export const aggregateConsistent = schemaRule({
  id: "aggregate-consistent",
  category: "events",
  severity: "error",
  purpose:
    "An event's aggregate is the first part of its type, and all events of an aggregate have the same id field as key.",
  fixable: false,
  scope: "house",
  *check({ events }) {
    for (const { event, source } of events) {
      const expected = event.eventType.split(".")[0] ?? "";
      if (event.aggregate === null || event.eventTypeNode === null || event.aggregate.type === expected) continue;
      yield {
        file: source,
        node: aggregatePlace(event, "type"),
        message: `The aggregate of ${quote(event.eventType)} is named ${quote(event.aggregate.type)}.`,
        fix: `Name it ${quote(expected)}, as the event type does.`,
      };
    }
    const keyed = events.filter(({ event }) => (event.aggregate?.id ?? null) !== null);
    for (const group of grouped(keyed, ({ event }) => event.aggregate?.type ?? "").values()) {
      for (const { item, common, example } of minority(group, ({ event }) => event.aggregate?.id ?? "")) {
        const place = placeText(example.source, aggregatePlace(example.event, "id"));
        yield {
          file: item.source,
          node: aggregatePlace(item.event, "id"),
          message: `${quote(item.event.eventType)} is keyed by ${quote(item.event.aggregate?.id ?? "")}, other events of its aggregate by ${quote(common)} as at ${place}, so they keep no common order.`,
          fix: `Use ${quote(common)} as the id.`,
        };
      }
    }
  },
});

function aggregatePlace({ aggregate, record }: EventDeclaration, key: string) {
  return aggregate?.node.kind === "object" ? placeOf(aggregate.node, key) : record.node;
}

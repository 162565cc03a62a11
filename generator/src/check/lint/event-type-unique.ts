import { placeText } from "../../load/diagnostic-at.js";
import { quote } from "../../load/quote.js";
import { schemaRule } from "../lint-rule.js";
import { eventTypePlace } from "../place.js";
import { repeats } from "../repeats.js";

export const eventTypeUnique = schemaRule({
  id: "event-type-unique",
  category: "naming",
  severity: "error",
  purpose: "No two files declare the same event type.",
  fixable: false,
  scope: "every-tree",
  *check({ events }) {
    for (const { item, first } of repeats(events, ({ event }) => event.eventType)) {
      yield {
        file: item.source,
        node: eventTypePlace(item.event),
        message: `${quote(item.event.eventType)} is declared already at ${placeText(first.source, eventTypePlace(first.event))}.`,
        fix: "Give one of the two another event type, or delete it.",
      };
    }
  },
});

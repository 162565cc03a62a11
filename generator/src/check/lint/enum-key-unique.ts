import { placeText } from "../../load/diagnostic-at.js";
import { quote } from "../../load/quote.js";
import { enumKey } from "../../model/identifiers.js";
import { schemaRule } from "../lint-rule.js";
import { eventTypePlace } from "../place.js";
import { repeats } from "../repeats.js";

export const enumKeyUnique = schemaRule({
  id: "enum-key-unique",
  category: "naming",
  severity: "error",
  purpose: "No two event types become the same key of the `EventType` enum.",
  fixable: false,
  scope: "every-tree",
  *check({ events }) {
    for (const { item, first } of repeats(events, ({ event }) => enumKey(event.eventType))) {
      // The same event type twice is the finding of another rule.
      if (item.event.eventType === first.event.eventType) continue;
      const other = `${quote(first.event.eventType)} at ${placeText(first.source, eventTypePlace(first.event))}`;
      yield {
        file: item.source,
        node: eventTypePlace(item.event),
        message: `${quote(item.event.eventType)} becomes EventType.${enumKey(item.event.eventType)}, and so does ${other}.`,
        fix: "Rename one of the two so that their words differ, not only where the dots stand.",
      };
    }
  },
});

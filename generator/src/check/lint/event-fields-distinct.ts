import { placeText } from "../../load/diagnostic-at.js";
import { quote } from "../../load/quote.js";
import { schemaRule } from "../lint-rule.js";
import { eventTypePlace } from "../place.js";
import { repeats } from "../repeats.js";
import { describeSchema } from "../value-schema.js";

export const eventFieldsDistinct = schemaRule({
  id: "event-fields-distinct",
  category: "events",
  severity: "warning",
  purpose: "No two events have the same fields and types: each says what is particular to it, or why there is nothing.",
  fixable: false,
  scope: "house",
  *check({ events }) {
    const withFields = events.filter(({ event }) => event.record.fields.length > 0);
    const keyOf = ({ event }: (typeof events)[number]) =>
      event.record.fields
        .map(({ name, schema }) => `${name} ${describeSchema(schema)}`)
        .sort()
        .join("\n");
    for (const { item, first } of repeats(withFields, keyOf)) {
      yield {
        file: item.source,
        node: eventTypePlace(item.event),
        message: `${quote(item.event.eventType)} has the same fields as ${quote(first.event.eventType)} at ${placeText(first.source, eventTypePlace(first.event))}.`,
        fix: "Add what its consumers need to know of it alone, or suppress this and say why there is nothing.",
      };
    }
  },
});

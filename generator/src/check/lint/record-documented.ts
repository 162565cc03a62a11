import { quote } from "../../load/quote.js";
import { schemaRule } from "../lint-rule.js";
import { placeOf } from "../place.js";

export const recordDocumented = schemaRule({
  id: "record-documented",
  category: "documentation",
  severity: "error",
  purpose: "Every record has a doc; that of an event says when exactly it is emitted.",
  fixable: false,
  scope: "house",
  *check({ records, events }) {
    const eventRecords = new Set(events.map(({ event }) => event.record));
    for (const { schema, source } of records) {
      if (schema.doc.trim() !== "") continue;
      yield {
        file: source,
        node: placeOf(schema.node, "doc", "name"),
        message: `The record ${quote(schema.name)} has no doc.`,
        fix: eventRecords.has(schema)
          ? 'Say in "doc" when exactly the event is emitted, and what it does not mean.'
          : 'Say in "doc" what one such record stands for.',
      };
    }
  },
});

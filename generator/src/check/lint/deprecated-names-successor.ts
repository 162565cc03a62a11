import { quote } from "../../load/quote.js";
import { schemaRule } from "../lint-rule.js";
import { placeOf } from "../place.js";

export const deprecatedNamesSuccessor = schemaRule({
  id: "deprecated-names-successor",
  category: "events",
  severity: "error",
  purpose: "The doc of a deprecated event names the event to use instead, or says that it has no replacement.",
  fixable: false,
  scope: "house",
  *check({ events }) {
    const usable = new Set(
      events.filter(({ event }) => event.status !== "deprecated").map(({ event }) => event.eventType),
    );
    for (const { event, source } of events) {
      if (event.status !== "deprecated" || /\bno replacement\b/i.test(event.record.doc)) continue;
      const named = event.record.doc.match(/[A-Z][A-Za-z0-9]*(\.[A-Z][A-Za-z0-9]*){1,2}/g) ?? [];
      if (named.some((eventType) => usable.has(eventType))) continue;
      yield {
        file: source,
        node: placeOf(event.record.node, "doc", "name"),
        message: `The deprecated event ${quote(event.eventType)} does not name an event of the catalog to use instead.`,
        fix: "End its doc like `Deprecated: use Patient.Merged.`, or `Deprecated: no replacement, because ...`.",
      };
    }
  },
});

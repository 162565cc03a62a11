import { quote } from "../../load/quote.js";
import { schemaRule } from "../lint-rule.js";
import { isPastTense, toPastTense } from "../past-tense.js";

export const eventTypePastTense = schemaRule({
  id: "event-type-past-tense",
  category: "naming",
  severity: "error",
  purpose: "The last part of an event type says in the past tense what has happened.",
  fixable: false,
  scope: "house",
  *check({ events }) {
    for (const { event, source } of events) {
      if (event.eventTypeNode === null || !event.eventType.includes(".")) continue;
      const cut = event.eventType.lastIndexOf(".") + 1;
      const action = event.eventType.slice(cut);
      if (isPastTense(action)) continue;
      const past = toPastTense(action);
      yield {
        file: source,
        node: event.eventTypeNode,
        message: `The action ${quote(action)} is not in the past tense: an event is what has happened, not what shall.`,
        fix:
          past === null
            ? "Use a verb in the past tense, such as `Created`, `CheckedIn` or `BecameAvailable`."
            : `Write ${quote(event.eventType.slice(0, cut) + past)}, or another verb in the past tense.`,
      };
    }
  },
});

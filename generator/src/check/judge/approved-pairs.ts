import type { Comparison } from "../../compare/compare.js";
import type { EventPair } from "../../compare/pair-events.js";
import type { Break } from "./break.js";
import type { ApprovalContext } from "./compat-rule.js";

/** The events that an approved break of some kind hurts, each once, in the order of their types. */
export function approvedPairs(
  { answers, comparisons }: ApprovalContext,
  concerns: (found: Break) => boolean,
): readonly { readonly pair: EventPair; readonly comparison: Comparison }[] {
  const approved = answers.flatMap(({ state, breaks }) => (state === "holds" ? breaks.filter(concerns) : []));
  const events = [...new Set(approved.flatMap((found) => found.events))].sort();
  return events.flatMap((eventType) =>
    comparisons.flatMap((comparison) => {
      const pair = comparison.events.find(({ after }) => after.event.eventType === eventType);
      return pair === undefined ? [] : [{ pair, comparison }];
    }),
  );
}

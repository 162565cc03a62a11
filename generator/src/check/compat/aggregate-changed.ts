import { changeRule } from "../judge/compat-rule.js";

export const aggregateChanged = changeRule({
  id: "aggregate-changed",
  category: "meaning",
  severity: "error",
  needsUpcaster: false,
  purpose: "An event stays with its aggregate, because the event store replays the events of one aggregate together.",
  kinds: ["aggregate-changed"],
  hurts: "consumers",
  say: ({ before, after }) => ({
    message: `the aggregate was ${before} and is ${after}`,
    fix: `Take ${before} back, and add an event of ${after}.`,
  }),
});

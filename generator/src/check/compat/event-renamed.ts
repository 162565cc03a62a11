import { changeRule } from "../judge/compat-rule.js";

export const eventRenamed = changeRule({
  id: "event-renamed",
  category: "meaning",
  severity: "error",
  needsUpcaster: false,
  purpose: "An event keeps its type, because consumers choose events by it and would no longer see this one.",
  kinds: ["event-renamed"],
  hurts: "consumers",
  say: ({ before, after }) => ({
    message: `the event was called "${before}" and is called "${after}"`,
    fix: `Take "${before}" back with "status": "deprecated", and add "${after}" as an event of its own.`,
  }),
});

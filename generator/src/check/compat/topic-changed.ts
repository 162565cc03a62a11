import { changeRule } from "../judge/compat-rule.js";

export const topicChanged = changeRule({
  id: "topic-changed",
  category: "meaning",
  severity: "error",
  needsUpcaster: false,
  purpose: "An event stays on its topic, because consumers that read the old one would see no event and no error.",
  kinds: ["topic-changed"],
  hurts: "consumers",
  say: ({ before, after }) => ({
    message: `the topic was ${before} and is ${after}`,
    fix: `Take ${before} back, or approve it once every consumer reads both topics.`,
  }),
});

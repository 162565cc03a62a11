import { changeRule } from "../judge/compat-rule.js";

export const sensitivityTagRemoved = changeRule({
  id: "sensitivity-tag-removed",
  category: "meaning",
  severity: "error",
  needsUpcaster: false,
  purpose: "A sensitivity tag stays, because consumers mask, encrypt and delete by it.",
  kinds: ["tag-removed"],
  hurts: "consumers",
  say: ({ path, before, after }) => ({
    message: `"${path}" was tagged ${before} and is tagged ${after ?? "nothing"}`,
    fix: "Put the tag back; what is no longer sensitive is a new field.",
  }),
});

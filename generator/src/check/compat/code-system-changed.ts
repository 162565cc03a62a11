import { changeRule } from "../judge/compat-rule.js";

export const codeSystemChanged = changeRule({
  id: "code-system-changed",
  category: "meaning",
  severity: "error",
  needsUpcaster: true,
  purpose:
    "The code system that an attribute or a doc names stays, because one code stands for another thing in another system.",
  kinds: ["code-system-changed"],
  hurts: "consumers",
  say: ({ path, before, after }) => ({
    message: `the code system of "${path}" was ${before} and is ${after ?? "no longer said"}`,
    fix: `Name ${before} again, and add a field of another name for the other system.`,
  }),
});

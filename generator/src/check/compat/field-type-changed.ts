import { changeRule } from "../judge/compat-rule.js";

export const fieldTypeChanged = changeRule({
  id: "field-type-changed",
  category: "source",
  severity: "error",
  needsUpcaster: false,
  purpose: "The TypeScript type of a field stays, because code that handles or publishes it would no longer compile.",
  kinds: ["field-type-changed"],
  hurts: "services",
  say: ({ path, before, after }) => ({
    message: `"${path}" was ${before} and is ${after}, which is another type in TypeScript`,
    fix: "Take the old type back, and add a field of another name for the new one.",
  }),
});

import { changeRule } from "../judge/compat-rule.js";

export const unitChanged = changeRule({
  id: "unit-changed",
  category: "meaning",
  severity: "error",
  needsUpcaster: true,
  purpose:
    "The unit that an attribute or a doc gives a value stays as it is, because nothing else tells minutes from hours.",
  kinds: ["unit-changed"],
  hurts: "consumers",
  say: ({ path, before, after }) => ({
    message: `the unit of "${path}" was ${before} and is ${after ?? "no longer said"}`,
    fix: `Say ${before} again, and add a field of another name for the other unit.`,
  }),
});

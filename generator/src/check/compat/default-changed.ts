import { changeRule } from "../judge/compat-rule.js";

export const defaultChanged = changeRule({
  id: "default-changed",
  category: "meaning",
  severity: "error",
  needsUpcaster: true,
  purpose: "A default stays as it is, because two services would fill in different values for the same record.",
  kinds: ["default-changed"],
  hurts: "consumers",
  say: ({ path, before, after }) => ({
    message: `the default of "${path}" was ${before} and is ${after}`,
    fix: `Take ${before} back; a publisher that means ${after} can say so.`,
  }),
});

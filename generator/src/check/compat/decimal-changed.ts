import { changeRule } from "../judge/compat-rule.js";

export const decimalChanged = changeRule({
  id: "decimal-changed",
  category: "meaning",
  severity: "error",
  needsUpcaster: true,
  purpose:
    "A decimal keeps precision and scale, because bytes hold digits without a point, and a dose would be off by powers of ten.",
  kinds: ["decimal-changed"],
  hurts: "consumers",
  say: ({ path, before, after }) => ({
    message: `"${path}" was ${before} and is ${after}`,
    fix: `Take ${before} back, and add a field of another name for ${after}.`,
  }),
});

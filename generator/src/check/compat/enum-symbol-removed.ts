import { changeRule } from "../judge/compat-rule.js";

export const enumSymbolRemoved = changeRule({
  id: "enum-symbol-removed",
  category: "source",
  severity: "error",
  needsUpcaster: false,
  purpose: "A symbol stays, because code that names it would no longer compile.",
  kinds: ["enum-symbol-removed"],
  hurts: "services",
  say: ({ path, before }) => ({
    message: `the enum lost the symbol ${before} ("${path}")`,
    fix: "Put the symbol back; the enum's doc may say that it is no longer used.",
  }),
});

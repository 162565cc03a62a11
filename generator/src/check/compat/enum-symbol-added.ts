import { changeRule } from "../judge/compat-rule.js";

export const enumSymbolAdded = changeRule({
  id: "enum-symbol-added",
  category: "source",
  severity: "warning",
  needsUpcaster: false,
  purpose: "A symbol is added knowingly, because an exhaustive switch over the enum no longer compiles.",
  kinds: ["enum-symbol-added"],
  hurts: "consumers",
  say: ({ path }) => ({
    message: `the enum has a new symbol, "${path}"`,
    fix: "Tell the consumers; handlers with a default branch need nothing.",
  }),
});

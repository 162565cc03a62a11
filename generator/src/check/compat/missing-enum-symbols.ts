import { wireRule } from "../judge/compat-rule.js";
import { quoteList } from "../quote-list.js";

export const missingEnumSymbols = wireRule({
  id: "missing-enum-symbols",
  kind: "MISSING_ENUM_SYMBOLS",
  purpose: "A reader knows every symbol that a writer may write, or its enum has a default to take instead.",
  fixable: false,
  say(found, direction) {
    const symbols = found.type === "MISSING_ENUM_SYMBOLS" ? found.symbols : [];
    const name = "fullName" in found.reader ? found.reader.name : found.reader.kind;
    return direction === "backward"
      ? {
          message: `the enum "${name}" lost ${quoteList(symbols)}`,
          fix: "Put the symbols back; a doc may say that they are no longer used.",
        }
      : {
          message: `the enum "${name}" gained ${quoteList(symbols)}, and had no default to take instead`,
          fix: 'Release the enum with a "default" first, and add symbols in a later release.',
        };
  },
});

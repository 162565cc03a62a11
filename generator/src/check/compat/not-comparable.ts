import { incomparableRule } from "../judge/compat-rule.js";

export const notComparable = incomparableRule({
  id: "not-comparable",
  purpose:
    "A field stands for one earlier field at most, because a reader with two of them to choose from takes neither.",
  say: ({ message, remedy }) => ({ message: message.replace(/\.$/, ""), fix: remedy }),
});

import { quote } from "../../load/quote.js";
import { suppressionRule } from "../lint-rule.js";

export const suppressionUnused = suppressionRule({
  id: "suppression-unused",
  category: "suppressions",
  severity: "error",
  purpose: "A suppression covers at least one finding.",
  fixable: false,
  scope: "every-tree",
  *check(suppressions) {
    for (const { file, rule, unused } of suppressions) {
      if (rule === null || !unused) continue;
      yield {
        file,
        node: rule,
        message: `The rule ${quote(rule.value)} has nothing to say here, so the suppression is not needed.`,
        fix: "Delete the suppression.",
      };
    }
  },
});

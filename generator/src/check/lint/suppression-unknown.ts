import { quote } from "../../load/quote.js";
import { didYouMean } from "../../nearest-name.js";
import { suppressionRule } from "../lint-rule.js";

export const suppressionUnknown = suppressionRule({
  id: "suppression-unknown",
  category: "suppressions",
  severity: "error",
  purpose: "A suppression names a rule that exists.",
  fixable: false,
  scope: "every-tree",
  *check(suppressions, knownRules) {
    for (const { file, rule } of suppressions) {
      if (rule === null || knownRules.has(rule.value)) continue;
      yield {
        file,
        node: rule,
        message: `There is no rule ${quote(rule.value)}, so this switches nothing off.`,
        fix: didYouMean(rule.value, [...knownRules], "`events lint --rules` lists the rules."),
      };
    }
  },
});

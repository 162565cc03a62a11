import { quote } from "../../load/quote.js";
import { suppressionRule } from "../lint-rule.js";
import { SUPPRESSION_ATTRIBUTE } from "../suppressions.js";

/** One word is a label, no reason. */
const REASON = /\p{L}+\P{L}+\p{L}+/u;

export const suppressionReason = suppressionRule({
  id: "suppression-reason",
  category: "suppressions",
  severity: "error",
  purpose:
    'A suppression is written `"lint:ignore": { "<rule-id>": "<reason>" }`, and its reason has two words at least.',
  fixable: false,
  scope: "every-tree",
  *check(suppressions) {
    for (const { file, rule, reason } of suppressions) {
      if (rule === null) {
        yield {
          file,
          node: reason,
          message: `${quote(SUPPRESSION_ATTRIBUTE)} is no object with a reason for each rule that it switches off.`,
          fix: 'Write it like { "id-is-uuid": "The registry assigns these ids." }, or delete it.',
        };
      } else if (reason.kind !== "string" || !REASON.test(reason.value)) {
        yield {
          file,
          node: reason,
          message: `The suppression of ${quote(rule.value)} gives no reason.`,
          fix: "Say in a sentence why the rule does not hold here.",
        };
      }
    }
  },
});

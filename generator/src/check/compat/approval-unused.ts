import { memberPlace } from "../../compare/place.js";
import { approvalRule } from "../judge/compat-rule.js";

export const approvalUnused = approvalRule({
  id: "approval-unused",
  purpose: "An approval is deleted once nothing breaks that it would approve, so that it does not hide a later break.",
  *check({ answers, judgesUnused }) {
    if (!judgesUnused) return;
    for (const { approval, state } of answers) {
      if (state !== "unused") continue;
      yield {
        subject: approval.event,
        place: memberPlace(approval.file, approval.file.root, "rule"),
        message: `the rule ${approval.rule} finds nothing at "${approval.event}" that this would approve`,
        fix: "Delete the file.",
      };
    }
  },
});

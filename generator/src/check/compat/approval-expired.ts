import { memberPlace } from "../../compare/place.js";
import { approvalRule } from "../judge/compat-rule.js";

export const approvalExpired = approvalRule({
  id: "approval-expired",
  purpose: "An approval holds until its last day, so that a break that was not released by then is decided on anew.",
  *check({ answers }) {
    for (const { approval, state } of answers) {
      if (state !== "expired") continue;
      yield {
        subject: approval.event,
        place: memberPlace(approval.file, approval.file.root, "expires"),
        message: `this approval of ${approval.rule} at "${approval.event}" held until ${approval.expires}`,
        fix: "Decide on it anew, and write a later day; or take the break back.",
      };
    }
  },
});

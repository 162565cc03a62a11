import { memberPlace } from "../../compare/place.js";
import { approvalRule } from "../judge/compat-rule.js";

export const approvalStale = approvalRule({
  id: "approval-stale",
  purpose: "An approval ends when what it approves changes again, because nobody has decided on that.",
  *check({ answers }) {
    for (const { approval, state, fingerprint } of answers) {
      if (state !== "stale") continue;
      yield {
        subject: approval.event,
        place: memberPlace(approval.file, approval.file.root, "schema"),
        message: `"${approval.event}" has changed since this approved ${approval.schema}`,
        fix: `Look at the change again; if it is still worth the break, write ${fingerprint}.`,
      };
    }
  },
});

import { approvalRule } from "../judge/compat-rule.js";

export const approvalMalformed = approvalRule({
  id: "approval-malformed",
  purpose:
    "An approval says which event and rule it is about, what it approves, why, who answers for it, and until when.",
  *check({ faults }) {
    for (const { file, node, message, fix } of faults) yield { subject: "", place: { file, node }, message, fix };
  },
});

import { describeSchema } from "../../compare/describe-schema.js";
import { wireRule } from "../judge/compat-rule.js";

export const missingUnionBranch = wireRule({
  id: "missing-union-branch",
  kind: "MISSING_UNION_BRANCH",
  purpose: "A reader's union has a branch for everything that a writer may write.",
  fixable: false,
  say(found, direction) {
    const branch = found.type === "MISSING_UNION_BRANCH" ? found.branch : found.writer;
    const what = `${describeSchema(found.reader)} has no branch that reads ${describeSchema(branch)}`;
    return direction === "backward"
      ? { message: `today's ${what}`, fix: "Put the branch back." }
      : {
          message: `the earlier ${what}`,
          fix: "Take the branch out again, and add a field of another name for it.",
        };
  },
});

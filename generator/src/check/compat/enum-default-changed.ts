import { changeRule } from "../judge/compat-rule.js";

export const enumDefaultChanged = changeRule({
  id: "enum-default-changed",
  category: "meaning",
  severity: "error",
  needsUpcaster: false,
  purpose: "An enum keeps its default, because a reader shows it for every symbol that it does not know yet.",
  kinds: ["enum-default-changed"],
  hurts: "consumers",
  // To gain one is what every enum is asked to do.
  say: ({ path, subject, before, after }) =>
    before === null
      ? null
      : {
          message: `the default of the enum "${path || subject}" was ${before} and is ${after ?? "gone"}`,
          fix: `Take ${before} back.`,
        },
});

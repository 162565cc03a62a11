import { changeRule } from "../judge/compat-rule.js";

export const exportRemoved = changeRule({
  id: "export-removed",
  category: "source",
  severity: "error",
  needsUpcaster: false,
  purpose: "What services import from the SDK stays where it is, because the import would no longer compile.",
  kinds: ["export-removed"],
  hurts: "services",
  say: ({ before, after }) => ({
    message: after === null ? `the SDK no longer exports ${before}` : `the SDK exports ${after} instead of ${before}`,
    fix: "Take the old name and domain back.",
  }),
});

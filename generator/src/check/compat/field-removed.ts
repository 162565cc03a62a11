import { changeRule } from "../judge/compat-rule.js";

export const fieldRemoved = changeRule({
  id: "field-removed",
  category: "source",
  severity: "error",
  needsUpcaster: false,
  purpose: "A field stays, because handlers that read it and publishers that give it would no longer compile.",
  kinds: ["field-removed"],
  hurts: "services",
  say: ({ path, before, after }) => ({
    message:
      after === null ? `the field "${path}" (${before}) is gone` : `the field "${before}" is called "${after}" now`,
    fix: "Put the field back; its doc may say that nobody fills it any more.",
  }),
});

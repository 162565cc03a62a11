import { changeRule } from "../judge/compat-rule.js";

export const fieldRequiredOnPublish = changeRule({
  id: "field-required-on-publish",
  category: "source",
  severity: "error",
  needsUpcaster: false,
  purpose:
    "A publisher is not asked for more than before: a field that is added has a default, and no default is taken away.",
  kinds: ["required-field-added", "default-removed"],
  hurts: "producers",
  say: ({ kind, path, before }) => ({
    message:
      kind === "default-removed"
        ? `"${path}" had the default ${before}, and now every publisher must give it`
        : `every publisher must give the new field "${path}"`,
    fix: kind === "default-removed" ? "Put the default back." : "Give it a default, such as null.",
  }),
});

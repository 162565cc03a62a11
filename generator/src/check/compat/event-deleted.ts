import { changeRule } from "../judge/compat-rule.js";

export const eventDeleted = changeRule({
  id: "event-deleted",
  category: "meaning",
  severity: "error",
  needsUpcaster: false,
  purpose:
    "An event is deprecated in one release before it is deleted in a later one, so that nobody waits for it in vain.",
  kinds: ["event-removed"],
  hurts: "services",
  // A draft was promised to nobody.
  say: ({ subject, before }) =>
    before === "deprecated" || before === "draft"
      ? null
      : {
          message: `the event "${subject}" is gone, and was ${before}`,
          fix: 'Put its file back with "status": "deprecated", and delete it in a later release.',
        },
});

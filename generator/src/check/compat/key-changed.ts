import { changeRule } from "../judge/compat-rule.js";

export const keyChanged = changeRule({
  id: "key-changed",
  category: "meaning",
  severity: "error",
  needsUpcaster: false,
  purpose:
    "The field that is the message key stays, because the events of one aggregate are in order only within one key.",
  kinds: ["key-changed"],
  hurts: "consumers",
  say: ({ before, after }) => ({
    message: `the message key was ${before === null ? "nothing" : `"${before}"`} and is ${after === null ? "nothing" : `"${after}"`}`,
    fix: "Take the old key back, or approve it and let every consumer drain its topic first.",
  }),
});

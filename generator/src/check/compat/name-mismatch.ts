import { aliasFor } from "../judge/alias-edit.js";
import { wireRule } from "../judge/compat-rule.js";

export const nameMismatch = wireRule({
  id: "name-mismatch",
  kind: "NAME_MISMATCH",
  purpose:
    "A record, enum or fixed keeps its name, or names the old one as an alias, because readers match types by name.",
  fixable: true,
  say(found, direction, others) {
    const [old, today] = direction === "backward" ? [found.writer, found.reader] : [found.reader, found.writer];
    if (!("fullName" in old) || !("fullName" in today))
      return { message: found.message, fix: "Use the old name again." };
    const edits = direction === "backward" && !others.isTaken(old.fullName) ? aliasFor(today, old.fullName) : [];
    return {
      message: `the ${today.kind} "${old.fullName}" is called "${today.fullName}" now`,
      fix: `Add "aliases": ["${old.fullName}"] to it, which today's readers need; readers that have not been updated need the old name.`,
      ...(edits.length > 0 ? { edits, alias: old.fullName } : {}),
    };
  },
});

import { aliasFor } from "../judge/alias-edit.js";
import { codecRule } from "../judge/compat-rule.js";

export const codecDisagrees = codecRule({
  id: "codec-disagrees",
  purpose:
    "What a registry accepts is also what consumers on avsc read, which compares full names and takes the first branch that fits.",
  fixable: true,
  say(found, direction, others) {
    const message = `the registry accepts this, and consumers on avsc fail or misread: ${found.message.replace(/\.$/, "")}`;
    if (found.type !== "NAMESPACE_CHANGED")
      return { message, fix: "Take the old order and types of the branches back." };
    const { reader, writer } = found;
    return {
      message,
      fix: `Take the old namespace back, or add "aliases": ["${writer.fullName}"] for today's readers.`,
      ...(direction === "backward" && !others.isTaken(writer.fullName)
        ? { edits: aliasFor(reader, writer.fullName), alias: writer.fullName }
        : {}),
    };
  },
});

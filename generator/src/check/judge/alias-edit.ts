import type { NamedSchema } from "../../resolve/schema.js";
import { insertAfter } from "../insert-member.js";
import type { TextEdit } from "../lint-rule.js";

/** Makes a type answer to its old name, too. Nothing else that it means changes. */
export function aliasFor(type: NamedSchema, oldName: string): readonly TextEdit[] {
  const { node, file } = type;
  const aliases = node.members.get("aliases")?.value;
  if (aliases?.kind === "array") {
    const last = aliases.items.at(-1);
    const at = last?.end ?? aliases.start + 1;
    return [{ start: at, end: at, text: `${last === undefined ? "" : ", "}${JSON.stringify(oldName)}` }];
  }
  const behind = node.members.has("namespace") ? "namespace" : "name";
  return insertAfter(file.text, node, behind, `"aliases": [${JSON.stringify(oldName)}]`);
}

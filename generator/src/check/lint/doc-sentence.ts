import type { JsonString } from "../../load/json-node.js";
import { quote } from "../../load/quote.js";
import { docsOf } from "../docs.js";
import { schemaRule, type TextEdit } from "../lint-rule.js";

export const docSentence = schemaRule({
  id: "doc-sentence",
  category: "documentation",
  severity: "warning",
  purpose: "A doc begins with a capital letter and ends with a full stop.",
  fixable: true,
  scope: "house",
  *check(context) {
    for (const { file, node, name } of docsOf(context)) {
      const text = node.value.trim();
      const small = startsSmall(text);
      const open = !/[.!?…][)\]"'”’`]*$/.test(text);
      if (!small && !open) continue;
      const faults = [small ? "begin with a capital letter" : [], open ? "end with a full stop" : []].flat();
      yield {
        file,
        node,
        message: `The doc of ${quote(name)} does not ${faults.join(" and does not ")}.`,
        fix: "Write whole sentences.",
        edits: editsFor(file.text, node, small, open),
      };
    }
  },
});

/** `pH`, `eGFR` and `mRNA` are written with a small letter also where a sentence begins. */
function startsSmall(text: string): boolean {
  const first = text.match(/^\p{L}+/u)?.[0] ?? "";
  return first !== "" && first === first.toLowerCase() && first !== first.toUpperCase();
}

/** Only where the characters concerned stand in the file as they are, not as escapes. */
function editsFor(text: string, node: JsonString, small: boolean, open: boolean): readonly TextEdit[] {
  const written = text.slice(node.start + 1, node.end - 1);
  const edits: TextEdit[] = [];
  const first = written.search(/\S/);
  const last = written.trimEnd().length;
  if (small) {
    if (!/^[a-z]$/.test(written.charAt(first))) return [];
    edits.push({
      start: node.start + 1 + first,
      end: node.start + 2 + first,
      text: written.charAt(first).toUpperCase(),
    });
  }
  if (open) {
    if (!/[A-Za-z0-9)`\]%]$/.test(written.slice(0, last)) || /\\u[0-9a-fA-F]{4}$/.test(written.slice(0, last)))
      return [];
    edits.push({ start: node.start + 1 + last, end: node.start + 1 + last, text: "." });
  }
  return edits;
}

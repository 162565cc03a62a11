import { layOut } from "../layout.js";
import { schemaRule } from "../lint-rule.js";

export const fileLayout = schemaRule({
  id: "file-layout",
  category: "consistency",
  severity: "warning",
  purpose: "Every schema file is laid out alike, so that a change shows as the lines that changed.",
  fixable: true,
  scope: "house",
  *check({ files }) {
    for (const { source } of files) {
      const laidOut = layOut(source.text, source.root);
      if (source.text === laidOut) continue;
      const start = firstDifference(source.text, laidOut);
      yield {
        file: source,
        node: { start, end: start },
        message: "The file is not laid out as the conventions say (two spaces, at most 120 columns).",
        fix: "Run `events lint --fix`.",
        edits: [{ start: 0, end: source.text.length, text: laidOut }],
      };
    }
  },
});

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index++;
  return index;
}

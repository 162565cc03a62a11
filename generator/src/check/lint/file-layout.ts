import { firstDifference, layOut } from "../layout.js";
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
      const start = firstDifference(source.text, source.root);
      if (start === null) continue;
      // White space around the schema is nobody's: a suppression could not cover it.
      const at = Math.min(Math.max(start, source.root.start), source.root.end);
      yield {
        file: source,
        node: { start: at, end: at },
        message: "The file is not laid out as the conventions say (two spaces, at most 120 columns).",
        fix: "Run `events lint --fix`.",
        edits: [{ start: 0, end: source.text.length, text: layOut(source.text, source.root) }],
      };
    }
  },
});

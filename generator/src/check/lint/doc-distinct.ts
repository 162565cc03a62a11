import { placeText } from "../../load/diagnostic-at.js";
import { quote } from "../../load/quote.js";
import { type DocSite, docsOf } from "../docs.js";
import { schemaRule } from "../lint-rule.js";

export const docDistinct = schemaRule({
  id: "doc-distinct",
  category: "documentation",
  severity: "warning",
  purpose: "No two things of different names have the same doc word for word.",
  fixable: false,
  scope: "house",
  *check(context) {
    const first = new Map<string, DocSite>();
    for (const doc of docsOf(context)) {
      const text = doc.node.value.trim().toLowerCase();
      const other = first.get(text);
      if (other === undefined) first.set(text, doc);
      else if (other.name !== doc.name) {
        yield {
          file: doc.file,
          node: doc.node,
          message: `The doc of ${quote(doc.name)} is that of ${quote(other.name)} at ${placeText(other.file, other.node)}, word for word.`,
          fix: "Say what is true of this one alone.",
        };
      }
    }
  },
});

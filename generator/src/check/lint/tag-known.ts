import type { JsonNode } from "../../load/json-node.js";
import { quote } from "../../load/quote.js";
import { didYouMean } from "../../nearest-name.js";
import { describe } from "../../resolve/members.js";
import { schemaRule } from "../lint-rule.js";
import { TAGS } from "../sensitive-names.js";
import { TAGS_ATTRIBUTE } from "../tags.js";

export const tagKnown = schemaRule({
  id: "tag-known",
  category: "privacy",
  severity: "error",
  purpose: "`confluent:tags` is a list of PII, PHI and FINANCIAL, each at most once.",
  fixable: true,
  scope: "house",
  *check({ fields }) {
    for (const { field, source } of fields) {
      const attribute = field.attributes.get(TAGS_ATTRIBUTE);
      if (attribute === undefined) continue;
      if (attribute.kind !== "array") {
        const { start, end } = attribute;
        yield {
          file: source,
          node: attribute,
          message: `The tags of ${quote(field.name)} are not a list.`,
          fix: 'Write them like ["PII"].',
          edits: isTag(attribute) ? [{ start, end, text: `[${source.text.slice(start, end)}]` }] : [],
        };
        continue;
      }
      const seen = new Set<string>();
      for (const tag of attribute.items) {
        const value = tag.kind === "string" ? tag.value : "";
        if (isTag(tag) && !seen.has(value)) {
          seen.add(value);
          continue;
        }
        const meant = TAGS.find((known) => known === value.toUpperCase());
        const isMisspelt = meant !== undefined && meant !== value && !seen.has(meant);
        yield {
          file: source,
          node: tag,
          message: seen.has(value)
            ? `The tag ${quote(value)} of ${quote(field.name)} stands there twice.`
            : `The tag ${describe(tag)} of ${quote(field.name)} is none that the platform knows, so nothing is protected by it.`,
          fix: seen.has(value) ? "Delete one of them." : didYouMean(value, TAGS, `Use one of ${TAGS.join(", ")}.`),
          edits: isMisspelt ? [{ start: tag.start, end: tag.end, text: `"${meant}"` }] : [],
        };
      }
    }
  },
});

function isTag(node: JsonNode): boolean {
  return node.kind === "string" && TAGS.some((tag) => tag === node.value);
}

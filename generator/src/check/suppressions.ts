import type { JsonNode, JsonString } from "../load/json-node.js";
import type { SourceFile } from "../load/source-tree.js";
import { grouped } from "./grouped.js";
import { innermostOf } from "./innermost.js";
import type { LintContext } from "./lint-context.js";
import type { Finding, Span } from "./lint-rule.js";

/** The attribute that holds suppressions: `"lint:ignore": { "<rule-id>": "<reason>" }`. */
export const SUPPRESSION_ATTRIBUTE = "lint:ignore";

/** One entry of a `lint:ignore` attribute, or the whole attribute where it has no entries at all. */
export interface Suppression {
  readonly file: SourceFile;
  /** The object that carries the attribute: the suppression covers it and what lies in it. */
  readonly covers: Span;
  /** Null where the attribute is malformed; then `reason` is the malformed value. */
  readonly rule: JsonString | null;
  readonly reason: JsonNode;
  /** Whether the rule it names ran and had nothing to say here. */
  readonly unused: boolean;
}

/** What the schema rules said, by rule id. */
export interface RuleFinding {
  readonly ruleId: string;
  readonly finding: Finding;
}

/**
 * Takes away the findings that a suppression covers; where several do, the innermost one counts as used.
 * A suppression counts as unused only if its rule is in `ran`.
 */
export function applySuppressions(
  findings: readonly RuleFinding[],
  context: LintContext,
  ran: ReadonlySet<string>,
): { readonly kept: readonly RuleFinding[]; readonly suppressions: readonly Suppression[] } {
  const suppressions = collectSuppressions(context);
  const byFileAndRule = grouped(
    suppressions.filter(({ rule }) => rule !== null),
    ({ file, rule }) => keyOf(file, rule?.value ?? ""),
  );
  const innermost = new Map(
    [...byFileAndRule].map(([key, group]) => [key, innermostOf(group, ({ covers }) => covers)]),
  );
  const used = new Set<Suppression>();
  const kept = findings.filter(({ ruleId, finding }) => {
    const suppression = innermost.get(keyOf(finding.file, ruleId))?.(finding.node) ?? null;
    if (suppression === null) return true;
    used.add(suppression);
    return false;
  });
  return {
    kept,
    suppressions: suppressions.map((suppression) => ({
      ...suppression,
      unused: suppression.rule !== null && ran.has(suppression.rule.value) && !used.has(suppression),
    })),
  };
}

function keyOf(file: SourceFile, ruleId: string): string {
  return `${ruleId} ${file.path}`;
}

/**
 * Looks where Avro allows attributes, never inside examples or defaults, whose keys are data. A domain.json has no
 * room for one: resolve/ refuses every key there that it does not know.
 */
function collectSuppressions(context: LintContext): Suppression[] {
  const found: Suppression[] = [];
  const collect = (file: SourceFile, covers: JsonNode, attribute: JsonNode | undefined): void => {
    if (attribute === undefined) return;
    const entries = attribute.kind === "object" ? [...attribute.members.values()] : [];
    if (entries.length === 0) found.push({ file, covers, rule: null, reason: attribute, unused: false });
    for (const { key, value } of entries) found.push({ file, covers, rule: key, reason: value, unused: false });
  };
  for (const { schema, source } of context.schemas) {
    collect(source, schema.node, schema.attributes.get(SUPPRESSION_ATTRIBUTE));
  }
  for (const { field, source } of context.fields) {
    collect(source, field.node, field.attributes.get(SUPPRESSION_ATTRIBUTE));
  }
  return found;
}

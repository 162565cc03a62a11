import { compareDiagnostics, type Diagnostic, type Severity } from "../diagnostics.js";
import { diagnosticAt } from "../load/diagnostic-at.js";
import type { ResolvedTree } from "../resolve/resolved-tree.js";
import { type LintContext, lintContext } from "./lint-context.js";
import type { Finding, LintRule } from "./lint-rule.js";
import { rules } from "./rules.js";
import { applySuppressions, type RuleFinding } from "./suppressions.js";

export interface CheckOptions {
  /** Severity by rule id. A rule that is named here runs on every tree, also where it would keep silent. */
  readonly rules: ReadonlyMap<string, Severity | "off">;
}

/** A finding that no suppression covers, with the severity it has in this run. */
export interface JudgedFinding {
  readonly rule: LintRule;
  readonly severity: Severity;
  readonly finding: Finding;
}

/** Runs every lint rule over the tree: what it returns is sorted, and free of what the tree suppresses. */
export function check(resolved: ResolvedTree, options: CheckOptions): readonly Diagnostic[] {
  return toDiagnostics(judge(resolved, options));
}

/** As {@link check}, before findings lose their edits. `table` is for tests of a single rule. */
export function judge(
  resolved: ResolvedTree,
  options: CheckOptions,
  table: readonly LintRule[] = rules,
): readonly JudgedFinding[] {
  const context = lintContext(resolved);
  const active = new Map(table.filter((rule) => runs(rule, context, options)).map((rule) => [rule.id, rule]));
  const found: RuleFinding[] = [];
  for (const rule of active.values()) {
    if (rule.judges !== "schemas") continue;
    for (const finding of rule.check(context)) found.push({ ruleId: rule.id, finding });
  }

  const { kept, suppressions } = applySuppressions(found, context, new Set(active.keys()));
  const all = [...kept];
  const known = new Set(rules.map((rule) => rule.id));
  for (const rule of active.values()) {
    if (rule.judges !== "suppressions") continue;
    for (const finding of rule.check(suppressions, known)) all.push({ ruleId: rule.id, finding });
  }

  return all.flatMap(({ ruleId, finding }) => {
    const rule = active.get(ruleId);
    return rule === undefined ? [] : [{ rule, finding, severity: severityOf(rule, options) }];
  });
}

/** Sorted as findings are shown. */
export function toDiagnostics(judged: readonly JudgedFinding[]): readonly Diagnostic[] {
  return judged
    .map(({ rule, severity, finding: { file, node, message, fix } }) =>
      diagnosticAt(file, node, { rule: rule.id, severity, message, fix }),
    )
    .sort(compareDiagnostics);
}

function runs(rule: LintRule, context: LintContext, options: CheckOptions): boolean {
  const configured = options.rules.get(rule.id);
  if (configured !== undefined) return configured !== "off";
  return rule.scope === "every-tree" || context.house;
}

function severityOf(rule: LintRule, options: CheckOptions): Severity {
  const configured = options.rules.get(rule.id);
  return configured === undefined || configured === "off" ? rule.severity : configured;
}

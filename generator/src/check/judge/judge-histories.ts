import { type Comparison, compare } from "../../compare/compare.js";
import type { EventPair } from "../../compare/pair-events.js";
import type { Snapshot, SnapshotIndex } from "../../compare/snapshot.js";
import type { SourceFile } from "../../load/source-tree.js";
import { readApprovals } from "./approval.js";
import { answerApprovals, subjectFingerprints } from "./approve.js";
import type { Break } from "./break.js";
import type { ApprovalRule, CompatRule } from "./compat-rule.js";
import { compatRules } from "./compat-rules.js";
import { type JudgeOptions, judgeComparison, severityOf } from "./judge-comparison.js";
import { mergeBreaks } from "./merge-breaks.js";

export interface HistoriesOptions extends Pick<JudgeOptions, "compatibility" | "rules"> {
  readonly approvals: readonly SourceFile[];
  /** Today, `YYYY-MM-DD`. */
  readonly date: string;
  /** Whether an approval that nothing needs here is needed nowhere. */
  readonly judgesUnused: boolean;
}

/**
 * What today's schemas break that nobody approved, and what is wrong with the approvals. A history is several states of
 * one thing, the oldest first.
 */
export function judgeHistories(
  histories: readonly (readonly Snapshot[])[],
  today: SnapshotIndex,
  options: HistoriesOptions,
  table: readonly CompatRule[] = compatRules,
): readonly Break[] {
  const judged = histories.map((history) => judgeHistory(history, today, options, table));
  const breaks = judged.flatMap((each) => each.breaks);
  const comparisons = judged.flatMap(({ last }) => last ?? []);
  const fingerprint = subjectFingerprints(today, comparisons.length === 1 ? (comparisons[0]?.before ?? null) : null);
  const { approvals, faults } = readApprovals(
    options.approvals,
    compatRules.filter(({ category }) => category !== "approvals").map(({ id }) => id),
  );
  const answers = answerApprovals(approvals, breaks, options.date, fingerprint);
  const approved = new Set(answers.flatMap(({ state, breaks: meant }) => (state === "holds" ? meant : [])));
  const rules = table.filter((rule): rule is ApprovalRule => rule.judges === "approvals");
  const context = { answers, faults, judgesUnused: options.judgesUnused, comparisons };
  return mergeBreaks([
    ...breaks
      .filter((found) => !approved.has(found))
      .map((found) => ({ ...found, fingerprint: fingerprint(found.subject) })),
    ...rules.flatMap((rule) => judgeApprovals(rule, context, options)),
  ]);
}

function judgeHistory(
  history: readonly Snapshot[],
  today: SnapshotIndex,
  { compatibility, rules }: HistoriesOptions,
  table: readonly CompatRule[],
): { readonly breaks: readonly Break[]; readonly last: Comparison | null } {
  const comparisons = history.map((snapshot) => compare(snapshot, today));
  const last = comparisons.at(-1) ?? null;
  const released = new Map(
    last?.events.map(({ before, after }) => [after.event.eventType, before.event.schemaVersion]),
  );
  const isSuperseded = ({ before, after }: EventPair) =>
    before.event.schemaVersion < (released.get(after.event.eventType) ?? 0);
  const breaks = comparisons.flatMap((comparison) =>
    judgeComparison(comparison, { compatibility, rules, isLast: comparison === last, isSuperseded }, table),
  );
  return { breaks, last };
}

function judgeApprovals(
  rule: ApprovalRule,
  context: Parameters<ApprovalRule["check"]>[0],
  { rules }: HistoriesOptions,
): readonly Break[] {
  if (rules.get(rule.id) === "off") return [];
  return [...rule.check(context)].map(({ subject, place, message, fix, edits = [], events = [] }) => ({
    rule,
    severity: severityOf(rule, rules),
    subject,
    place,
    message,
    fix,
    edits,
    alias: null,
    before: null,
    directions: [],
    against: [],
    events,
    services: [],
    fingerprint: null,
  }));
}

import type { Change } from "../../compare/change.js";
import type { Comparison } from "../../compare/compare.js";
import type { EventPair } from "../../compare/pair-events.js";
import { subjectOf } from "../../compare/subject.js";
import type { Severity } from "../../diagnostics.js";
import { type Compatibility, demandOf, type Policy, policyOf } from "../../policy.js";
import type { Break } from "./break.js";
import type { ChangeRule, CompatRule, Hurt, Said } from "./compat-rule.js";
import { servicesOf } from "./services.js";
import { wireBreaks } from "./wire-breaks.js";

export interface JudgeOptions {
  readonly compatibility: Compatibility;
  /** Severity by rule id; a rule that is not named keeps its own. */
  readonly rules: ReadonlyMap<string, Severity | "off">;
  /** Whether it is the last state before today's, which policies that are not transitive look at alone. */
  readonly isLast: boolean;
  /** Whether a later state has raised the version of the event: that break was decided on, and is released. */
  readonly isSuperseded?: (pair: EventPair) => boolean;
}

/** What one comparison breaks, rule by rule. `table` is for tests of a single rule. */
export function judgeComparison(
  comparison: Comparison,
  options: JudgeOptions,
  table: readonly CompatRule[],
): readonly Break[] {
  const judged = judgedEvents(comparison, options);
  const active = table.filter(({ id }) => options.rules.get(id) !== "off");
  const unrated = [
    // Whatever differs from an earlier state still, but not from the last one, was decided on between the two.
    ...active.flatMap((rule) =>
      rule.judges === "changes" && options.isLast ? judgeChanges(rule, comparison, judged) : [],
    ),
    ...comparison.touched.flatMap((pair) => judgePair(pair, comparison, { judged, table: active, options })),
  ];
  return unrated.map((found) => ({ ...found, severity: severityOf(found.rule, options.rules) }));
}

type Unrated = Omit<Break, "severity">;

export function severityOf(rule: CompatRule, rules: JudgeOptions["rules"]): Severity {
  const configured = rules.get(rule.id);
  return configured === undefined || configured === "off" ? rule.severity : configured;
}

/** The events that have a say, with their policies: those of then by their types of then. */
function judgedEvents({ before, after }: Comparison, options: JudgeOptions): ReadonlyMap<string, Policy> {
  const judged = new Map<string, Policy>();
  for (const side of [before, after]) {
    for (const [eventType, { file }] of side.events) {
      const policy = policyOf({ eventType, domain: file.domain }, options.compatibility);
      if (policy !== "NONE" && (options.isLast || demandOf(policy).transitive)) judged.set(eventType, policy);
    }
  }
  return judged;
}

function judgeChanges(
  rule: ChangeRule,
  comparison: Comparison,
  judged: ReadonlyMap<string, Policy>,
): readonly Unrated[] {
  return comparison.changes.flatMap((change) => {
    if (!rule.kinds.includes(change.kind)) return [];
    const events = change.events.filter((event) => judged.has(event));
    // A type that no event uses hurts those who import it, unless nothing is judged at all.
    if (events.length === 0 && (change.events.length > 0 || judged.size === 0)) return [];
    const said = rule.say(change);
    if (said === null) return [];
    return [{ ...breakOf(rule, said, change, { comparison, events, hurts: rule.hurts }), before: change.before }];
  });
}

interface PairCircumstances {
  readonly judged: ReadonlyMap<string, Policy>;
  readonly table: readonly CompatRule[];
  readonly options: JudgeOptions;
}

function judgePair(
  pair: EventPair,
  comparison: Comparison,
  { judged, table, options }: PairCircumstances,
): readonly Unrated[] {
  const { eventType } = pair.after.event;
  const policy = judged.get(eventType);
  if (policy === undefined) return [];
  const demand = demandOf(policy);
  const superseded = options.isSuperseded?.(pair) === true;
  const asked = {
    backward: demand.backward && !(superseded && isUpcast(pair, comparison)),
    forward: demand.forward && !superseded,
  };
  const { files } = comparison.after.snapshot.resolved;
  return wireBreaks(pair, comparison, asked, table).map(({ rule, said, direction, place }) => {
    const file = files.find(({ source }) => source === place.file) ?? pair.after.file;
    const about = { subject: subjectOf(file), place };
    return {
      ...breakOf(rule, said, about, { comparison, events: [eventType], hurts: "consumers" }),
      directions: [direction],
    };
  });
}

/** Whether an upcaster carries records of that time to today. */
function isUpcast({ before, after }: EventPair, comparison: Comparison): boolean {
  const kept = comparison.after.snapshot.resolved.earlier?.get(after.file.source) ?? [];
  return kept.some(({ version }) => version >= before.event.schemaVersion);
}

interface Circumstances {
  readonly comparison: Comparison;
  readonly events: readonly string[];
  readonly hurts: Hurt;
}

function breakOf(
  rule: CompatRule,
  said: Said,
  { subject, place }: Pick<Change, "subject" | "place">,
  { comparison, events, hurts }: Circumstances,
): Unrated {
  return {
    rule,
    subject,
    place,
    message: said.message,
    fix: said.fix,
    edits: said.edits ?? [],
    alias: said.alias ?? null,
    before: null,
    directions: [],
    against: [comparison.before.snapshot.label],
    events,
    fingerprint: null,
    services: servicesOf(events, hurts, comparison),
  };
}

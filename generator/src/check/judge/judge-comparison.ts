import type { Change } from "../../compare/change.js";
import type { Comparison } from "../../compare/compare.js";
import type { EventPair } from "../../compare/pair-events.js";
import { subjectOf } from "../../compare/subject.js";
import type { Severity } from "../../diagnostics.js";
import { type Compatibility, demandOf, type Policy, policyOf } from "../../policy.js";
import { compareWire } from "../compat/wire/compare-wire.js";
import type { WireIncompatibility } from "../compat/wire/wire-incompatibility.js";
import type { Break } from "./break.js";
import type { ChangeRule, CompatRule, Direction, Hurt, Said, WireRule } from "./compat-rule.js";
import { servicesOf } from "./services.js";

export interface JudgeOptions {
  readonly compatibility: Compatibility;
  /** Severity by rule id; a rule that is not named keeps its own. */
  readonly rules: ReadonlyMap<string, Severity | "off">;
  /** Whether it is the last state before today's, which policies that are not transitive look at alone. */
  readonly isLast: boolean;
  /** Whether records of that version of an event come to its readers through an upcaster that was released. */
  readonly isUpcast?: (pair: EventPair) => boolean;
}

/** What one comparison breaks, rule by rule. `table` is for tests of a single rule. */
export function judgeComparison(
  comparison: Comparison,
  options: JudgeOptions,
  table: readonly CompatRule[],
): readonly Break[] {
  const judged = judgedEvents(comparison, options);
  const active = table.flatMap((rule) => {
    const severity = options.rules.get(rule.id) ?? rule.severity;
    return severity === "off" ? [] : [{ rule, severity }];
  });
  const breaks: Break[] = [];
  for (const { rule, severity } of active) {
    if (rule.judges === "changes") {
      for (const found of judgeChanges(rule, comparison, judged)) breaks.push({ ...found, severity });
    }
  }
  const wireRules = new Map(
    active.flatMap(({ rule, severity }) => (rule.judges === "wire" ? [[rule.kind, { rule, severity }]] : [])),
  );
  for (const pair of comparison.touched) {
    const policy = judged.get(pair.after.event.eventType);
    if (policy === undefined) continue;
    for (const { found, direction } of wireBreaks(pair, comparison, policy)) {
      const active = wireRules.get(found.type);
      if (active === undefined) continue;
      breaks.push({ ...sayWire(active.rule, found, direction, pair, comparison), severity: active.severity });
    }
  }
  return breaks;
}

type Unrated = Omit<Break, "severity">;

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
    if (events.length === 0 && change.events.length > 0) return [];
    const said = rule.say(change);
    return said === null
      ? []
      : [{ ...breakOf(rule, said, change, comparison, events, rule.hurts), before: change.before }];
  });
}

function breakOf(
  rule: CompatRule,
  said: Said,
  { subject, place }: Pick<Change, "subject" | "place">,
  comparison: Comparison,
  events: readonly string[],
  hurt: Hurt,
): Unrated {
  return {
    rule,
    subject,
    place,
    message: said.message,
    fix: said.fix,
    edits: said.edits ?? [],
    before: null,
    direction: null,
    against: [comparison.before.snapshot.label],
    events,
    services: servicesOf(events, hurt, comparison),
  };
}

function wireBreaks(
  pair: EventPair,
  { before, after }: Comparison,
  policy: Policy,
): readonly { readonly found: WireIncompatibility; readonly direction: Direction }[] {
  const old = { root: pair.before.event.record, types: before.snapshot.resolved.types };
  const today = { root: pair.after.event.record, types: after.snapshot.resolved.types };
  const demand = demandOf(policy);
  const found = (direction: Direction) => (each: WireIncompatibility) => ({ found: each, direction });
  return [
    ...(demand.backward ? compareWire(today, old).map(found("backward")) : []),
    ...(demand.forward ? compareWire(old, today).map(found("forward")) : []),
  ];
}

function sayWire(
  rule: WireRule,
  found: WireIncompatibility,
  direction: Direction,
  pair: EventPair,
  comparison: Comparison,
): Unrated {
  const place = direction === "backward" ? found.at.reader : found.at.writer;
  const file = comparison.after.snapshot.resolved.files.find(({ source }) => source === place.file) ?? pair.after.file;
  const events = [pair.after.event.eventType];
  const said = rule.say(found, direction);
  return {
    ...breakOf(rule, said, { subject: subjectOf(file), place }, comparison, events, "consumers"),
    direction,
  };
}

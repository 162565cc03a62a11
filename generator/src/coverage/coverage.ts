import { compareDiagnostics, compareText, type Diagnostic } from "../diagnostics.js";
import { diagnosticAt } from "../load/diagnostic-at.js";
import type { JsonNode } from "../load/json-node.js";
import { quote } from "../load/quote.js";
import type { StandardEntry, StandardList } from "../resolve/standards/standard-list.js";
import type { CoverageReport, EntryCoverage, StandardCoverage } from "./coverage-report.js";
import type { CoverageFault } from "./faults.js";

/** What an event says of itself. */
export interface EventStandards {
  readonly eventType: string;
  readonly standards: readonly string[];
}

/** Holds events against lists. What events name and no list has is left to the rule `standard-known`. */
export function coverage(events: readonly EventStandards[], lists: Iterable<StandardList>): CoverageReport {
  const carriers = carriersOf(events);
  const standards: StandardCoverage[] = [];
  const findings: Diagnostic[] = [];
  for (const list of lists) {
    const entries = list.entries.map((entry) => coverEntry(entry, list, carriers));
    standards.push({ key: list.key, standard: list.standard, source: list.source, entries });
    findings.push(...uncovered(entries, list), ...covered(entries, list));
  }
  return { standards, findings: findings.sort(compareDiagnostics) };
}

/** Event types by what they name, each once, sorted. */
function carriersOf(events: readonly EventStandards[]): ReadonlyMap<string, readonly string[]> {
  const carriers = new Map<string, Set<string>>();
  for (const { eventType, standards } of events) {
    for (const name of standards) carriers.set(name, (carriers.get(name) ?? new Set()).add(eventType));
  }
  return new Map([...carriers].map(([name, types]) => [name, [...types].sort(compareText)]));
}

function coverEntry(
  entry: StandardEntry,
  { standard, gaps }: StandardList,
  carriers: ReadonlyMap<string, readonly string[]>,
): EntryCoverage {
  const events = carriers.get(`${standard} ${entry.id}`) ?? [];
  if (events.length > 0) return { entry, events, reason: null, state: "carried" };
  const gap = gaps.get(entry.id) ?? (entry.status === null ? undefined : gaps.get(entry.status.resource));
  return { entry, events, reason: gap?.reason ?? null, state: gap === undefined ? "missing" : "reasoned" };
}

function uncovered(entries: readonly EntryCoverage[], list: StandardList): readonly Diagnostic[] {
  return entries
    .filter(({ state }) => state === "missing")
    .map(({ entry: { id, name, node } }) => {
      const what = name === null ? quote(id) : `${quote(id)} (${name})`;
      const message = `No event corresponds to ${what}, and no reason says why.`;
      const own = `Write ${quote(`${list.standard} ${id}`)} into the \`standards\` of the event that does`;
      return finding(list, "standard-uncovered", node, message, `${own}, or a reason into "gaps".`);
    });
}

/** A reason for a whole resource is refuted by one event that reports any of its statuses. */
function covered(entries: readonly EntryCoverage[], list: StandardList): readonly Diagnostic[] {
  return [...list.gaps].flatMap(([id, { node }]) => {
    const carried = entries.find(
      ({ entry, state }) => state === "carried" && (entry.id === id || entry.status?.resource === id),
    );
    if (carried === undefined) return [];
    const by = carried.events.map(quote).join(", ");
    const isWhole = carried.entry.id !== id;
    const what = isWhole ? `its ${quote(carried.entry.id)} has` : "has";
    const fix = isWhole ? "Give the statuses without an event a reason each." : "Delete the reason.";
    return [
      finding(list, "gap-covered", node, `${quote(id)} has a reason to be without an event, and ${what} ${by}.`, fix),
    ];
  });
}

function finding(
  { file }: StandardList,
  rule: CoverageFault,
  node: JsonNode,
  message: string,
  fix: string,
): Diagnostic {
  return diagnosticAt(file, node, { rule, message, fix });
}

import {
  COVERAGE_STATES,
  type CoverageReport,
  type CoverageState,
  type EntryCoverage,
  type StandardCoverage,
} from "../coverage/coverage-report.js";
import type { Paint } from "./paint.js";
import { count, sentenceList } from "./plural.js";
import { printable } from "./printable.js";
import { wrappedColumns } from "./wrapped-columns.js";

export interface CoverageView {
  /** Leaves out what events carry. */
  readonly onlyMissing: boolean;
  /** Of a line, in characters. */
  readonly width: number;
  readonly paint: Paint;
}

/** A section per standard: what is carried, by which events, and then what is not. */
export function coverageText({ standards }: CoverageReport, view: CoverageView): string {
  return standards.map((standard) => section(standard, view)).join("\n");
}

/** `207 of 228 carried, 20 with a reason why not, 1 MISSING.` on a line of its own. */
export function coverageSummary({ standards }: CoverageReport, paint: Paint): string {
  const entries = standards.flatMap((standard) => standard.entries);
  const isMissing = entries.some(({ state }) => state === "missing");
  return `\n${(isMissing ? paint.red : paint.green)(`${tally(entries)}.`)}\n`;
}

/** One plain object per entry, for tools. */
export function coverageRows({ standards }: CoverageReport): readonly (object & { state: CoverageState })[] {
  return standards.flatMap(({ standard, entries }) =>
    entries.map(({ entry: { id, name, status }, events, reason, state }) => {
      return { standard, id, name, ...status, state, events, reason };
    }),
  );
}

const WORDS: Readonly<Record<CoverageState, string>> = {
  carried: "carried",
  reasoned: "with a reason why not",
  missing: "MISSING",
};

function tally(entries: readonly EntryCoverage[]): string {
  const [carried, ...others] = COVERAGE_STATES.map((state) => ({
    state,
    number: entries.filter((entry) => entry.state === state).length,
  }));
  const rest = others.flatMap(({ state, number }) => (number === 0 ? [] : `, ${number} ${WORDS[state]}`));
  return `${carried?.number ?? 0} of ${entries.length} ${WORDS.carried}${rest.join("")}`;
}

function section({ standard, source, entries }: StandardCoverage, { onlyMissing, width, paint }: CoverageView): string {
  const resources = new Set(entries.flatMap(({ entry }) => entry.status?.resource ?? []));
  const what = resources.size === 0 ? "" : ` statuses of ${count(resources.size, "resource")}`;
  const heading = `${paint.bold(standard)}: ${tally(entries).replace(/ carried/, `${what} carried`)}`;
  const carried = entries.filter(({ state }) => state === "carried");
  const others = entries.filter(({ state }) => state !== "carried");
  const missing = wrappedColumns(missingRows(others), width).replace(/\bMISSING$/gm, paint.red("MISSING"));
  return [
    `${heading}\n`,
    ...(onlyMissing ? [] : [`  ${paint.dim(printable(source))}\n`, wrappedColumns(carriedRows(carried), width)]),
    ...(onlyMissing || others.length === 0 ? [] : ["  Without an event:\n"]),
    missing,
  ].join("");
}

function carriedRows(entries: readonly EntryCoverage[]): readonly (readonly string[])[] {
  return entries.map(({ entry: { id, name, status }, events }) => {
    const from = status === null ? name : status.from.length === 0 ? "at first" : `after ${status.from.join(", ")}`;
    return [`  ${id}`, from ?? "", events.join(", ")];
  });
}

/** The statuses of a resource that share one reason, or that all lack one, share a line. */
function missingRows(entries: readonly EntryCoverage[]): readonly (readonly string[])[] {
  const lines = new Map<string, EntryCoverage[]>();
  for (const each of entries) {
    const { status, id } = each.entry;
    const key = status === null ? id : JSON.stringify([status.resource, each.reason]);
    lines.set(key, [...(lines.get(key) ?? []), each]);
  }
  return [...lines.values()].map((group) => {
    const [first] = group;
    const status = first?.entry.status ?? null;
    const codes = sentenceList(group.map(({ entry }) => entry.status?.code ?? ""));
    const id = status === null ? (first?.entry.id ?? "") : `${status.resource}.${status.element}`;
    return [`  ${id}`, status === null ? (first?.entry.name ?? "") : codes, first?.reason ?? "MISSING"];
  });
}

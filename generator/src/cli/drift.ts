import { join } from "node:path";
import type { Config } from "../config.js";
import type { Diagnostic } from "../diagnostics.js";
import type { Report, ReportedChange } from "../report.js";
import { MANIFEST_FILE } from "../write/manifest.js";
import { shown } from "../write/place.js";

/** How `--check` names what differs. */
export const DRIFT_WORDS: Readonly<Record<ReportedChange["kind"], string>> = {
  added: "added",
  changed: "changed",
  missing: "missing",
  edited: "edited by hand",
  stale: "stale",
};

/** What differs, in the author's terms: the manifest only where nothing else does, since it follows the rest. */
export function driftOf(report: Report): readonly ReportedChange[] {
  const others = report.changes.filter(({ path }) => path !== MANIFEST_FILE);
  return others.length > 0 ? others : report.changes;
}

/** The same as findings, for the formats that tools read. */
export function driftFindings(report: Report, config: Pick<Config, "out" | "cwd">): readonly Diagnostic[] {
  return driftOf(report).map(({ kind, path, why }) => ({
    rule: `output-${kind}`,
    severity: "error",
    file: shown(config, join(config.out, path)),
    line: 1,
    column: 1,
    message: `${DRIFT_WORDS[kind]}: ${why}.`,
    fix: "Run `events generate`, and commit what it writes.",
  }));
}

import type { Diagnostic } from "./diagnostics.js";
import type { OutputFile } from "./emit/output-file.js";
import type { Catalog } from "./model/catalog.js";
import type { Change } from "./write/change.js";
import type { Plan } from "./write/plan.js";

/** What a run made, and what it had to change on the disk for it. Plain data: the memory of a run is made of it. */
export interface Report {
  readonly events: number;
  readonly domains: number;
  /** Findings that forbid nothing; `events lint` shows them. */
  readonly warnings: number;
  /** Every emitter that made something, in the order of the table. */
  readonly emitters: readonly { readonly name: string; readonly files: number }[];
  /** Without the content of the files. */
  readonly changes: readonly ReportedChange[];
  readonly unchanged: number;
}

export type ReportedChange = Omit<Change, "content"> & { readonly removes: boolean };

export function reportOf(
  plan: Plan,
  outputs: readonly OutputFile[],
  catalog: Catalog,
  diagnostics: readonly Diagnostic[],
): Report {
  const files = new Map<string, number>();
  for (const { emitter } of outputs) files.set(emitter, (files.get(emitter) ?? 0) + 1);
  return {
    events: catalog.events.length,
    domains: catalog.domains.filter(({ events }) => events.length > 0).length,
    warnings: diagnostics.filter(({ severity }) => severity === "warning").length,
    emitters: [...files].map(([name, count]) => ({ name, files: count })),
    changes: plan.changes.map(({ content, ...change }) => ({ ...change, removes: content === null })),
    unchanged: plan.unchanged,
  };
}

/** What the next run has to report when nothing is touched in between. */
export function withoutChanges(report: Report): Report {
  const total = report.emitters.reduce((sum, { files }) => sum + files, 0);
  return { ...report, changes: [], unchanged: total };
}

import type { Diagnostic } from "../diagnostics.js";
import type { ResolvedTree } from "../resolve/resolved-tree.js";
import { type CheckOptions, type JudgedFinding, judge, toDiagnostics } from "./check.js";
import { EditSet } from "./edit-set.js";

export interface Fixes {
  /** New text by `SourceFile.path`, for the files that change. */
  readonly texts: ReadonlyMap<string, string>;
  /** The findings that the new texts mend, sorted. */
  readonly fixed: readonly Diagnostic[];
}

/**
 * Mends what can be mended safely, as text edits, so that the rest of a file keeps its formatting. Where the edits of
 * two findings meet, the later one waits: load, resolve and fix again until `texts` is empty.
 */
export function fix(resolved: ResolvedTree, options: CheckOptions): Fixes {
  return applyFixes(judge(resolved, options));
}

/** As {@link fix}, for findings that are known already. */
export function applyFixes(judged: readonly JudgedFinding[]): Fixes {
  const accepted = new Map<string, { readonly text: string; readonly edits: EditSet }>();
  const fixed: JudgedFinding[] = [];
  for (const candidate of judged) {
    const { file, edits } = candidate.finding;
    if (edits === undefined || edits.length === 0) continue;
    const target = accepted.get(file.path) ?? { text: file.text, edits: new EditSet() };
    if (!target.edits.add(edits)) continue;
    accepted.set(file.path, target);
    fixed.push(candidate);
  }
  return {
    texts: new Map([...accepted].map(([path, { text, edits }]) => [path, edits.applyTo(text)])),
    fixed: toDiagnostics(fixed),
  };
}

import type { Diagnostic } from "../diagnostics.js";
import type { SourceFile } from "../load/source-tree.js";
import type { ResolvedTree } from "../resolve/resolved-tree.js";
import { type CheckOptions, type JudgedFinding, judge, toDiagnostics } from "./check.js";
import { EditSet } from "./edit-set.js";
import type { TextEdit } from "./lint-rule.js";

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
  const { texts, applied } = applyEdits(judged, ({ finding }) => finding);
  return { texts, fixed: toDiagnostics(applied) };
}

/** What brings edits, of a lint rule or of a compatibility rule. */
interface Mending {
  readonly file: SourceFile;
  readonly edits?: readonly TextEdit[];
}

/** Takes edits in order, and leaves out what meets an edit that was taken before. */
export function applyEdits<Item>(
  items: readonly Item[],
  mendingOf: (item: Item) => Mending,
): { readonly texts: ReadonlyMap<string, string>; readonly applied: readonly Item[] } {
  const accepted = new Map<string, { readonly text: string; readonly edits: EditSet }>();
  const applied: Item[] = [];
  for (const item of items) {
    const { file, edits } = mendingOf(item);
    if (edits === undefined || edits.length === 0) continue;
    const target = accepted.get(file.path) ?? { text: file.text, edits: new EditSet() };
    if (!target.edits.add(edits)) continue;
    accepted.set(file.path, target);
    applied.push(item);
  }
  return { texts: new Map([...accepted].map(([path, { text, edits }]) => [path, edits.applyTo(text)])), applied };
}

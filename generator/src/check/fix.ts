import type { Diagnostic } from "../diagnostics.js";
import type { ResolvedTree } from "../resolve/resolved-tree.js";
import { type CheckOptions, type JudgedFinding, judge, toDiagnostics } from "./check.js";
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
  const accepted = new Map<string, { readonly text: string; readonly edits: TextEdit[] }>();
  const fixed: JudgedFinding[] = [];
  for (const candidate of judged) {
    const { file, edits } = candidate.finding;
    if (edits === undefined || edits.length === 0) continue;
    const target = accepted.get(file.path) ?? { text: file.text, edits: [] };
    if (edits.some((edit) => target.edits.some((other) => meet(edit, other)))) continue;
    target.edits.push(...edits);
    accepted.set(file.path, target);
    fixed.push(candidate);
  }
  return {
    texts: new Map([...accepted].map(([path, { text, edits }]) => [path, applyEdits(text, edits)])),
    fixed: toDiagnostics(fixed),
  };
}

/** Touching counts as meeting: two insertions at one place have no order. */
function meet(a: TextEdit, b: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** `edits` do not overlap. */
function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let position = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return result + text.slice(position);
}

import type { Diagnostic, Severity } from "../diagnostics.js";
import { lineStarts, placeIn } from "./position.js";
import type { SourceFile } from "./source-tree.js";

/** What a finding says, apart from where. */
export interface Finding {
  readonly rule: string;
  /** "error" unless given. */
  readonly severity?: Severity;
  readonly message: string;
  readonly fix: string | null;
}

/** A finding at the first character of `place`, which is any JSON node, a key, or an offset of its own. */
export function diagnosticAt(
  file: Pick<SourceFile, "path" | "text">,
  place: { readonly start: number },
  finding: Finding,
): Diagnostic {
  const { line, column } = placeIn(startsOf(file), place.start);
  return {
    rule: finding.rule,
    severity: finding.severity ?? "error",
    file: file.path,
    line,
    column,
    message: finding.message,
    fix: finding.fix,
  };
}

/** `path:line:column`, for a message that names a second place. */
export function placeText(file: Pick<SourceFile, "path" | "text">, place: { readonly start: number }): string {
  const { line, column } = placeIn(startsOf(file), place.start);
  return `${file.path}:${line}:${column}`;
}

/** Kept per file, because a large file with many findings would be scanned once for each of them. */
const startsByFile = new WeakMap<object, readonly number[]>();

function startsOf(file: Pick<SourceFile, "text">): readonly number[] {
  let starts = startsByFile.get(file);
  if (starts === undefined) {
    starts = lineStarts(file.text);
    startsByFile.set(file, starts);
  }
  return starts;
}

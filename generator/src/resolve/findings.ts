import { compareDiagnostics, type Diagnostic } from "../diagnostics.js";
import { diagnosticAt } from "../load/diagnostic-at.js";
import type { SourceFile } from "../load/source-tree.js";
import type { ResolveFault } from "./faults.js";

/** Where the steps of this stage put what they find. */
export interface Findings {
  /** Notes a fault at a node, and that its file cannot be used. */
  report(
    file: SourceFile,
    place: { readonly start: number },
    rule: ResolveFault,
    message: string,
    fix: string | null,
  ): void;
  /** Notes that a file cannot be used because of a fault that is reported elsewhere. */
  markFaulty(file: SourceFile): void;
  isFaulty(file: SourceFile): boolean;
  /** True when further reports for the file are only counted: no need to search for a good fix. */
  isFull(file: SourceFile): boolean;
  /** Everything noted, sorted. */
  list(): readonly Diagnostic[];
}

/** More from one file would bury the rest; they are counted instead. */
const MOST_PER_FILE = 200;

export function createFindings(): Findings {
  const byFile = new Map<SourceFile, { readonly listed: Diagnostic[]; more: number }>();
  const entry = (file: SourceFile) => {
    const found = byFile.get(file) ?? { listed: [], more: 0 };
    byFile.set(file, found);
    return found;
  };
  return {
    report(file, place, rule, message, fix) {
      const found = entry(file);
      if (found.listed.length < MOST_PER_FILE) found.listed.push(diagnosticAt(file, place, { rule, message, fix }));
      else found.more++;
    },
    markFaulty: entry,
    isFaulty: (file) => byFile.has(file),
    isFull: (file) => (byFile.get(file)?.listed.length ?? 0) >= MOST_PER_FILE,
    list() {
      return [...byFile]
        .flatMap(([file, { listed, more }]) => (more === 0 ? listed : [...listed, countOf(file, more)]))
        .sort(compareDiagnostics);
    },
  };
}

function countOf(file: SourceFile, more: number): Diagnostic {
  const message = `The file has ${more} more findings.`;
  return diagnosticAt(
    file,
    { start: file.text.length },
    { rule: "more-findings", message, fix: "Mend the others first." },
  );
}

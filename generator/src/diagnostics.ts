/**
 * A schema author's fault, as data: it is collected, sorted and printed, never thrown.
 * `line` and `column` are 1-based and point at the text that should change.
 */
export interface Diagnostic {
  /** Id of the rule or fault, as `events lint --rules` lists it. */
  readonly rule: string;
  readonly severity: Severity;
  /** Path as the user would type it, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** One sentence that says what is wrong, with the values concerned. */
  readonly message: string;
  /** One sentence that says how to mend it, or null where nobody can know. */
  readonly fix: string | null;
  /** What only tools want to know; printed as JSON alone. */
  readonly details?: Readonly<Record<string, unknown>>;
}

export type Severity = "error" | "warning";

/** The order in which findings are shown: by file, then place, then rule. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}

/** By code unit, so that the order is the same under every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

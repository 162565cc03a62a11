import type { Diagnostic } from "../diagnostics.js";
import type { Arguments } from "./arguments.js";
import type { Io } from "./io.js";
import { type Paint, paintFor } from "./paint.js";
import { count, sentenceList } from "./plural.js";
import { printable, printableJson } from "./printable.js";

export type Format = "text" | "json" | "github";

/** How findings are printed, one block of lines each. A new format is one line here and one among the choices of `--format`. */
const formats: Readonly<Record<Format, (finding: Diagnostic, paint: Paint) => string>> = {
  text: asText,
  json: asJson,
  github: asGithub,
};

export function formatOf(args: Arguments): Format {
  const asked = args.text("format");
  return asked === "json" || asked === "github" ? asked : "text";
}

/** Prints findings to stdout in the format that was asked for, and nothing else. */
export function printFindings(findings: readonly Diagnostic[], args: Arguments, io: Io): void {
  const format = formats[formatOf(args)];
  const paint = paintFor(io.stdout, io, args.choice("color"));
  if (findings.length > 0) io.stdout.write(findings.map((finding) => `${format(finding, paint)}\n`).join(""));
}

/** `2 errors and 1 warning in 2 files`; empty where there are none. */
export function summaryOf(findings: readonly Diagnostic[]): string {
  const numberOf = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const parts = [
    ...(numberOf("error") > 0 ? [count(numberOf("error"), "error")] : []),
    ...(numberOf("warning") > 0 ? [count(numberOf("warning"), "warning")] : []),
  ];
  const files = new Set(findings.map(({ file }) => file)).size;
  return parts.length === 0 ? "" : `${sentenceList(parts)} in ${count(files, "file")}`;
}

function asText({ rule, severity, file, line, column, message, fix }: Diagnostic, paint: Paint): string {
  const word = severity === "error" ? paint.red(severity) : paint.yellow(severity);
  const place = paint.bold(`${printable(file)}:${line}:${column}`);
  const hint = fix === null ? "" : `\n    ${paint.dim("fix:")} ${printable(fix)}`;
  return `${place} ${word} ${paint.dim(`[${printable(rule)}]`)} ${printable(message)}${hint}`;
}

function asJson({ rule, severity, file, line, column, message, fix }: Diagnostic): string {
  return printableJson({ rule, severity, file, line, column, message, fix });
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
function asGithub({ rule, severity, file, line, column, message, fix }: Diagnostic): string {
  const data = (text: string) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  const property = (text: string) => data(printable(text)).replace(/:/g, "%3A").replace(/,/g, "%2C");
  const body = fix === null ? printable(message) : `${printable(message)}\n${printable(fix)}`;
  return `::${severity} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(body)}`;
}

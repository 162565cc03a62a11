import type { Diagnostic } from "../diagnostics.js";
import type { Arguments } from "./arguments.js";
import type { Io } from "./io.js";
import { asJunit } from "./junit.js";
import { type Paint, paintFor } from "./paint.js";
import { count, sentenceList } from "./plural.js";
import { printable, printableJson } from "./printable.js";

export const FORMATS = ["text", "json", "github", "junit"] as const;
export type Format = (typeof FORMATS)[number];

/** How all findings are printed. A new format is one line here and one in {@link FORMATS}. */
const formats: Readonly<Record<Format, (findings: readonly Diagnostic[], paint: Paint) => string>> = {
  text: (findings, paint) => findings.map((finding) => `${asText(finding, paint)}\n`).join(""),
  json: (findings) => findings.map((finding) => `${asJson(finding)}\n`).join(""),
  github: (findings) => findings.map((finding) => `${asGithub(finding)}\n`).join(""),
  junit: asJunit,
};

export function formatOf(args: Arguments): Format {
  const asked = args.text("format");
  return FORMATS.find((format) => format === asked) ?? "text";
}

/** Prints findings to stdout in the format that was asked for, and nothing else. */
export function printFindings(findings: readonly Diagnostic[], args: Arguments, io: Io): void {
  const text = formats[formatOf(args)](findings, paintFor(io.stdout, io, args.choice("color")));
  if (text !== "") io.stdout.write(text);
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

function asJson({ rule, severity, file, line, column, message, fix, details }: Diagnostic): string {
  return printableJson({ rule, severity, file, line, column, message, fix, ...details });
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
function asGithub({ rule, severity, file, line, column, message, fix }: Diagnostic): string {
  const data = (text: string) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  const property = (text: string) => data(printable(text)).replace(/:/g, "%3A").replace(/,/g, "%2C");
  const body = fix === null ? printable(message) : `${printable(message)}\n${printable(fix)}`;
  return `::${severity} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(body)}`;
}

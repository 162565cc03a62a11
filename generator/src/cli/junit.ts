import type { Diagnostic } from "../diagnostics.js";
import { printable } from "./printable.js";

/**
 * The form that CI servers show as test results: a suite per file, a failed case per finding. A run without findings has
 * one suite that passed, so that nobody takes an empty report for a run that did not happen.
 * https://github.com/testmoapp/junitxml
 */
export function asJunit(findings: readonly Diagnostic[]): string {
  const files = [...new Set(findings.map(({ file }) => file))];
  const failures = findings.filter(({ severity }) => severity === "error").length;
  const suites = files.map((file) =>
    suite(
      file,
      findings.filter((finding) => finding.file === file),
    ),
  );
  const passed =
    '  <testsuite name="schemas" tests="1" failures="0">\n    <testcase name="no findings" classname="schemas"/>\n  </testsuite>';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="events" tests="${Math.max(findings.length, 1)}" failures="${failures}">`,
    ...(suites.length === 0 ? [passed] : suites),
    "</testsuites>",
    "",
  ].join("\n");
}

function suite(file: string, findings: readonly Diagnostic[]): string {
  const failures = findings.filter(({ severity }) => severity === "error").length;
  return [
    `  <testsuite name="${escaped(file)}" tests="${findings.length}" failures="${failures}">`,
    ...findings.map(testcase),
    "  </testsuite>",
  ].join("\n");
}

/** A warning is a case that passed, with what it says as its output. */
function testcase({ rule, severity, file, line, column, message, fix }: Diagnostic): string {
  const name = escaped(`${rule} ${line}:${column}`);
  const text = escaped(
    [`${printable(file)}:${line}:${column}`, message, ...(fix === null ? [] : [`fix: ${fix}`])].join(" "),
  );
  const inner =
    severity === "error"
      ? `      <failure type="${escaped(rule)}" message="${escaped(message)}">${text}</failure>`
      : `      <system-out>${text}</system-out>`;
  return `    <testcase name="${name}" classname="${escaped(file)}" file="${escaped(file)}" line="${line}">\n${inner}\n    </testcase>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

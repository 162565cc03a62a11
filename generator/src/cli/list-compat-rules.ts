import { compatRules } from "../check/judge/compat-rules.js";
import type { Arguments } from "./arguments.js";
import { columns } from "./columns.js";
import { formatOf } from "./findings.js";
import type { ExitCode, Io } from "./io.js";
import { printableJson } from "./printable.js";

/** Every rule of `events compat`: a table, or one object per line. */
export function listCompatRules(args: Arguments, io: Io): ExitCode {
  if (formatOf(args) === "json") {
    const objects = compatRules.map(({ id, category, severity, fixable, needsUpcaster, purpose }) =>
      printableJson({ id, category, severity, fixable, needsUpcaster, purpose }),
    );
    io.stdout.write(`${objects.join("\n")}\n`);
    return 0;
  }
  const rows = compatRules.map(({ id, category, severity, fixable, purpose }) => [
    id,
    category,
    severity,
    fixable ? "--fix" : "",
    purpose,
  ]);
  io.stdout.write(columns([["RULE", "CATEGORY", "SEVERITY", "FIX", "PURPOSE"], ...rows]));
  return 0;
}

import { rules } from "../check/rules.js";
import type { Arguments } from "./arguments.js";
import { columns } from "./columns.js";
import { formatOf } from "./findings.js";
import type { ExitCode, Io } from "./io.js";
import { printableJson } from "./printable.js";

/** Every lint rule: a table, or one object per line. */
export function listRules(args: Arguments, io: Io): ExitCode {
  if (formatOf(args) === "json") {
    const objects = rules.map(({ id, category, severity, scope, fixable, purpose }) =>
      printableJson({ id, category, severity, scope, fixable, purpose }),
    );
    io.stdout.write(`${objects.join("\n")}\n`);
    return 0;
  }
  const rows = rules.map(({ id, category, severity, fixable, purpose }) => [
    id,
    category,
    severity,
    fixable ? "--fix" : "",
    purpose,
  ]);
  io.stdout.write(columns([["RULE", "CATEGORY", "SEVERITY", "FIX", "PURPOSE"], ...rows]));
  return 0;
}

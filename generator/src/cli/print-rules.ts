import type { Arguments } from "./arguments.js";
import { columns } from "./columns.js";
import { formatOf } from "./findings.js";
import type { ExitCode, Io } from "./io.js";
import { printableJson } from "./printable.js";

/** What every rule says of itself. */
export interface PrintedRule {
  readonly id: string;
  readonly category: string;
  readonly severity: string;
  readonly fixable: boolean;
  readonly purpose: string;
}

/** A table of rules, or one object per line, with the members that are named. */
export function printRules<Rule extends PrintedRule>(
  rules: readonly Rule[],
  members: readonly (keyof Rule)[],
  args: Arguments,
  io: Io,
): ExitCode {
  if (formatOf(args) === "json") {
    const objects = rules.map((rule) => printableJson(Object.fromEntries(members.map((name) => [name, rule[name]]))));
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

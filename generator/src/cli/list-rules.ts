import { rules } from "../check/rules.js";
import type { Arguments } from "./arguments.js";
import type { ExitCode, Io } from "./io.js";
import { printRules } from "./print-rules.js";

/** Every lint rule. */
export function listRules(args: Arguments, io: Io): ExitCode {
  return printRules(rules, ["id", "category", "severity", "scope", "fixable", "purpose"], args, io);
}

import { compatRules } from "../check/judge/compat-rules.js";
import type { Arguments } from "./arguments.js";
import type { ExitCode, Io } from "./io.js";
import { printRules } from "./print-rules.js";

/** Every rule of `events compat`. */
export function listCompatRules(args: Arguments, io: Io): ExitCode {
  return printRules(compatRules, ["id", "category", "severity", "fixable", "needsUpcaster", "purpose"], args, io);
}

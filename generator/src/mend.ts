import { join } from "node:path";
import { fix } from "./check/fix.js";
import { refuseUnknownRules } from "./check-tree.js";
import type { Config } from "./config.js";
import type { Diagnostic } from "./diagnostics.js";
import { load } from "./load/load.js";
import { resolve } from "./resolve/resolve.js";
import { replaceFile } from "./write/replace-file.js";

/** One fix may make room for the next. A tree that is not done by then has two rules that undo each other. */
const MOST_ROUNDS = 10;

/**
 * Mends in the schema files what the rules know how to mend, of those files that `concerns` picks by their printed
 * path, and returns the findings that are gone. Each file is replaced in one step.
 */
export async function mend(config: Config, concerns: (path: string) => boolean): Promise<readonly Diagnostic[]> {
  refuseUnknownRules(config);
  const mended: Diagnostic[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { tree } = await load(config);
    const { texts, fixed } = fix(resolve(tree).resolved, config);
    const chosen = [...texts].filter(([path]) => concerns(path));
    if (chosen.length === 0) break;
    for (const [path, text] of chosen) replaceFile(join(config.cwd, path), text);
    mended.push(...fixed.filter(({ file }) => concerns(file)));
  }
  return mended;
}

import { join } from "node:path";
import { applyEdits } from "./check/fix.js";
import { toDiagnostic } from "./check/judge/to-diagnostic.js";
import { type CompatOptions, checkCompat } from "./compat.js";
import type { Config } from "./config.js";
import type { Diagnostic } from "./diagnostics.js";
import { replaceFile } from "./write/replace-file.js";

/** As in `mend.ts`: a mended file may have room for one more. */
const MOST_ROUNDS = 10;

/** Mends in the schema files what the rules of compatibility know how to mend, and returns the findings that are gone. */
export async function mendCompat(config: Config, options: CompatOptions): Promise<readonly Diagnostic[]> {
  const mended: Diagnostic[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { breaks } = await checkCompat(config, options);
    const { texts, applied } = applyEdits(breaks, ({ place, edits }) => ({ file: place.file, edits }));
    if (texts.size === 0) break;
    for (const [path, text] of texts) replaceFile(join(config.cwd, path), text);
    mended.push(...applied.map(toDiagnostic));
  }
  return mended;
}

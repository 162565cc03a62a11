import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../usage-error.js";
import { changelogFile, changelogFiles } from "./changelog-files.js";
import { parseEntry, type ReleaseEntry } from "./release-entry.js";

/** Every release, newest first. Throws a `UsageError` for a file that somebody spoilt. */
export function readChangelog(schemas: string): readonly ReleaseEntry[] {
  return changelogFiles(schemas)
    .map((path) => {
      const entry = parseEntry(readFileSync(join(schemas, path), "utf8"));
      if (entry !== null && changelogFile(entry.version) === path) return entry;
      throw new UsageError(`The changelog is not whole: ${path}.`, "Restore the file from version control.");
    })
    .reverse();
}

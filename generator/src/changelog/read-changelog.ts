import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareVersions } from "../baseline/from-released.js";
import { RELEASED_FOLDER } from "../baseline/released-schemas.js";
import { UsageError } from "../usage-error.js";
import { parseEntry, type ReleaseEntry } from "./release-entry.js";

export function changelogFile(version: string): string {
  return `${RELEASED_FOLDER}/${version}.changelog.json`;
}

/** Paths of the changelog's files, relative to the schemas folder, oldest release first. */
export function changelogFiles(schemas: string): readonly string[] {
  const folder = join(schemas, RELEASED_FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((file) => /^(\d+\.\d+\.\d+)\.changelog\.json$/.exec(file)?.[1] ?? [])
    .sort(compareVersions)
    .map(changelogFile);
}

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

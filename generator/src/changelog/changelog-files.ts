import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { compareVersions } from "../baseline/from-released.js";
import { RELEASED_FOLDER } from "../baseline/released-schemas.js";

/** Of one release, relative to the schemas folder. */
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

import type { Diagnostic } from "../../diagnostics.js";
import { MIGRATIONS_FOLDER, RELEASED_FILE } from "./migration-files.js";
import { digest, type Released } from "./released.js";

/**
 * Finds released migrations that are gone or are not what was released: databases have run them as they were, and would
 * never see the change. `filesOnDisk` holds the content of every file in the migrations folder by its name;
 * `folder` is how the findings name that folder.
 */
export function checkReleased(
  released: Released,
  filesOnDisk: ReadonlyMap<string, string>,
  folder: string = MIGRATIONS_FOLDER,
): readonly Diagnostic[] {
  return released.migrations.flatMap(({ file, sha256 }): Diagnostic[] => {
    const content = filesOnDisk.get(file);
    const path = `${folder}/${file}`;
    const restore = `Restore ${path} from version control; a change belongs in the next migration, which \`events generate\` writes.`;
    if (content === undefined) {
      const place = placeIn(filesOnDisk.get(RELEASED_FILE) ?? "", JSON.stringify(file));
      const message = `${path} is released and is not there.`;
      return [
        {
          rule: "released-migration-missing",
          severity: "error",
          file: `${folder}/${RELEASED_FILE}`,
          ...place,
          message,
          fix: restore,
        },
      ];
    }
    if (digest(content) === sha256) return [];
    const message = `${path} has been changed since it was released.`;
    return [
      { rule: "released-migration-changed", severity: "error", file: path, line: 1, column: 1, message, fix: restore },
    ];
  });
}

/** The finding for a list that is gone: without it the released migrations would be rewritten as if they were pending. */
export function missingList(folder: string = MIGRATIONS_FOLDER): Diagnostic {
  const file = `${folder}/${RELEASED_FILE}`;
  const message = `${file} was written by a release and is not there.`;
  const fix = "Restore it from version control, together with the migrations that it lists.";
  return { rule: "released-list-missing", severity: "error", file, line: 1, column: 1, message, fix };
}

function placeIn(text: string, searched: string): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, text.indexOf(searched))).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Paths in the output folder that belong to the history: no run that does not release may write or remove them. */
export function releasedPaths(released: Released): readonly string[] {
  return [RELEASED_FILE, ...released.migrations.map(({ file }) => file)].map((file) => `${MIGRATIONS_FOLDER}/${file}`);
}

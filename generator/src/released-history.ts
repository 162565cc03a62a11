import { join } from "node:path";
import type { Config } from "./config.js";
import type { Diagnostic } from "./diagnostics.js";
import { MIGRATIONS_FOLDER, RELEASED_FILE } from "./emit/migrations/migration-files.js";
import type { Released } from "./emit/migrations/released.js";
import type { OutputFile } from "./emit/output-file.js";
import type { Catalog } from "./model/catalog.js";
import { MANIFEST_FILE, parseManifest } from "./write/manifest.js";
import { shown } from "./write/place.js";
import { readFolder } from "./write/read-folder.js";

/** The migrations that databases have run: read from the output folder, since nothing else knows them. */
export interface History {
  readonly released: Released | null;
  /** The released files as they are, so that they stay listed as ours and are never removed. */
  readonly files: readonly OutputFile[];
  /** What someone did to them. There is no generating on top of a history that was changed. */
  readonly diagnostics: readonly Diagnostic[];
}

export async function readHistory(config: Pick<Config, "out" | "cwd">): Promise<History> {
  const onDisk = readFolder(join(config.out, MIGRATIONS_FOLDER));
  const list = onDisk.get(RELEASED_FILE);
  if (list === undefined && !wasReleased(config.out)) return { released: null, files: [], diagnostics: [] };

  // Imported only now: before the first release nobody needs to know how such a list is read.
  const { parseReleased } = await import("./emit/migrations/released.js");
  const { checkReleased, missingList, releasedPaths } = await import("./emit/migrations/check-released.js");
  const folder = shown(config, join(config.out, MIGRATIONS_FOLDER));
  if (list === undefined) return { released: null, files: [], diagnostics: [missingList(folder)] };
  const { released, diagnostics } = parseReleased(list, `${folder}/${RELEASED_FILE}`);
  if (released === null) return { released, files: [], diagnostics };
  const files = releasedPaths(released).flatMap((path): OutputFile[] => {
    const content = onDisk.get(path.slice(MIGRATIONS_FOLDER.length + 1));
    return content === undefined ? [] : [{ path, content, emitter: "migrations" }];
  });
  return { released, files, diagnostics: checkReleased(released, onDisk, folder) };
}

/** Whether an earlier run has written the list, as the manifest remembers. */
function wasReleased(out: string): boolean {
  const manifest = readFolder(out).get(MANIFEST_FILE);
  return manifest !== undefined && parseManifest(manifest).files.has(`${MIGRATIONS_FOLDER}/${RELEASED_FILE}`);
}

/** What is written when the pending migration is released: it stays as it is, and the list of released ones gains it. */
export async function release(
  emitted: readonly OutputFile[],
  history: History,
  catalog: Catalog,
): Promise<readonly OutputFile[]> {
  const { freezeMigrations } = await import("./emit/migrations/freeze-migrations.js");
  const pending = emitted.find(({ emitter }) => emitter === "migrations") ?? null;
  const list = freezeMigrations(history.released, pending, catalog);
  return [...emitted, ...history.files.filter(({ path }) => path !== list.path), list];
}

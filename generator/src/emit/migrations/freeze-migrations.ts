import type { Catalog } from "../../model/catalog.js";
import type { OutputFile } from "../output-file.js";
import { eventStates } from "./event-state.js";
import { MIGRATIONS_FOLDER, RELEASED_FILE } from "./migration-files.js";
import { digest, printReleased, type Released } from "./released.js";

/**
 * The migrations/released.json of a release: the pending migration joins those that never change again. Without a
 * pending one it says the same as before. `pendingFile` is what `emitMigrations` made of the same catalog.
 */
export function freezeMigrations(
  released: Released | null,
  pendingFile: OutputFile | null,
  catalog: Catalog,
): OutputFile {
  const migrations = [
    ...(released?.migrations ?? []),
    ...(pendingFile === null
      ? []
      : [{ file: pendingFile.path.slice(MIGRATIONS_FOLDER.length + 1), sha256: digest(pendingFile.content) }]),
  ];
  const content = printReleased({ migrations, events: eventStates(catalog) });
  return { path: `${MIGRATIONS_FOLDER}/${RELEASED_FILE}`, content, emitter: "migrations" };
}

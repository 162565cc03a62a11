import type { Catalog } from "../../model/catalog.js";
import { template } from "../kit/template.js";
import type { OutputFile } from "../output-file.js";
import { diffStates, isEmptyDiff, type StateDiff } from "./diff-states.js";
import { eventStates } from "./event-state.js";
import { CREATE_EVENTS_SCHEMA, DROP_EVENTS_SCHEMA } from "./event-types-table.js";
import { MIGRATIONS_FOLDER, nextMigrationFile } from "./migration-files.js";
import { planStatements } from "./plan-statements.js";
import type { Released } from "./released.js";
import { dropViews } from "./view-statements.js";

/**
 * The one migration that is not released: what lies between the last release and the catalog; none where nothing does.
 * `released` is what `parseReleased` made of migrations/released.json, or null where there is no such file.
 */
export function emitMigrations(catalog: Catalog, released: Released | null): readonly OutputFile[] {
  const before = released?.events ?? [];
  const after = eventStates(catalog);
  const diff = diffStates(before, after);
  if (isEmptyDiff(diff)) return [];
  const files = released?.migrations.map(({ file }) => file) ?? [];
  const isFirst = files.length === 0;
  const content = render({
    summary: summary(diff),
    up: [...(isFirst ? CREATE_EVENTS_SCHEMA : []), ...planStatements(before, after)].map(forRawTemplate),
    down: (isFirst ? [...dropViews(after), ...DROP_EVENTS_SCHEMA] : planStatements(after, before)).map(forRawTemplate),
  });
  return [{ path: `${MIGRATIONS_FOLDER}/${nextMigrationFile(files)}`, content, emitter: "migrations" }];
}

const render = template<{ summary: string; up: readonly string[]; down: readonly string[] }>(
  "migration.mjs.hbs",
  import.meta.url,
);

function summary(diff: StateDiff): string {
  const parts = [
    [diff.added.length, "added"],
    [diff.changed.length, "changed"],
    [diff.removed.length, "removed"],
  ] as const;
  return parts
    .flatMap(([count, what]) => (count === 0 ? [] : `${count} event ${count === 1 ? "type" : "types"} ${what}`))
    .join(", ");
}

/** The statements stand in String.raw templates, which have no way to escape these two. */
function forRawTemplate(statement: string): string {
  if (/`|\$\{/.test(statement)) throw new Error("A statement of a migration would end its template.");
  return statement;
}

/** Within the output folder. */
export const MIGRATIONS_FOLDER = "migrations";
/** Within `MIGRATIONS_FOLDER`. */
export const RELEASED_FILE = "released.json";

const MIGRATION_FILE = /^(\d{4,})_events\.mjs$/;

/** The number of a generated migration, or null for any other file. */
export function migrationNumber(file: string): number | null {
  const digits = MIGRATION_FILE.exec(file)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The name behind the last of the given ones, which are in order: `0003_events.mjs`. */
export function nextMigrationFile(files: readonly string[]): string {
  const last = files.at(-1);
  const number = last === undefined ? 0 : (migrationNumber(last) ?? 0);
  return `${String(number + 1).padStart(4, "0")}_events.mjs`;
}

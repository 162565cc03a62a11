import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Knex } from "knex";
import { EventError } from "../../../errors.js";
import { type NamedMigration, runtimeMigrations } from "./runtime-migrations.js";

export interface EventMigrationsOptions {
  /**
   * The folder of the generated migrations, as a path or a file URL. Of an installed SDK:
   * `new URL("migrations/", import.meta.resolve("@healthtech/events/package.json"))`.
   */
  readonly generated: URL | string;
}

/**
 * Everything an event database needs as one source for knex: the runtime's tables first, then the generated reference
 * table and views. The names that knex remembers hold neither a path nor an extension, so they are the same from
 * source, from a build and from an installed package.
 * Rejects, when knex asks for the migrations, with `CONFIG.INVALID` where the folder cannot be read or has no migration.
 */
export function eventMigrations(options: EventMigrationsOptions): Knex.MigrationSource<NamedMigration> {
  return {
    ...runtimeMigrations,
    async getMigrations(loadExtensions) {
      const own = await runtimeMigrations.getMigrations(loadExtensions);
      return [...own, ...(await generatedMigrations(folderPath(options.generated)))];
    },
  };
}

const MIGRATION_FILE = /^(\d{4,}_[\w-]+)\.m?js$/;

async function generatedMigrations(folder: string): Promise<NamedMigration[]> {
  const migrations = new Map<string, NamedMigration>();
  for (const file of await listFolder(folder)) {
    const base = MIGRATION_FILE.exec(file)?.[1];
    if (base === undefined) continue;
    if (migrations.has(base)) throw invalid(`The folder ${folder} has ${base} with two extensions.`);
    migrations.set(base, { name: `events/${base}`, load: () => loadMigration(join(folder, file)) });
  }
  if (migrations.size === 0) throw invalid(`The folder ${folder} has no migration, such as 0001_events.mjs.`);
  return [...migrations].sort(([a], [b]) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).map(([, found]) => found);
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (cause) {
    throw invalid(`The folder ${folder} of the generated migrations cannot be read.`, cause);
  }
}

async function loadMigration(path: string): Promise<Knex.Migration> {
  const module = (await import(pathToFileURL(path).href)) as Partial<Knex.Migration>;
  const { up, down } = module;
  if (typeof up !== "function" || typeof down !== "function") throw invalid(`${path} exports no up and down.`);
  return { up, down };
}

function folderPath(folder: URL | string): string {
  return folder instanceof URL || folder.startsWith("file:") ? fileURLToPath(folder) : folder;
}

function invalid(message: string, cause?: unknown): EventError {
  return new EventError("CONFIG.INVALID", message, cause === undefined ? {} : { cause });
}

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eventMigrations } from "@healthtech/event-runtime/migrations";
import type { Knex } from "knex";
import { afterAll, beforeAll } from "vitest";
import type { TestDatabase } from "../../../../../.config/test-database.ts";
import type { Catalog } from "../../../model/catalog.js";
import { emitMigrations } from "../emit-migrations.js";
import { freezeMigrations } from "../freeze-migrations.js";
import { parseReleased, type Released } from "../released.js";

/** Migrations as they grow over releases, and a database that runs them as a service would. */
export function migrationHistory(database: TestDatabase) {
  let folder = "";
  let released: Released | null = null;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "generated-migrations-"));
    await mkdir(join(folder, "migrations"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const source = () => ({
    migrationSource: eventMigrations({ generated: join(folder, "migrations") }) as Knex.MigrationSource<unknown>,
  });

  return {
    /** Generates for the catalog, writes the pending migration and releases it. Returns its text. */
    async release(catalog: Catalog): Promise<string> {
      const [pending] = emitMigrations(catalog, released);
      if (pending !== undefined) await writeFile(join(folder, pending.path), pending.content);
      const list = freezeMigrations(released, pending ?? null, catalog);
      const read = parseReleased(list.content, list.path);
      if (read.released === null) throw new Error(JSON.stringify(read.diagnostics));
      released = read.released;
      return pending?.content ?? "";
    },
    /** `knex migrate:latest` */
    latest: () => database.knex.migrate.latest(source()),
    /** `knex migrate:down` */
    down: () => database.knex.migrate.down(source()),
    /** `knex migrate:rollback --all` */
    rollback: () => database.knex.migrate.rollback(source(), true),
  };
}

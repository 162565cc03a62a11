import { randomUUID } from "node:crypto";
import knexFactory, { type Knex } from "knex";
import { afterAll, beforeAll, describe, inject } from "vitest";

/** A database that belongs to one suite: empty at its start, gone at its end. Usable in hooks and tests only. */
export interface TestDatabase {
  readonly url: string;
  /** Connects as the server's administrator; closed with the suite. */
  readonly knex: Knex;
}

/**
 * A suite that needs PostgreSQL, with a fresh database. Where the run has no server the suite is skipped, and the
 * reason stands at the end of its name, where the summary finds it.
 */
export function describeOnPostgres(name: string, suite: (database: TestDatabase) => void): void {
  const server = inject("postgres");
  const title = "skipped" in server ? `${name} (skipped: ${server.skipped})` : name;
  describe.skipIf("skipped" in server)(title, () => {
    let connection: Knex | undefined;
    const url = "skipped" in server ? "" : withDatabase(server.url, `test_${randomUUID().replaceAll("-", "")}`);
    beforeAll(async () => {
      await administer((admin) => admin.raw("CREATE DATABASE ??", [new URL(url).pathname.slice(1)]));
      connection = knexFactory({ client: "pg", connection: url, pool: { min: 0, max: 5 } });
    });
    afterAll(async () => {
      await connection?.destroy();
      await administer((admin) =>
        admin.raw("DROP DATABASE IF EXISTS ?? WITH (FORCE)", [new URL(url).pathname.slice(1)]),
      );
    });
    suite({
      url,
      get knex() {
        if (connection === undefined) throw new Error("The database exists in hooks and tests only.");
        return connection;
      },
    });
  });

  async function administer(statement: (admin: Knex) => PromiseLike<unknown>): Promise<void> {
    if ("skipped" in server) return;
    const admin = knexFactory({ client: "pg", connection: server.url, pool: { min: 0, max: 1 } });
    try {
      await statement(admin);
    } finally {
      await admin.destroy();
    }
  }
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

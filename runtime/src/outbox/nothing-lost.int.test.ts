import type { Pool, PoolClient } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnPostgres } from "../../../.config/test-database.ts";
import { runtimeMigrations } from "../adapters/postgres/migrations/index.js";
import { openPool } from "../adapters/postgres/open-pool.js";
import { PostgresOutbox } from "../adapters/postgres/postgres-outbox.js";
import { pgTransactions } from "../adapters/postgres/transactions.js";
import type { SqlTransaction } from "../ports/sql-transaction.js";
import { loseNothing } from "./__fixtures__/nothing-lost.js";
import type { WorldDatabase } from "./__fixtures__/outbox-world.js";

describeOnPostgres("services that publish over PostgreSQL", (database) => {
  let callers: Pool;
  beforeAll(async () => {
    await database.knex.migrate.latest({ migrationSource: runtimeMigrations });
    callers = openPool(database.url);
  });
  afterAll(() => callers.end());

  it("lose nothing that was safe and keep the order per key, whatever fails when", async () => {
    const seen = { safe: 0, viaOutbox: 0, unknown: 0, duplicates: 0 };
    for (let seed = 1; seed <= 60; seed++) {
      await database.knex.raw("TRUNCATE event_outbox");
      const { safe, viaOutbox, unknown, duplicates } = await loseNothing(seed, postgres());
      seen.safe += safe;
      seen.viaOutbox += viaOutbox;
      seen.unknown += unknown;
      seen.duplicates += duplicates;
    }
    expect(seen.viaOutbox).toBeGreaterThan(seen.safe / 10);
    expect(seen.viaOutbox).toBeLessThan(seen.safe);
    expect(seen.unknown).toBeGreaterThan(0);
    expect(seen.duplicates).toBeGreaterThan(0);
  }, 180_000);

  function postgres(): WorldDatabase<SqlTransaction> {
    return {
      connect: () => {
        const pool = openPool(database.url, { max: 3 });
        const clients = new Set<PoolClient>();
        pool.on("connect", (client) => clients.add(client));
        let dead = false;
        pool.on("connect", (client) => dead && destroy(client));
        return {
          outbox: new PostgresOutbox(pool),
          cut: () => {
            dead = true;
            for (const client of clients) destroy(client);
            void pool.end().catch(() => undefined);
          },
        };
      },
      inTransaction: async (work) => {
        const rollback = new Error("rollback");
        await pgTransactions(callers)(async (transaction) => {
          if (!(await work(transaction))) throw rollback;
        }).catch((error: unknown) => {
          if (error !== rollback) throw error;
        });
      },
    };
  }
});

/** Cuts the connection without a word, as the death of a process does. */
function destroy(client: PoolClient): void {
  (client as unknown as { readonly connection: { readonly stream: { destroy(): void } } }).connection.stream.destroy();
}

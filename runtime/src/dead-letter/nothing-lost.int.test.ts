import type { Pool, PoolClient } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnPostgres } from "../../../.config/test-database.ts";
import { runtimeMigrations } from "../adapters/postgres/migrations/index.js";
import { openPool } from "../adapters/postgres/open-pool.js";
import { PostgresDeadLetterStore } from "../adapters/postgres/postgres-dead-letter-store.js";
import { liveThrough, type WorldReport, type WorldStore } from "./__fixtures__/letter-world.js";

describeOnPostgres("dead letters on PostgreSQL", (database) => {
  const pools: Pool[] = [];
  beforeAll(() => database.knex.migrate.latest({ migrationSource: runtimeMigrations }));
  afterAll(() => Promise.all(pools.map((pool) => pool.end().catch(() => undefined))));

  it("are lost by no member of a group that dies at any point, and those of a key stay in order", async () => {
    const seen: WorldReport[] = [];
    for (let seed = 1; seed <= 20; seed++) {
      await database.knex.raw("TRUNCATE failed_events, dead_letter_replays");
      seen.push(
        await liveThrough(seed, postgres()).catch((cause) => {
          throw new Error(`Seed ${seed}`, { cause });
        }),
      );
    }
    const sum = (what: keyof WorldReport) => seen.reduce((total, report) => total + report[what], 0);
    expect(sum("handled")).toBeGreaterThan(20 * 15);
    for (const what of ["discarded", "failures", "parked", "kills", "redelivered"] as const) {
      expect(sum(what)).toBeGreaterThan(10);
    }
    // Nothing of what was resolved is left behind.
    const kept = await database.knex("failed_events").whereNotNull("payload").orWhereNotNull("key");
    expect(kept).toEqual([]);
  }, 240_000);

  function postgres(): WorldStore {
    return {
      connect: () => {
        const pool = openPool(database.url, { max: 3 });
        pools.push(pool);
        const clients = new Set<PoolClient>();
        let dead = false;
        pool.on("connect", (client) => {
          clients.add(client);
          if (dead) destroy(client);
        });
        return {
          store: new PostgresDeadLetterStore(pool),
          cut: () => {
            dead = true;
            for (const client of clients) destroy(client);
            void pool.end().catch(() => undefined);
          },
        };
      },
    };
  }
});

/** Cuts the connection without a word, as the death of a process does. */
function destroy(client: PoolClient): void {
  (client as unknown as { readonly connection: { readonly stream: { destroy(): void } } }).connection.stream.destroy();
}

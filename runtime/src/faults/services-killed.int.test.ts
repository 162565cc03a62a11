import { beforeAll, expect, it } from "vitest";
import { describeOnPostgres } from "../../../.config/test-database.ts";
import { runtimeMigrations } from "../adapters/postgres/migrations/index.js";
import { createEffectTables } from "./__fixtures__/effects.js";
import { MortalWorld } from "./__fixtures__/mortal-world.js";
import { scale } from "./__fixtures__/scale.js";

describeOnPostgres("a service, a relay and a consumer that are killed at any moment", (database) => {
  beforeAll(async () => {
    await database.knex.migrate.latest({ migrationSource: runtimeMigrations });
    await createEffectTables(database.knex);
  });

  it(
    "lose nothing that was acknowledged, keep the order per key, and have each effect once",
    async () => {
      const seen = { safe: 0, viaOutbox: 0, unknown: 0, kills: 0, redelivered: 0 };
      for (let seed = 1; seed <= scale.seeds; seed++) {
        await database.knex.raw("TRUNCATE event_outbox, event_inbox, effects, readings");
        const world = new MortalWorld(seed, database);
        await world.run();
        const { safe, viaOutbox, unknown, kills, redelivered } = await world.verdict();
        seen.safe += safe;
        seen.viaOutbox += viaOutbox;
        seen.unknown += unknown;
        seen.kills += kills;
        seen.redelivered += redelivered;
      }
      // The faults did strike.
      expect(seen.kills).toBeGreaterThan(scale.seeds);
      expect(seen.viaOutbox).toBeGreaterThan(seen.safe / 10);
      expect(seen.viaOutbox).toBeLessThan(seen.safe);
      expect(seen.unknown).toBeGreaterThan(0);
      expect(seen.redelivered).toBeGreaterThan(0);
    },
    2 * scale.patience,
  );
});

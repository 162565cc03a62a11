import { afterEach, beforeAll, expect, it } from "vitest";
import { describeOnPostgres } from "../../../.config/test-database.ts";
import { describeOnKafka } from "../../../.config/test-kafka.js";
import { runtimeMigrations } from "../adapters/postgres/migrations/index.js";
import { waitUntil } from "../testing/wait-until.js";
import type { ChildLine, ChildRole } from "./__fixtures__/child.js";
import { Children } from "./__fixtures__/children.js";
import { createTopic } from "./__fixtures__/cluster-admin.js";
import { createEffectTables, doubledEffects, effectsOf, missingEffects } from "./__fixtures__/effects.js";
import { Ledger } from "./__fixtures__/ledger.js";
import { scale } from "./__fixtures__/scale.js";

describeOnKafka("processes of a service, a relay and a consumer", ({ bootstrapServers, registryUrl, unique }) =>
  describeOnPostgres("over PostgreSQL, when they are killed -9", (database) => {
    let children: Children | undefined;
    beforeAll(async () => {
      await database.knex.migrate.latest({ migrationSource: runtimeMigrations });
      await createEffectTables(database.knex);
    });
    afterEach(() => children?.clear());

    it.skipIf(registryUrl === "")(
      "lose nothing that they acknowledged, keep the order per key, and have each effect once",
      async () => {
        const topicPrefix = unique("killed");
        await createTopic(bootstrapServers, `${topicPrefix}.reading.events`);
        const ledger = new Ledger();
        let handled = 0;
        const onLine = (line: ChildLine, life: number) => {
          if ("called" in line) ledger.call(line.called, line.reading, line.inTransaction ? null : life);
          if ("safe" in line) ledger.acknowledge(line.safe, line.storedIn);
          if ("handled" in line) handled++;
        };
        const namespace = unique("test").replaceAll("-", "_");
        const settings = { bootstrapServers, registryUrl, databaseUrl: database.url, topicPrefix, namespace };
        children = await Children.prepare(settings, onLine);
        for (const role of ["relay", "billing", "ward"] as const) await children.start(role);

        for (const [nth, role] of scale.killed.entries()) {
          const more = ledger.safe + 50 + ((nth * 37) % 100);
          await waitUntil("some more are published", () => ledger.safe >= more, scale.patience);
          // In the midst of its work, wherever that is.
          const before = handled;
          if (role === "billing")
            await waitUntil("some more are handled", () => handled > before + nth * 5, scale.patience);
          await children.killAndStart(role);
        }
        await children.stop("ward");

        const { knex } = database;
        const billed = async () => new Set((await effectsOf(knex, "billing")).map(({ event_id }) => event_id));
        await waitUntil(
          "all that is safe has its effect",
          async () => {
            if ((await missingEffects(knex, "billing")).length > 0) return false;
            const done = await billed();
            return ledger.acknowledged().every((id) => done.has(id));
          },
          scale.patience,
        );
        for (const { event_id, patient, number } of await effectsOf(knex, "billing")) {
          ledger.handle(event_id, { patient, number });
        }
        ledger.expectNothingLost();
        expect(await doubledEffects(knex)).toEqual([]);
        expect(ledger.storedIn("transport")).toBeGreaterThan(0);
        expect(ledger.storedIn("outbox")).toBeGreaterThan(0);
        await Promise.all((["relay", "billing"] satisfies ChildRole[]).map((role) => children?.stop(role)));
      },
      2 * scale.patience,
    );
  }),
);

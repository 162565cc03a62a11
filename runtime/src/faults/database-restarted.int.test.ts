import { randomUUID } from "node:crypto";
import knexFactory, { type Knex } from "knex";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "../../../.config/embedded-postgres.ts";
import { InMemoryTransport } from "../adapters/memory/in-memory-transport.js";
import { runtimeMigrations } from "../adapters/postgres/migrations/index.js";
import { openPool } from "../adapters/postgres/open-pool.js";
import { createEvents } from "../create-events.js";
import { isEventError } from "../errors.js";
import type { Events } from "../events.js";
import { RecordingLogger } from "../testing/recording-logger.js";
import { TestEvents } from "../testing/test-events.js";
import { waitUntil } from "../testing/wait-until.js";
import { createEffectTables, doubledEffects, effectsOf, missingEffects, writeEffect } from "./__fixtures__/effects.js";
import { Ledger } from "./__fixtures__/ledger.js";
import { readingTaken, tenantId } from "./__fixtures__/readings.js";
import { registerReading } from "./__fixtures__/register-reading.js";
import { scale } from "./__fixtures__/scale.js";

const definition = readingTaken();
const retry = { maxAttempts: 3, initialDelay: 5, factor: 2, maxDelay: 100, jitter: 0.5 };
const fallback = { publishRetry: retry, relayRetry: retry, relayPollInterval: 5, breakerHalfOpenAfter: 50 };

describe("while PostgreSQL goes away and comes back", () => {
  let server: EmbeddedPostgres | undefined;
  let cannot = "";
  let knex: Knex;
  const test = new TestEvents();
  const open: Events[] = [];
  beforeAll(async () => {
    try {
      server = await startEmbeddedPostgres();
    } catch (error) {
      cannot = `needs a PostgreSQL of its own, which cannot run here (${error instanceof Error ? error.message : error})`;
      return;
    }
    const silent = { warn: () => undefined, error: () => undefined };
    knex = knexFactory({ client: "pg", connection: server.url, pool: { min: 0, max: 2 }, log: silent });
    await knex.migrate.latest({ migrationSource: runtimeMigrations });
    await createEffectTables(knex);
  });
  afterAll(async () => {
    await Promise.all(open.map((events) => events.close()));
    await test.close();
    await knex?.destroy();
    await server?.stop();
  });

  const create = (service: string, databaseUrl: string): Events => {
    const { registry, broker } = test;
    const surroundings = { transport: new InMemoryTransport(broker), registry, logger: new RecordingLogger() };
    const events = createEvents({ service, environment: { DATABASE_URL: databaseUrl }, fallback, ...surroundings });
    open.push(events);
    return events;
  };

  it(
    "outbox, relay and inbox go on where they were: nothing is lost, doubled or out of order",
    async (context) => {
      if (server === undefined) return context.skip(cannot);
      const postgres = server;
      const ledger = new Ledger();
      const ward = create("ward", postgres.url);
      const billing = create("billing", postgres.url);
      const consumer = billing.consumer({ inbox: "postgres", retry: { ...retry, maxAttempts: 10_000 } });
      consumer.on(definition, async ({ id, payload }, { transaction }) =>
        writeEffect(transaction, { consumer: "billing", event_id: id, ...payload }),
      );
      await consumer.start();

      const pool = openPool(postgres.url);
      const refusals = new Map<string, number>();
      let publishing = true;
      /** As a careful service does it: again under the same id, until it is safe. */
      const publishFor = async (patient: string) => {
        for (let nth = 0; publishing; nth++) {
          const eventId = randomUUID();
          const payload = ledger.next(patient, eventId, null);
          await waitUntil(
            "an event is safe",
            async () => {
              try {
                const published =
                  nth % 3 === 0
                    ? await registerReading({ pool, events: ward }, definition, eventId, payload)
                    : (await ward.publish(definition, { tenantId, payload, eventId })).storedIn;
                ledger.acknowledge(eventId, published);
                return true;
              } catch (error) {
                const code = isEventError(error) ? `${error.code} ${error.retryable}` : "of the service's own";
                refusals.set(code, (refusals.get(code) ?? 0) + 1);
                return false;
              }
            },
            scale.patience,
          );
        }
      };
      const published = Promise.all(["a", "b", "c", "d", "e"].map(publishFor));

      const more = async (count: number) => {
        const enough = ledger.safe + count;
        await waitUntil("more is safe", () => ledger.safe >= enough, scale.patience);
      };
      for (const how of ["in order", "crashed", "sessions ended", "in order", "crashed"] as const) {
        await more(50);
        test.broker.faults.failSends({ when: "after", times: 5 });
        await more(20);
        const before = [...refusals.values()].reduce((sum, count) => sum + count, 0);
        if (how === "sessions ended") {
          await knex.raw(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'event-runtime'",
          );
          continue;
        }
        await postgres.halt(how);
        const refused = () => [...refusals.values()].reduce((sum, count) => sum + count, 0) > before;
        await waitUntil("somebody is told that it is away", refused, scale.patience);
        await postgres.resume();
      }
      await more(100);
      publishing = false;
      await published;
      await pool.end();

      const arrived = async () => {
        const billed = new Set((await effectsOf(knex, "billing")).map(({ event_id }) => event_id));
        return (
          ledger.acknowledged().every((id) => billed.has(id)) && (await missingEffects(knex, "billing")).length === 0
        );
      };
      await waitUntil("all that is safe has its effect", arrived, scale.patience);
      for (const { event_id, patient, number } of await effectsOf(knex, "billing")) {
        ledger.handle(event_id, { patient, number });
      }
      ledger.expectNothingLost();
      expect(await doubledEffects(knex)).toEqual([]);
      expect(consumer.counts.deadLettered).toBe(0);
      await waitUntil("the outbox is empty", async () => (await knex("event_outbox")).length === 0);
      // Nobody was told that trying again does not help.
      expect([...refusals.keys()].filter((code) => code.endsWith(" false"))).toEqual([]);
      expect(refusals.size).toBeGreaterThan(0);
    },
    2 * scale.patience,
  );
});

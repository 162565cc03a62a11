import type { Pool } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { describeOnPostgres } from "../../.config/test-database.ts";
import { InMemoryBroker } from "./adapters/memory/in-memory-broker.js";
import { InMemorySchemaRegistry } from "./adapters/memory/in-memory-schema-registry.js";
import { InMemoryTransport } from "./adapters/memory/in-memory-transport.js";
import { runtimeMigrations } from "./adapters/postgres/migrations/index.js";
import { openPool } from "./adapters/postgres/open-pool.js";
import { createEvents } from "./create-events.js";
import { defineEvent } from "./event/define-event.js";
import type { Events } from "./events.js";
import { eventIdOf } from "./testing/outbox-contract.js";
import { RecordingLogger } from "./testing/recording-logger.js";
import { waitUntil } from "./testing/wait-until.js";

interface Rung {
  readonly bell: string;
}
const rung = defineEvent<"Bell.Rung", Rung>({
  type: "Bell.Rung",
  version: 1,
  topic: "bells.events",
  aggregate: "Bell",
  key: "bell",
  schema: JSON.stringify({ type: "record", name: "Rung", fields: [{ name: "bell", type: "string" }] }),
});
const tenantId = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
const request = (bell = "great") => ({ tenantId, payload: { bell } });
const DOWN = { when: "before" as const, times: Number.POSITIVE_INFINITY };
const retry = { maxAttempts: 2, initialDelay: 1, factor: 2, maxDelay: 5, jitter: 0 };
const fallback = {
  publishRetry: retry,
  relayRetry: retry,
  relayPollInterval: 2,
  breakerThreshold: 2,
  breakerHalfOpenAfter: 5,
};

describeOnPostgres("events with a database", (database) => {
  let pool: Pool;
  let broker: InMemoryBroker;
  let logger: RecordingLogger;
  const open: Events[] = [];
  beforeAll(async () => {
    await database.knex.migrate.latest({ migrationSource: runtimeMigrations });
    pool = openPool(database.url);
  });
  beforeEach(async () => {
    await database.knex.raw("TRUNCATE event_outbox");
    broker = new InMemoryBroker();
    logger = new RecordingLogger();
  });
  afterEach(async () => {
    broker.faults.clear();
    await Promise.all(open.splice(0).map((events) => events.close()));
  });
  afterAll(() => pool.end());

  const create = (service = "tower") => {
    const transport = new InMemoryTransport(broker);
    const registry = new InMemorySchemaRegistry();
    const events = createEvents({
      service,
      environment: { DATABASE_URL: database.url },
      transport,
      registry,
      logger,
      fallback,
    });
    open.push(events);
    return events;
  };
  const log = () => broker.records().map(eventIdOf);
  const arrived = (...ids: string[]) => waitUntil("they arrive", () => ids.every((id) => log().includes(id)));

  it("go to the transport while that is well", async () => {
    const { eventId, storedIn } = await create().publish(rung, request());
    expect(storedIn).toBe("transport");
    expect(log()).toEqual([eventId]);
  });

  it("go to the outbox while the transport is down, whichever service publishes, and follow in order", async () => {
    const [one, another] = [create(), create("church")];
    broker.faults.failSends(DOWN);
    const first = await one.publish(rung, request());
    expect(first.storedIn).toBe("outbox");
    const second = await another.publish(rung, request());
    expect(second.storedIn).toBe("outbox");
    expect(log()).toEqual([]);
    broker.faults.clear();
    const third = await one.publish(rung, request());
    await arrived(first.eventId, second.eventId, third.eventId);
    expect(log()).toEqual([first, second, third].map(({ eventId }) => eventId));
    await waitUntil("the outbox is empty", async () => (await database.knex("event_outbox")).length === 0);
    await waitUntil(
      "the direct way is open",
      async () => (await one.publish(rung, request())).storedIn === "transport",
    );
    expect(logger.entries).toContainEqual(expect.objectContaining({ fields: { service: "tower", state: "OPEN" } }));
  });

  it("are published by a transaction of knex when it commits, and not when it rolls back", async () => {
    const events = create();
    const rolledBack = await database.knex.transaction();
    const dropped = await events.publish(rung, request(), { transaction: rolledBack });
    await rolledBack.rollback();
    const kept = await database.knex.transaction((transaction) => events.publish(rung, request(), { transaction }));
    expect([dropped.storedIn, kept.storedIn]).toEqual(["outbox", "outbox"]);
    await arrived(kept.eventId);
    expect(log()).toEqual([kept.eventId]);
  });

  it("are published by a transaction of pg when it commits", async () => {
    const events = create();
    const transaction = await pool.connect();
    await transaction.query("BEGIN");
    const { eventId } = await events.publish(rung, request(), { transaction });
    expect((await database.knex("event_outbox")).length).toBe(0);
    await transaction.query("COMMIT");
    transaction.release();
    await arrived(eventId);
  });

  it("are left in the outbox by a service that is closed, and follow when one is opened", async () => {
    const events = create();
    broker.faults.failSends(DOWN);
    const { eventId } = await events.publish(rung, request());
    await events.close();
    broker.faults.clear();
    expect(log()).toEqual([]);
    create();
    await arrived(eventId);
  });

  it("are refused with a word about migrations where the tables are missing", async () => {
    await database.knex.raw("ALTER TABLE event_outbox RENAME TO elsewhere");
    try {
      const published = create().publish(rung, request());
      await expect(published).rejects.toMatchObject({ code: "DATABASE.REJECTED", retryable: false });
      await expect(published).rejects.toThrow("run the runtime's migrations");
    } finally {
      await database.knex.raw("ALTER TABLE elsewhere RENAME TO event_outbox");
    }
  });
});

describe("events without a database", () => {
  it("cannot be published in a transaction", async () => {
    const events = createEvents({ service: "tower", environment: {}, logger: new RecordingLogger() });
    const transaction = { query: async () => ({ rows: [] }) };
    await expect(events.publish(rung, request(), { transaction })).rejects.toMatchObject({
      code: "CONFIG.UNSUPPORTED",
    });
    await events.close();
  });

  it("ignore a database while they are carried in memory, which others do not see", async () => {
    const events = createEvents({
      service: "tower",
      environment: { DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" },
      logger: new RecordingLogger(),
    });
    expect((await events.publish(rung, request())).storedIn).toBe("transport");
    await events.close();
  });
});

import type { Pool } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { describeOnPostgres } from "../../.config/test-database.ts";
import { InMemoryBroker } from "./adapters/memory/in-memory-broker.js";
import { InMemorySchemaRegistry } from "./adapters/memory/in-memory-schema-registry.js";
import { InMemoryTransport } from "./adapters/memory/in-memory-transport.js";
import { runtimeMigrations } from "./adapters/postgres/migrations/index.js";
import { openPool } from "./adapters/postgres/open-pool.js";
import { createEvents } from "./create-events.js";
import { bindPublishEvent } from "./event/bind-publish-event.js";
import { defineCatalog } from "./event/define-catalog.js";
import { defineEvent } from "./event/define-event.js";
import type { Events } from "./events.js";
import type { Transport } from "./ports/transport.js";
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

  it("are published by their type in a transaction too", async () => {
    create();
    const publishEvent = bindPublishEvent(
      defineCatalog<{ "Bell.Rung": typeof rung }>({ "Bell.Rung": async () => rung }),
    );
    const about = { eventType: "Bell.Rung" as const, ...request() };
    const rolledBack = await database.knex.transaction();
    await publishEvent(about, { transaction: rolledBack });
    await rolledBack.rollback();
    const kept = await database.knex.transaction((transaction) => publishEvent(about, { transaction }));
    expect(kept.storedIn).toBe("outbox");
    await arrived(kept.eventId);
    expect(log()).toEqual([kept.eventId]);
  });

  it("go round by the outbox batch by batch, all of one that belongs together", async () => {
    const events = create();
    const batch = events.batchPublisher({ transactional: true, flushIntervalMs: 1 });
    broker.faults.failSends(DOWN);
    const added = [await batch.add(rung, request("a")), await batch.add(rung, request("b"))];
    await batch.flush();
    const results = await Promise.all(added.map(({ result }) => result));
    expect(results.map(({ storedIn }) => storedIn)).toEqual(["outbox", "outbox"]);
    broker.faults.clear();
    await arrived(...results.map(({ eventId }) => eventId));
  });

  it("can be looked at in the outbox, and one that is parked be released or given up", async () => {
    const { outbox, publish, close } = poisonable();
    expect(await outbox.counts()).toEqual({ pending: 0, parked: 0, oldestAge: null });
    const [first, second] = [await publish(), await publish()];
    const parked = (count: number) => waitUntil("it is parked", async () => (await outbox.counts()).parked === count);
    await parked(1);
    expect(await outbox.counts()).toMatchObject({ pending: 1, oldestAge: expect.any(Number) });
    expect(await outbox.release(tenantId, second)).toBe(false);
    expect(await outbox.release(tenantId, first)).toBe(true);
    await parked(1);
    expect(await outbox.discard(tenantId, first)).toBe(true);
    await parked(1);
    expect(await outbox.discard(tenantId, second)).toBe(true);
    expect(await outbox.counts()).toMatchObject({ pending: 0, parked: 0 });
    await close();
  });

  /** A service whose transport was down when it published, and then refuses for good what it published. */
  const poisonable = () => {
    const transport = new InMemoryTransport(new InMemoryBroker({ maxRecordBytes: 1 }));
    const down = new InMemoryTransport();
    down.broker.faults.failSends(DOWN);
    let isDown = true;
    const send: Transport["send"] = (records, options) => (isDown ? down : transport).send(records, options);
    const environment = { DATABASE_URL: database.url };
    const registry = new InMemorySchemaRegistry();
    const events = createEvents({
      ...{ service: "poisoned", environment, registry, logger },
      transport: {
        send,
        subscribe: (options) => transport.subscribe(options),
        probe: () => transport.probe(),
        close: () => transport.close(),
      },
      fallback,
    });
    open.push(events);
    if (events.outbox === null) throw new Error("There is a database.");
    let published = 0;
    return {
      outbox: events.outbox,
      publish: async () => {
        const { eventId } = await events.publish(rung, request());
        published += 1;
        isDown = published < 2;
        return eventId;
      },
      close: () => events.close(),
    };
  };

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
    expect(events.outbox).toBeNull();
    await events.close();
  });
});

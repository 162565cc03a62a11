import { randomUUID } from "node:crypto";
import { afterEach, beforeAll, expect, it } from "vitest";
import { describeOnPostgres } from "../../.config/test-database.ts";
import { describeOnRedis } from "../../.config/test-redis.ts";
import { InMemoryBroker } from "./adapters/memory/in-memory-broker.js";
import { InMemorySchemaRegistry } from "./adapters/memory/in-memory-schema-registry.js";
import { InMemoryTransport } from "./adapters/memory/in-memory-transport.js";
import { runtimeMigrations } from "./adapters/postgres/migrations/index.js";
import type { ConfigOptions } from "./config.js";
import { moved, settled, tenantId } from "./consumer/__fixtures__/things.js";
import { createEvents } from "./create-events.js";
import { BatchFailure } from "./event/batch-handler.js";
import type { ConsumerOptions, Events } from "./events.js";
import type { PgClient } from "./ports/sql-transaction.js";
import { RecordingLogger } from "./testing/recording-logger.js";
import { waitUntil } from "./testing/wait-until.js";

const open: Events[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((events) => events.close()));
});

/** A service on a broker of its own, which can deliver everything again to a new member. */
function service(config: Omit<ConfigOptions, "service">) {
  const broker = new InMemoryBroker({ partitions: 1 });
  const registry = new InMemorySchemaRegistry();
  const logger = new RecordingLogger();
  const group = `group-${randomUUID()}`;
  const events = createEvents({
    ...config,
    service: group,
    environment: {},
    transport: new InMemoryTransport(broker),
    registry,
    logger,
  });
  open.push(events);
  const consumer = (options: ConsumerOptions = {}) =>
    events.consumer({ inbox: true, retry: { initialDelay: 5, maxDelay: 20, maxAttempts: 3 }, ...options });
  const publish = (id: string, step: number) => events.publish(moved, { tenantId, payload: { id, step } });
  /** As when the group lost its offsets. */
  const deliverAgain = async () => {
    const records = broker.records("healthtech.things.events");
    await broker.append(records);
  };
  return { consumer, publish, deliverAgain, events, broker, logger };
}

describeOnPostgres("a consumer with an inbox on PostgreSQL", (database) => {
  beforeAll(async () => {
    await database.knex.migrate.latest({ migrationSource: runtimeMigrations });
    await database.knex.raw("CREATE TABLE steps (id text, step integer UNIQUE DEFERRABLE INITIALLY DEFERRED)");
  });
  afterEach(() => database.knex.raw("TRUNCATE steps"));
  const steps = async () => (await database.knex("steps").orderBy("step")).map(({ step }) => step);
  const write = (transaction: unknown, step: number) =>
    (transaction as PgClient).query("INSERT INTO steps VALUES ('a', $1)", [step]);

  it("lets an event that is delivered again have its effect once, and counts it", async () => {
    const { consumer, publish, deliverAgain } = service({ databaseUrl: database.url });
    const started = consumer().on(moved, ({ payload }, { transaction }) => write(transaction, payload.step));
    await started.start();
    for (let step = 0; step < 10; step++) await publish("a", step);
    await deliverAgain();
    await settled(started, 20);
    expect(started.counts).toMatchObject({ handled: 10, duplicates: 10 });
    expect(await steps()).toEqual([...Array(10).keys()]);
  });

  it("keeps nothing of a try that fails, of any of the handlers, and hands the event over again", async () => {
    const { consumer, publish } = service({ databaseUrl: database.url });
    const started = consumer()
      .on(moved, ({ payload }, { transaction }) => write(transaction, payload.step))
      .on(moved, (_event, { attempt }) => {
        if (attempt < 3) throw new Error("no");
      });
    await started.start();
    await publish("a", 1);
    await settled(started, 1);
    expect(started.counts).toMatchObject({ handled: 1, retried: 2, deadLettered: 0 });
    expect(await steps()).toEqual([1]);
  });

  it("makes what the database refuses at the commit, or the handler hushed up, a dead letter", async () => {
    const { consumer, publish } = service({ databaseUrl: database.url });
    const started = consumer().on(moved, async ({ payload }, { transaction }) => {
      if (payload.step === 1) await write(transaction, 2);
      if (payload.step === 3) await write(transaction, Number.NaN).catch(() => undefined);
      await write(transaction, payload.step).catch(() => undefined);
    });
    await started.start();
    for (const step of [1, 2, 3, 4]) await publish("a", step);
    await settled(started, 4);
    expect(started.counts).toMatchObject({ handled: 2, deadLettered: 2 });
    expect(await steps()).toEqual([1, 2, 4]);
  });

  it("publishes from the handler with its writes, and not without them", async () => {
    const { consumer, publish, events, broker } = service({ databaseUrl: database.url });
    const started = consumer().on(moved, async ({ payload }, { transaction, attempt }) => {
      if (payload.step >= 100) return;
      await write(transaction, payload.step);
      const followUp = { tenantId, payload: { id: "b", step: 100 + payload.step } };
      await events.publish(moved, followUp, { transaction });
      if (attempt < 2) throw new Error("no");
    });
    await started.start();
    await publish("a", 1);
    await waitUntil("the event and its effect are handled", () => started.counts.handled === 2);
    expect(broker.records("healthtech.things.events")).toHaveLength(2);
    expect(await steps()).toEqual([1]);
  });

  it("gives a handler that hangs up, rolls it back, and lets it write nothing later", async () => {
    const { consumer, publish } = service({ databaseUrl: database.url });
    const late: Promise<unknown>[] = [];
    const started = consumer({ handlerTimeout: 50 }).on(
      moved,
      async ({ payload }, { attempt, transaction, signal }) => {
        await write(transaction, payload.step);
        if (attempt > 1) return;
        await new Promise((resolve) => signal.addEventListener("abort", resolve));
        await waitUntil("the second try is done", () => started.counts.handled === 1);
        late.push(write(transaction, 7));
        await Promise.allSettled(late);
      },
    );
    await started.start();
    await publish("a", 1);
    await settled(started, 1);
    await waitUntil("the late handler has tried", () => late.length === 1);
    await expect(late[0]).rejects.toMatchObject({ code: "DATABASE.REJECTED" });
    expect(await steps()).toEqual([1]);
  });

  it("handles a batch in one transaction, without what was handled before, and goes on around what fails", async () => {
    const { consumer, publish, deliverAgain, broker } = service({ databaseUrl: database.url });
    for (let step = 0; step < 6; step++) await publish("a", step);
    const [, second] = broker.records("healthtech.things.events");
    if (second !== undefined) await broker.append([second]);
    const seen: number[][] = [];
    const started = consumer({ retry: { maxAttempts: 2, initialDelay: 1, maxDelay: 1 } }).onBatch(
      moved,
      async (events, { transaction }) => {
        seen.push(events.map(({ payload }) => payload.step));
        for (const [index, { payload }] of events.entries()) {
          if (payload.step === 3) throw new BatchFailure(index, new Error("no"));
          await write(transaction, payload.step);
        }
      },
      { maxSize: 10 },
    );
    await started.start();
    await settled(started, 7);
    expect(seen).toEqual([[0, 1, 2, 3, 4, 5], [0, 1, 2], [3], [3], [4, 5]]);
    expect(await steps()).toEqual([0, 1, 2, 4, 5]);
    await deliverAgain();
    await settled(started, 14);
    expect(started.counts).toMatchObject({ handled: 5, duplicates: 7, deadLettered: 2 });
    expect(await steps()).toEqual([0, 1, 2, 4, 5]);
  });

  it("waits for a database that is down, whatever number of tries an event has", async () => {
    const { consumer, publish, logger } = service({ databaseUrl: database.url });
    await database.knex.raw("ALTER TABLE event_inbox RENAME TO event_inbox_gone");
    const started = consumer().on(moved, ({ payload }, { transaction }) => write(transaction, payload.step));
    await started.start();
    await publish("a", 1);
    await waitUntil("it has been tried often", () => started.counts.retried > 6);
    expect(started.counts).toMatchObject({ handled: 0, deadLettered: 0 });
    await database.knex.raw("ALTER TABLE event_inbox_gone RENAME TO event_inbox");
    await settled(started, 1);
    expect(await steps()).toEqual([1]);
    expect(logger.entries.find(({ level }) => level === "warn")?.fields).toMatchObject({ code: "DATABASE.REJECTED" });
  });
});

describeOnRedis("a consumer with an inbox in Redis", (redisUrl) => {
  it("hands over once what a batch had done before it failed", async () => {
    const { consumer, publish, deliverAgain } = service({ redisUrl });
    for (let step = 0; step < 4; step++) await publish("a", step);
    const done: number[] = [];
    let failures = 0;
    const started = consumer().onBatch(
      moved,
      (events) => {
        for (const [index, { payload }] of events.entries()) {
          if (payload.step === 2 && failures++ < 2) throw new BatchFailure(index);
          done.push(payload.step);
        }
      },
      { maxSize: 10 },
    );
    await started.start();
    await settled(started, 4);
    await deliverAgain();
    await settled(started, 8);
    expect(done).toEqual([0, 1, 2, 3]);
    expect(started.counts).toMatchObject({ handled: 4, duplicates: 4 });
  });

  it("lets an event that is delivered again have its effect once", async () => {
    const { consumer, publish, deliverAgain } = service({ redisUrl });
    const seen: number[] = [];
    const started = consumer().on(moved, ({ payload }, { transaction, attempt }) => {
      expect(transaction).toBeUndefined();
      if (payload.step === 2 && attempt === 1) throw new Error("no");
      seen.push(payload.step);
    });
    await started.start();
    for (let step = 0; step < 5; step++) await publish("a", step);
    await deliverAgain();
    await settled(started, 10);
    expect(started.counts).toMatchObject({ handled: 5, duplicates: 5, retried: 1 });
    expect(seen).toEqual([0, 1, 2, 3, 4]);
  });
});

it("an inbox needs the database that it asks for", () => {
  const { consumer } = service({});
  for (const [inbox, missing] of [
    [true, "DATABASE_URL or REDIS_URL"],
    ["postgres", "DATABASE_URL"],
    ["redis", "REDIS_URL"],
  ] as const) {
    expect(() => consumer({ inbox })).toThrow(`${missing} must be set`);
  }
});

import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { describeOnPostgres } from "../../.config/test-database.ts";
import { InMemoryBroker } from "./adapters/memory/in-memory-broker.js";
import { InMemorySchemaRegistry } from "./adapters/memory/in-memory-schema-registry.js";
import { InMemoryTransport } from "./adapters/memory/in-memory-transport.js";
import { runtimeMigrations } from "./adapters/postgres/migrations/index.js";
import { createEvents } from "./create-events.js";
import { defineEvent } from "./event/define-event.js";
import type { Events } from "./events.js";
import { RecordingLogger } from "./testing/recording-logger.js";
import { waitUntil } from "./testing/wait-until.js";

/** In every value of a payload, and in every word of a handler that fails. */
const SENTINEL = "S3NTINEL";

interface Rung {
  readonly bell: string;
  readonly nth: number;
  readonly ringer: string;
}
const rung = defineEvent<"Bell.Rung", Rung>({
  type: "Bell.Rung",
  version: 1,
  topic: "bells.events",
  aggregate: "Bell",
  key: "bell",
  schema: JSON.stringify({
    type: "record",
    name: "Rung",
    fields: [
      { name: "bell", type: "string" },
      { name: "nth", type: "int" },
      { name: "ringer", type: "string" },
    ],
  }),
});
const tenantId = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
const retry = { maxAttempts: 2, initialDelay: 0, maxDelay: 1 };
const FAST = { eventsPerSecond: 1_000_000 };

describeOnPostgres("dead letters with a database", (database) => {
  let broker: InMemoryBroker;
  let registry: InMemorySchemaRegistry;
  let logger: RecordingLogger;
  let rings: string[];
  const broken = new Set<string>();
  const open: Events[] = [];
  beforeAll(() => database.knex.migrate.latest({ migrationSource: runtimeMigrations }));
  beforeEach(async () => {
    await database.knex.raw("TRUNCATE failed_events, dead_letter_replays, event_outbox");
    broker = new InMemoryBroker();
    registry = new InMemorySchemaRegistry();
    logger = new RecordingLogger();
    rings = [];
    broken.clear();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((events) => events.close()));
  });

  const create = (service = "tower") => {
    const transport = new InMemoryTransport(broker);
    const events = createEvents({
      service,
      environment: { DATABASE_URL: database.url },
      transport,
      registry,
      logger,
      deadLetters: { pollInterval: 2 },
    });
    open.push(events);
    return events;
  };
  const consume = async (events: Events) => {
    const consumer = events.consumer({ parking: "key", retry }).on(rung, ({ payload: { bell, nth, ringer } }) => {
      if (broken.has(`${bell}${nth}`)) throw new Error(`${ringer} has broken it`);
      rings.push(`${bell}${nth}`);
    });
    await consumer.start();
    return consumer;
  };
  const ring = async (events: Events, ...names: string[]) => {
    for (const name of names) {
      const payload = { bell: name[0] ?? "", nth: Number(name.slice(1)), ringer: SENTINEL };
      await events.publish(rung, { tenantId, payload });
    }
  };
  const counts = (events: Events) => events.deadLetters.counts();

  it("are replayed by whichever member of the group there is, at the word of a process that is none", async () => {
    const tower = create();
    await consume(tower);
    broken.add("a1");
    await ring(tower, "a1", "a2", "b1");
    await waitUntil("a1 failed and a2 waits", async () => (await counts(tower)).parked === 1);
    await waitUntil("b1 rings", () => rings.length === 1);
    broken.clear();
    const { deadLetters } = create("operator");
    const { id, accepted } = await deadLetters.replay(await deadLetters.preview({ group: "tower" }), FAST);
    expect(accepted).toBe(1);
    await waitUntil("all is done", async () => (await deadLetters.outstanding(id)) === 0);
    expect(rings).toEqual(["b1", "a1", "a2"]);
    expect(await deadLetters.counts()).toEqual({ failed: 0, parked: 0, sequences: 0 });
    expect(await database.knex("failed_events").whereNull("resolved_at")).toEqual([]);
  });

  it("keep a key closed for every member, and over the restart of all", async () => {
    const [first, second] = [create(), create()];
    await consume(first);
    await consume(second);
    broken.add("a1");
    await ring(first, "a1", "a2");
    await waitUntil("a2 waits", async () => (await counts(first)).parked === 1);
    await broker.rebalance("tower");
    await ring(first, "a3");
    await waitUntil("a3 waits", async () => (await counts(first)).parked === 2);
    await Promise.all(open.splice(0).map((events) => events.close()));
    const third = create();
    await consume(third);
    await ring(third, "a4");
    await waitUntil("a4 waits", async () => (await counts(third)).parked === 3);
    expect(rings).toEqual([]);
    broken.clear();
    await third.deadLetters.replay(await third.deadLetters.preview(), FAST);
    await waitUntil("all have rung", () => rings.length === 4);
    expect(rings).toEqual(["a1", "a2", "a3", "a4"]);
  });

  it("make their partition wait while the database is away, and then one row each, whatever was tried", async () => {
    const tower = create();
    await consume(tower);
    await ring(tower, "a0");
    await waitUntil("a0 rings", () => rings.length === 1);
    broken.add("a1");
    await database.knex.raw("ALTER TABLE failed_events RENAME TO elsewhere");
    try {
      await ring(tower, "a1", "a2");
      const unkept = () => logger.entries.filter(({ fields }) => fields.code === "DEAD_LETTER.UNAVAILABLE").length;
      await waitUntil("it was tried several times", () => unkept() > 3);
      expect(rings).toEqual(["a0"]);
    } finally {
      await database.knex.raw("ALTER TABLE elsewhere RENAME TO failed_events");
    }
    await waitUntil("a1 failed and a2 waits", async () => (await counts(tower)).parked === 1);
    expect(await database.knex("failed_events").where({ status: "FAILED" })).toHaveLength(1);
    expect(broker.records("healthtech.bells.events.dlq").length).toBeLessThanOrEqual(1);
  });

  it("go on when every connection to the database is cut", async () => {
    const tower = create();
    await consume(tower);
    for (const nth of [1, 2, 3]) {
      broken.add(`a${nth}`);
      await ring(tower, `a${nth}`);
      await database.knex.raw(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'event-runtime' AND datname = current_database()",
      );
    }
    const all = async () => {
      const { failed, parked } = await counts(tower).catch(() => ({ failed: 0, parked: 0 }));
      return failed + parked === 3;
    };
    await waitUntil("all are safe", all);
    broken.clear();
    await waitUntil("a replay is taken", async () => {
      const replay = async () => tower.deadLetters.replay(await tower.deadLetters.preview(), FAST);
      return replay().then(
        () => true,
        () => false,
      );
    });
    await waitUntil("all have rung", () => rings.length === 3);
    expect(rings).toEqual(["a1", "a2", "a3"]);
  });

  it("hold no value of a payload and no word of a handler but in the payload itself", async () => {
    const tower = create();
    await consume(tower);
    broken.add("a1");
    await ring(tower, "a1", "a2");
    await waitUntil("a1 failed and a2 waits", async () => (await counts(tower)).parked === 1);
    const rows = await database.knex("failed_events").orderBy("position");
    expect(rows.map(({ status }) => status)).toEqual(["FAILED", "PARKED"]);
    for (const { payload, ...told } of rows) {
      // Where it belongs, so that the test would see it.
      expect(payload.toString("latin1")).toContain(SENTINEL);
      const words = Object.values(told).map((value) =>
        Buffer.isBuffer(value) ? value.toString() : JSON.stringify(value),
      );
      expect(words.join("\n")).not.toContain(SENTINEL);
    }
    const { deadLetters } = tower;
    const seen = [await deadLetters.list(), await deadLetters.preview()];
    const text = JSON.stringify(seen, (_, value) => (typeof value === "bigint" ? String(value) : value));
    expect(text).not.toContain(SENTINEL);
    await deadLetters.discard(await deadLetters.preview({ status: "failed" }));
    await waitUntil("a2 has rung", async () => rings.length === 1 && (await counts(tower)).parked === 0);
    for (const row of await database.knex("failed_events")) {
      expect([row.key, row.headers, row.payload]).toEqual([null, null, null]);
    }
    expect(JSON.stringify(logger.entries)).not.toContain(SENTINEL);
  });

  it("stop a consumer from starting where the tables are missing, with a word about migrations", async () => {
    await database.knex.raw("ALTER TABLE failed_events RENAME TO elsewhere");
    try {
      const started = consume(create());
      await expect(started).rejects.toMatchObject({ code: "DATABASE.REJECTED" });
      await expect(started).rejects.toThrow("run the runtime's migrations");
    } finally {
      await database.knex.raw("ALTER TABLE elsewhere RENAME TO failed_events");
    }
  });
});

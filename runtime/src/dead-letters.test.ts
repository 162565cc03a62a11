import { Registry } from "prom-client";
import { describe, expect, it } from "vitest";
import { createEvents } from "./create-events.js";
import { EventError } from "./errors.js";
import { defineEvent } from "./event/define-event.js";
import type { ConsumerOptions } from "./events.js";
import type { Transport } from "./ports/transport.js";
import { RecordingLogger } from "./testing/recording-logger.js";
import { TestEvents } from "./testing/test-events.js";
import { waitUntil } from "./testing/wait-until.js";

interface Rung {
  readonly bell: string;
  readonly nth: number;
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
    ],
  }),
});
const cast = defineEvent<"Bell.Cast", { readonly bell: string }>({
  type: "Bell.Cast",
  version: 1,
  topic: "bells.events",
  aggregate: "Bell",
  key: "bell",
  schema: JSON.stringify({ type: "record", name: "Cast", fields: [{ name: "bell", type: "string" }] }),
});
const tenantId = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
const retry = { maxAttempts: 2, initialDelay: 0, maxDelay: 0 };
const FAST = { eventsPerSecond: 1_000_000 };

/** A tower whose bells can be made to fail. */
class Tower {
  readonly test = new TestEvents();
  readonly rung: string[] = [];
  readonly broken = new Set<string>();
  readonly events;

  constructor(deadLetters = {}) {
    this.events = this.test.open("tower", { deadLetters: { pollInterval: 1, ...deadLetters } });
  }

  async start(options: ConsumerOptions = {}) {
    const consumer = this.events.consumer({ retry, ...options }).on(rung, ({ payload: { bell, nth } }) => {
      if (this.broken.has(`${bell}${nth}`)) throw new EventError("HANDLER.REJECTED", "cracked");
      this.rung.push(`${bell}${nth}`);
    });
    await consumer.start();
    return consumer;
  }

  async ring(...names: string[]) {
    for (const name of names) {
      const payload = { bell: name[0] ?? "", nth: Number(name.slice(1)) };
      await this.events.publish(rung, { tenantId, payload });
    }
  }

  failed = (count: number) =>
    waitUntil(`${count} are dead letters`, async () => (await this.events.deadLetters.counts()).failed === count);
}

describe("dead letters", () => {
  it("are listed, and counted, with where they came from and why, without their bytes", async () => {
    const tower = new Tower();
    await tower.start();
    tower.broken.add("a1");
    await tower.ring("a1");
    await tower.failed(1);
    const [letter] = await tower.events.deadLetters.list();
    expect(letter).toMatchObject({
      group: "tower",
      status: "failed",
      topic: "healthtech.bells.events",
      key: "a",
      attempts: 1,
      replays: 0,
      event: { type: "Bell.Rung", tenantId },
      failure: { className: "EventError", code: "HANDLER.REJECTED" },
      schemaId: expect.any(Number),
    });
    expect(letter).not.toHaveProperty("record");
    expect(await tower.events.deadLetters.counts("tower")).toEqual({ failed: 1, parked: 0, sequences: 0 });
    expect(await tower.events.deadLetters.counts("another")).toEqual({ failed: 0, parked: 0, sequences: 0 });
    // The id in the topic is that in the store.
    const [record] = tower.test.deadLetters(rung);
    const id = record?.headers.find(([name]) => name === "x-dlq-id")?.[1];
    expect(Buffer.from(id ?? []).toString()).toBe(letter?.id);
    await tower.test.close();
  });

  it("are previewed before they are replayed, by the consumer of their group alone and in their order", async () => {
    const tower = new Tower();
    const elsewhere: string[] = [];
    await tower.test
      .open("church")
      .consumer({ retry })
      .on(rung, ({ payload }) => void elsewhere.push(`${payload.bell}${payload.nth}`))
      .start();
    await tower.start();
    for (const name of ["a1", "a2", "b1"]) tower.broken.add(name);
    await tower.ring("a1", "a2", "b1", "c1");
    await tower.failed(3);
    await waitUntil("the other service has all", () => elsewhere.length === 4);
    const { deadLetters } = tower.events;
    const preview = await deadLetters.preview({ key: "a" });
    expect(preview).toMatchObject({
      count: 2,
      exhausted: 0,
      parked: 0,
      keys: 1,
      schemaIds: [expect.any(Number)],
      codes: { "HANDLER.REJECTED": 2 },
      eventTypes: { "Bell.Rung": 2 },
      groups: { tower: 2 },
    });
    expect(preview.oldest).toBeInstanceOf(Date);
    tower.broken.clear();
    const { accepted } = await deadLetters.replay(preview, FAST);
    expect(accepted).toBe(2);
    await tower.failed(1);
    expect(tower.rung).toEqual(["c1", "a1", "a2"]);
    await deadLetters.replay(await deadLetters.preview(), FAST);
    await tower.failed(0);
    expect(tower.rung).toEqual(["c1", "a1", "a2", "b1"]);
    expect(elsewhere).toHaveLength(4);
    // Not through the topic, where every group would see them again.
    expect(tower.test.broker.records("healthtech.bells.events")).toHaveLength(4);
    await tower.test.close();
  });

  it("add up their tries, and are replayed by force only when they had them all", async () => {
    const tower = new Tower({ maxAttempts: 3 });
    await tower.start();
    tower.broken.add("a1");
    await tower.ring("a1");
    await tower.failed(1);
    const { deadLetters } = tower.events;
    const replay = async (force: boolean) => deadLetters.replay(await deadLetters.preview(), { ...FAST, force });
    for (const tries of [2, 3]) {
      expect(await replay(false)).toMatchObject({ accepted: 1, exhausted: 0 });
      await waitUntil("it has failed again", async () => (await deadLetters.list())[0]?.attempts === tries);
    }
    expect((await deadLetters.list())[0]).toMatchObject({ attempts: 3, replays: 2 });
    expect((await deadLetters.preview()).exhausted).toBe(1);
    expect(await replay(false)).toMatchObject({ accepted: 0, exhausted: 1 });
    tower.broken.clear();
    expect(await replay(true)).toMatchObject({ accepted: 1, exhausted: 0 });
    await tower.failed(0);
    expect(tower.rung).toEqual(["a1"]);
    await tower.test.close();
  });

  it("are discarded, and only those that were looked at", async () => {
    const tower = new Tower();
    await tower.start();
    for (const name of ["a1", "a2"]) tower.broken.add(name);
    await tower.ring("a1");
    await tower.failed(1);
    const preview = await tower.events.deadLetters.preview();
    await tower.ring("a2");
    await tower.failed(2);
    expect(await tower.events.deadLetters.discard(preview)).toBe(1);
    expect((await tower.events.deadLetters.preview()).count).toBe(1);
    await tower.test.close();
  });

  it("wait for a member that has a handler, and are not resolved by one that has none", async () => {
    const tower = new Tower();
    const consumer = await tower.start();
    tower.broken.add("a1");
    await tower.ring("a1");
    await tower.failed(1);
    await consumer.stop();
    const other = tower.events.consumer().on(cast, () => undefined);
    await other.start();
    const { deadLetters } = tower.events;
    const { id } = await deadLetters.replay(await deadLetters.preview(), FAST);
    await waitUntil("it is said", () =>
      tower.test.logger.entries.some(({ message }) => message.includes("not handle")),
    );
    expect(await deadLetters.outstanding(id)).toBe(1);
    expect((await deadLetters.list())[0]).toMatchObject({ attempts: 1, replays: 0 });
    await tower.test.close();
  });

  it.each([
    ["an id that is none", { ids: ["1"] }],
    ["a tenant that is none", { tenantId: "1" }],
    ["a time that is none", { failedFrom: new Date(Number.NaN) }],
    ["a status that is none", { status: "lost" as "failed" }],
  ])("are not looked for by %s", async (_what, filter) => {
    const tower = new Tower();
    const { deadLetters } = tower.events;
    for (const call of [deadLetters.list(filter), deadLetters.preview(filter)]) {
      await expect(call).rejects.toMatchObject({ code: "DEAD_LETTER.FILTER_INVALID", retryable: false });
    }
    const preview = await deadLetters.preview();
    await expect(deadLetters.replay(preview, { eventsPerSecond: 0 })).rejects.toMatchObject({
      code: "DEAD_LETTER.FILTER_INVALID",
    });
    await tower.test.close();
  });

  it("are refused with options that cannot be meant", () => {
    const wrong = () => new Tower({ maxAttempts: 0, eventsPerKey: 1.5 });
    expect(wrong).toThrow("deadLetters.maxAttempts must be a whole number from 1; deadLetters.eventsPerKey must be");
  });
});

describe("parking", () => {
  it("makes the events of a key wait behind its dead letter, and no other key", async () => {
    const tower = new Tower();
    const consumer = await tower.start({ parking: "key" });
    tower.broken.add("a1");
    await tower.ring("a1", "a2", "b1", "a3", "b2");
    await waitUntil("two are parked", () => consumer.counts.parked === 2);
    await waitUntil("the other bell rings", () => tower.rung.length === 2);
    expect(tower.rung).toEqual(["b1", "b2"]);
    const { deadLetters } = tower.events;
    expect(await deadLetters.counts()).toEqual({ failed: 1, parked: 2, sequences: 1 });
    tower.broken.clear();
    await deadLetters.replay(await deadLetters.preview(), FAST);
    await waitUntil("nothing waits", async () => (await deadLetters.counts()).sequences === 0);
    await tower.ring("a4");
    await waitUntil("all have rung", () => tower.rung.length === 6);
    expect(tower.rung.filter((name) => name.startsWith("a"))).toEqual(["a1", "a2", "a3", "a4"]);
    expect(consumer.counts.parked).toBe(2);
    await tower.test.close();
  });

  it("lets what waits go on when its dead letter is discarded", async () => {
    const tower = new Tower();
    const consumer = await tower.start({ parking: "key" });
    tower.broken.add("a1");
    await tower.ring("a1", "a2", "a3");
    await waitUntil("two are parked", () => consumer.counts.parked === 2);
    const { deadLetters } = tower.events;
    await deadLetters.discard(await deadLetters.preview());
    await waitUntil("both have rung", () => tower.rung.length === 2);
    expect(tower.rung).toEqual(["a2", "a3"]);
    await tower.test.close();
  });

  it("makes a dead letter of a parked event that fails, in the topic too, and the rest waits for it", async () => {
    const tower = new Tower();
    const consumer = await tower.start({ parking: "key" });
    for (const name of ["a1", "a2"]) tower.broken.add(name);
    await tower.ring("a1", "a2", "a3");
    await waitUntil("two are parked", () => consumer.counts.parked === 2);
    const { deadLetters } = tower.events;
    tower.broken.delete("a1");
    await deadLetters.replay(await deadLetters.preview(), FAST);
    await waitUntil("the second has failed", () => tower.test.deadLetters(rung).length === 2);
    await waitUntil("it is a dead letter", async () => (await deadLetters.list())[0]?.status === "failed");
    expect(await deadLetters.counts()).toEqual({ failed: 1, parked: 1, sequences: 1 });
    tower.broken.clear();
    await deadLetters.replay(await deadLetters.preview(), FAST);
    await waitUntil("all have rung", () => tower.rung.length === 3);
    expect(tower.rung).toEqual(["a1", "a2", "a3"]);
    await tower.test.close();
  });

  it("is told in figures: what became a dead letter, what was replayed, and how many keys are closed", async () => {
    const registry = new Registry();
    const test = new TestEvents();
    const events = test.open("tower", { metrics: registry, deadLetters: { pollInterval: 1 } });
    let broken = true;
    const consumer = events.consumer({ parking: "key", retry }).on(rung, () => {
      if (broken) throw new EventError("HANDLER.REJECTED", "cracked");
    });
    await consumer.start();
    for (const nth of [1, 2]) await events.publish(rung, { tenantId, payload: { bell: "a", nth } });
    await waitUntil("one is parked", () => consumer.counts.parked === 1);
    expect(await registry.metrics()).toMatch(/dlq_parked_sequences\{.*} 1|parked_sequences\{.*} 1/);
    broken = false;
    await events.deadLetters.replay(await events.deadLetters.preview(), FAST);
    await waitUntil("nothing waits", async () => (await events.deadLetters.counts()).sequences === 0);
    const metrics = await registry.metrics();
    expect(metrics).toMatch(/dead_letters_replayed_total\{.*} 1/);
    expect(metrics).toMatch(/dead_letters_total\{.*} 1/);
    await test.close();
  });

  it("holds across the restart of the service", async () => {
    const tower = new Tower();
    await (await tower.start({ parking: "key" })).stop();
    const first = await tower.start({ parking: "key" });
    tower.broken.add("a1");
    await tower.ring("a1", "a2");
    await waitUntil("one is parked", () => first.counts.parked === 1);
    await first.stop();
    const second = await tower.start({ parking: "key" });
    await tower.ring("a3");
    await waitUntil("another is parked", () => second.counts.parked === 1);
    expect(tower.rung).toEqual([]);
    await tower.test.close();
  });

  it("makes the partition wait when no more may be parked, and loses nothing", async () => {
    const tower = new Tower({ eventsPerKey: 2 });
    const consumer = await tower.start({ parking: "key" });
    tower.broken.add("a1");
    await tower.ring("a1", "a2", "a3", "a4");
    const full = () => tower.test.logger.entries.some(({ fields }) => fields.code === "DEAD_LETTER.FULL");
    await waitUntil("there is no room", full);
    expect(consumer.counts.parked).toBe(1);
    tower.broken.clear();
    const { deadLetters } = tower.events;
    await deadLetters.replay(await deadLetters.preview(), FAST);
    await waitUntil("all have rung", () => tower.rung.length === 4);
    expect(tower.rung).toEqual(["a1", "a2", "a3", "a4"]);
    await tower.test.close();
  });

  it("is refused at the start where what is parked would not be kept", async () => {
    const { transport } = foreignTransport();
    const logger = new RecordingLogger();
    const events = createEvents({ service: "tower", environment: {}, transport, logger });
    const consumer = events.consumer({ parking: "key" }).on(rung, () => undefined);
    await expect(consumer.start()).rejects.toMatchObject({
      code: "CONFIG.INVALID",
      message: expect.stringContaining("needs DATABASE_URL"),
    });
    await events.close();
  });

  it("is refused where it is neither by key nor off", () => {
    const { events } = new Tower();
    expect(() => events.consumer({ parking: "on" as "off" })).toThrow('parking must be "key" or "off"');
  });
});

/** One of which the runtime does not know how long its records live. */
function foreignTransport(): { readonly transport: Transport } {
  const transport = {
    send: async () => [],
    subscribe: () => Promise.reject(new Error("unused")),
    probe: async () => {},
    close: async () => {},
  };
  return { transport };
}

import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { InMemoryBroker } from "../adapters/memory/in-memory-broker.js";
import { InMemoryDeadLetterStore } from "../adapters/memory/in-memory-dead-letter-store.js";
import { InMemoryTopicReader } from "../adapters/memory/in-memory-topic-reader.js";
import { InMemoryTransport } from "../adapters/memory/in-memory-transport.js";
import { EventError } from "../errors.js";
import type { RecordHeaders } from "../event/headers.js";
import { headersOf } from "../event/headers.js";
import type { StoredLetter } from "../ports/dead-letter-store.js";
import type { StoredRecord } from "../ports/transport.js";
import { FakeClock } from "../testing/fake-clock.js";
import { deadLetterRecord } from "./dead-letter-record.js";
import { letterIdOf } from "./letter-identity.js";
import { StoredLetters } from "./stored-letters.js";
import { TopicDeadLetterStore } from "./topic-dead-letter-store.js";

const GROUP = "care";
const FAST = { eventsPerSecond: 1_000_000 };
const tenantId = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
const utf8 = (text: string) => new TextEncoder().encode(text);
const textOf = (headers: RecordHeaders, name: string) =>
  headers.filter(([candidate]) => candidate === name).map(([, value]) => Buffer.from(value ?? []).toString());

class World {
  readonly clock = new FakeClock();
  readonly broker = new InMemoryBroker({ clock: this.clock });
  readonly #transport = new InMemoryTransport(this.broker);
  #offset = 0n;

  /** What a process knows that has just been started. */
  process() {
    const store = new TopicDeadLetterStore({
      transport: this.#transport,
      reader: new InMemoryTopicReader(this.broker),
      clock: this.clock,
      topicPrefix: "healthtech",
      workingCopy: new InMemoryDeadLetterStore(this.clock),
    });
    const desk = new StoredLetters({ store, maxAttempts: 100, isServedHere: null, onReady: () => {} });
    const replay = async (handles: (letter: StoredLetter) => boolean) => {
      await desk.replay(await desk.preview(), FAST);
      const taken: string[] = [];
      const work = async (letter: StoredLetter) => {
        taken.push(letter.id);
        if (handles(letter)) return { status: "handled" } as const;
        const failure = { className: "Error", code: "HANDLER.FAILED", message: "m" };
        return { status: "failed", failure, attempts: 3, failedAt: new Date(this.clock.now()) } as const;
      };
      while ((await store.claim(GROUP, work)) === 0) await this.clock.advance(1);
      return taken;
    };
    return { store, desk, replay };
  }

  async fail(key: string | null): Promise<string> {
    const id = randomUUID();
    const time = new Date(this.clock.now());
    const about = { version: 1, correlationId: id, causationId: null, traceparent: null, source: "s", time };
    this.#offset += 1n;
    const record: StoredRecord = {
      topic: "healthtech.patient.events",
      partition: 1,
      offset: this.#offset,
      key: key === null ? null : utf8(key),
      value: Uint8Array.of(0, 0, 0, 1, 7, 255),
      headers: headersOf({ ...about, id, type: "Patient.Created", tenantId, subject: key }),
      timestamp: time,
    };
    const letter = letterIdOf(record, GROUP);
    const error = new EventError("HANDLER.REJECTED", "no");
    const reason = { id: letter, group: GROUP, error, attempts: 2, failedAt: time };
    await this.broker.append([deadLetterRecord(record, reason)]);
    await this.clock.advance(10);
    return letter;
  }
}

describe("dead letters without a database", () => {
  it("are what is in their topics, as they were when they were consumed", async () => {
    const world = new World();
    const id = await world.fail("a");
    await world.broker.append([
      { topic: "healthtech.patient.events.dlq", key: null, value: null, headers: [], timestamp: new Date() },
      {
        topic: "other.patient.events.dlq",
        key: null,
        value: null,
        headers: [["x-dlq-id", utf8("1")]],
        timestamp: new Date(),
      },
    ]);
    const { desk, store } = world.process();
    expect(await desk.list()).toMatchObject([
      {
        id,
        group: GROUP,
        topic: "healthtech.patient.events",
        partition: 1,
        offset: 1n,
        key: "a",
        attempts: 2,
        replays: 0,
        schemaId: 263,
        event: { type: "Patient.Created", tenantId },
        failure: { code: "HANDLER.REJECTED" },
      },
    ]);
    expect(await desk.counts()).toEqual({ failed: 1, parked: 0, sequences: 0 });
    await desk.replay(await desk.preview(), FAST);
    await store.claim(GROUP, async ({ record }) => {
      // What the handler gets has nothing of a dead letter.
      expect(record.headers.map(([name]) => name).filter((name) => name.includes("dl"))).toEqual([]);
      expect(record.headers).toHaveLength(10);
      expect(record.value).toEqual(Uint8Array.of(0, 0, 0, 1, 7, 255));
      return { status: "handled" };
    });
  });

  it("that were handled or discarded are so for every process", async () => {
    const world = new World();
    const handled = await world.fail("a");
    const discarded = await world.fail("b");
    const unkeyed = await world.fail(null);
    const { desk, replay } = world.process();
    expect(await desk.discard(await desk.preview({ key: "b" }))).toBe(1);
    expect(await replay(() => true)).toEqual([handled, unkeyed]);
    expect(await desk.list()).toEqual([]);
    expect(await world.process().desk.list()).toEqual([]);
    const marks = world.broker.records().flatMap(({ headers }) => textOf(headers, "x-dlq-resolution"));
    expect(marks.sort()).toEqual(["discarded", "handled", "handled"]);
    expect(discarded).not.toBe(handled);
  });

  it("that fail again keep what they said first, and add up their tries, and hold back those of their key", async () => {
    const world = new World();
    const [first, second] = [await world.fail("a"), await world.fail("a")];
    const one = world.process();
    expect(await one.replay(() => false)).toEqual([first]);
    const another = world.process();
    expect(await another.desk.list()).toMatchObject([
      { id: first, attempts: 5, replays: 1, failure: { code: "HANDLER.FAILED" } },
      { id: second, attempts: 2, replays: 0 },
    ]);
    expect(await another.replay(({ id }) => id === first)).toEqual([first, second]);
    expect(await one.desk.list()).toMatchObject([{ id: second, attempts: 5 }]);
    const letters = world.broker.records().filter(({ headers }) => textOf(headers, "x-dlq-id").includes(first));
    const origins = letters
      .filter(({ value }) => value !== null)
      .map(({ headers }) =>
        headers.filter(([name]) => name.startsWith("kafka_dlt-") || name === "x-dlq-first-failed-at"),
      );
    expect(origins).toHaveLength(2);
    expect(origins[1]).toEqual(origins[0]);
  });

  it("stay when the mark that they are handled cannot be written", async () => {
    const world = new World();
    const id = await world.fail("a");
    const { store, desk, replay } = world.process();
    await desk.replay(await desk.preview(), FAST);
    world.broker.faults.failSends({ when: "before", times: 1 });
    await expect(store.claim(GROUP, async () => ({ status: "handled" }))).rejects.toMatchObject({
      code: "TRANSPORT.UNAVAILABLE",
    });
    expect(await world.process().desk.list()).toMatchObject([{ id }]);
    expect(await replay(() => true)).toEqual([id]);
    expect(await world.process().desk.list()).toEqual([]);
  });

  it("that fail again after they were resolved are open again", async () => {
    const world = new World();
    const id = await world.fail("a");
    await world.process().replay(() => true);
    const [letter] = world.broker.records();
    await world.clock.advance(10);
    if (letter !== undefined) await world.broker.append([letter]);
    expect(await world.process().desk.list()).toMatchObject([{ id }]);
  });

  it("are not resolved twice by a reading that began before", async () => {
    const world = new World();
    const id = await world.fail("a");
    const { desk, store } = world.process();
    await desk.replay(await desk.preview(), FAST);
    await store.claim(GROUP, async () => {
      expect(await desk.list()).toMatchObject([{ id }]);
      return { status: "handled" };
    });
    expect(await desk.list()).toEqual([]);
  });

  it("let nothing wait behind them", async () => {
    const { store } = new World().process();
    await store.ready();
    expect(await store.waiting([{}, {}])).toEqual([false, false]);
    await expect(store.park()).rejects.toMatchObject({ code: "CONFIG.UNSUPPORTED" });
  });

  it("are replayed only where a consumer of their group is", async () => {
    const world = new World();
    await world.fail("a");
    const { store } = world.process();
    const desk = new StoredLetters({ store, maxAttempts: 100, isServedHere: () => false, onReady: () => {} });
    await expect(desk.replay(await desk.preview())).rejects.toMatchObject({
      code: "CONFIG.UNSUPPORTED",
      message: expect.stringContaining("group care"),
    });
  });
});

import { afterEach, describe, expect, expectTypeOf, it } from "vitest";
import { systemClock } from "../adapters/system/system-clock.js";
import { EventError } from "../errors.js";
import { defineCatalog } from "../event/define-catalog.js";
import { defineEvent } from "../event/define-event.js";
import type { EventEnvelope } from "../event/envelope.js";
import type { ConsumerOptions } from "../events.js";
import type { OutgoingRecord } from "../ports/transport.js";
import { FakeClock } from "../testing/fake-clock.js";
import { TestEvents } from "../testing/test-events.js";
import { waitUntil } from "../testing/wait-until.js";
import type { ConsumerCounts } from "./consumer-counts.js";

interface Moved {
  readonly id: string;
  readonly step: number;
}
const schemaOf = (name: string) =>
  JSON.stringify({
    type: "record",
    name,
    fields: [
      { name: "id", type: "string" },
      { name: "step", type: "int" },
    ],
  });
const define = <Type extends string>(type: Type, topic = "things.events") =>
  defineEvent<Type, Moved>({
    type,
    version: 1,
    topic,
    aggregate: "Thing",
    key: "id",
    schema: schemaOf(type.replace(".", "")),
  });
const moved = define("Thing.Moved");
const sold = define("Thing.Sold");
const elsewhere = define("Other.Done", "others.events");

const tenantId = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
const utf8 = (text: string) => new TextEncoder().encode(text);

const open: TestEvents[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((test) => test.close()));
});

function setUp() {
  const clock = new FakeClock();
  const test = new TestEvents({ clock, partitions: 2 });
  open.push(test);
  const publish = (id: string, step: number, definition = moved) =>
    test.events.publish(definition, { tenantId, payload: { id, step } });
  const consumer = (options: ConsumerOptions = {}) => test.events.consumer({ retry: { jitter: 0 }, ...options });
  const send = (record: Partial<OutgoingRecord>) =>
    new Promise<void>((resolve) => {
      const whole = { topic: "healthtech.things.events", key: null, value: null, headers: [], timestamp: new Date(0) };
      void test.broker.append([{ ...whole, ...record }]).then(() => resolve());
    });
  const warnings = () => test.logger.entries.filter(({ level }) => level !== "info");
  return { clock, test, publish, consumer, send, warnings };
}

/** Until nothing is left to deliver to the group. */
const settled = async (consumer: { readonly counts: ConsumerCounts }, count: number) =>
  waitUntil(`${count} records are done with`, () => {
    const { handled, skipped, deadLettered } = consumer.counts;
    return handled + skipped + deadLettered >= count;
  });

describe("a consumer", () => {
  it("gives an event to its handler, with envelope and payload", async () => {
    const { consumer, publish } = setUp();
    const seen: EventEnvelope[] = [];
    const contexts: unknown[] = [];
    const started = consumer().on(moved, (event, context) => {
      seen.push(event);
      contexts.push(context);
    });
    await started.start();
    const { eventId } = await publish("a", 1);
    await settled(started, 1);
    expect(seen).toMatchObject([
      {
        id: eventId,
        type: "Thing.Moved",
        tenantId,
        subject: "a",
        source: "test-service",
        payload: { id: "a", step: 1 },
      },
    ]);
    expect(contexts).toMatchObject([{ attempt: 1, topic: "healthtech.things.events", offset: 0n }]);
    expect(started.counts).toEqual({ handled: 1, skipped: 0, retried: 0, deadLettered: 0 });
  });

  it("keeps the events of one aggregate in order", async () => {
    const { consumer, publish } = setUp();
    const seen: Moved[] = [];
    const started = consumer({ maxBatchSize: 3 }).on(moved, async ({ payload }) => {
      for (let turn = 0; turn < payload.step % 3; turn++) await new Promise((resolve) => setImmediate(resolve));
      seen.push(payload);
    });
    await started.start();
    const ids = ["a", "b", "c", "d"];
    for (let step = 0; step < 20; step++) await Promise.all(ids.map((id) => publish(id, step)));
    await settled(started, 80);
    for (const id of ids) {
      expect(seen.filter((payload) => payload.id === id).map(({ step }) => step)).toEqual([...Array(20).keys()]);
    }
  });

  it("begins with what was published before the group existed, or only what comes after", async () => {
    const { consumer, publish } = setUp();
    await publish("a", 1);
    const seen: string[] = [];
    const early = consumer({ group: "early" }).on(moved, ({ payload }) => seen.push(`early ${payload.step}`));
    const late = consumer({ group: "late", from: "latest" }).on(moved, ({ payload }) =>
      seen.push(`late ${payload.step}`),
    );
    await Promise.all([early.start(), late.start()]);
    await publish("a", 2);
    await Promise.all([settled(early, 2), settled(late, 1)]);
    expect(seen.toSorted()).toEqual(["early 1", "early 2", "late 2"]);
  });

  it("goes on after a stop where it was", async () => {
    const { consumer, publish } = setUp();
    const seen: number[] = [];
    const first = consumer().on(moved, ({ payload }) => seen.push(payload.step));
    await first.start();
    await publish("a", 1);
    await settled(first, 1);
    await first.stop();
    await publish("a", 2);
    await first.start();
    await settled(first, 2);
    expect(seen).toEqual([1, 2]);
  });

  it("skips event types that it has no handler for, and counts them", async () => {
    const { consumer, publish, warnings } = setUp();
    const started = consumer().on(moved, () => undefined);
    await started.start();
    await publish("a", 1, sold as unknown as typeof moved);
    await publish("a", 2);
    await settled(started, 2);
    expect(started.counts).toMatchObject({ handled: 1, skipped: 1 });
    expect(warnings()).toEqual([]);
  });

  it("subscribes to the topics of its events, or to those it is told", async () => {
    const { consumer, publish } = setUp();
    const own = consumer({ group: "own" })
      .on(moved, () => undefined)
      .on(elsewhere, () => undefined);
    const told = consumer({ group: "told", topics: ["others.events"] }).on(moved, () => undefined);
    await Promise.all([own.start(), told.start()]);
    await publish("a", 1);
    await publish("a", 1, elsewhere as unknown as typeof moved);
    await Promise.all([settled(own, 2), settled(told, 1)]);
    expect(own.counts).toMatchObject({ handled: 2 });
    expect(told.counts).toMatchObject({ handled: 0, skipped: 1 });
  });

  it("runs several handlers of one event one after the other", async () => {
    const { consumer, publish } = setUp();
    const seen: string[] = [];
    const started = consumer()
      .on(moved, async () => {
        await new Promise((resolve) => setImmediate(resolve));
        seen.push("first");
      })
      .on(moved, () => seen.push("second"));
    await started.start();
    await publish("a", 1);
    await settled(started, 1);
    expect(seen).toEqual(["first", "second"]);
  });

  it("loads handlers that are registered by name at its start", async () => {
    const { test, publish } = setUp();
    const loaded: string[] = [];
    const catalog = defineCatalog<{ "Thing.Moved": typeof moved; "Thing.Sold": typeof sold }>({
      "Thing.Moved": async () => {
        loaded.push("Thing.Moved");
        return moved;
      },
      "Thing.Sold": async () => sold,
    });
    const events = test.open("other-service", { catalog });
    const seen: number[] = [];
    const consumer = events.consumer().registerHandler("Thing.Moved", ({ payload }) => seen.push(payload.step));
    expect(loaded).toEqual([]);
    await consumer.start();
    await publish("a", 7);
    await settled(consumer, 1);
    expect(seen).toEqual([7]);
    // @ts-expect-error an event that the catalog does not have
    const wrong = events.consumer({ group: "wrong" }).registerHandler("Thing.Lost", () => undefined);
    await expect(wrong.start()).rejects.toMatchObject({ code: "CATALOG.UNKNOWN_EVENT" });
  });

  it("is typed by the event", () => {
    const { consumer } = setUp();
    consumer().on(moved, ({ payload, type }) => {
      expectTypeOf(payload).toEqualTypeOf<Moved>();
      expectTypeOf(type).toEqualTypeOf<"Thing.Moved">();
    });
    // @ts-expect-error a handler of another event
    consumer().on(moved, (event: EventEnvelope<"Thing.Sold", Moved>) => event);
  });
});

describe("a handler that fails", () => {
  it("is tried again after growing delays, and the events behind it wait", async () => {
    const { consumer, publish, clock, warnings } = setUp();
    const tries: [number, number, number][] = [];
    const begin = clock.now();
    const started = consumer({ retry: { jitter: 0, initialDelay: 100, factor: 2 } }).on(
      moved,
      ({ payload }, { attempt }) => {
        tries.push([payload.step, attempt, clock.now() - begin]);
        if (payload.step === 1 && attempt < 3) throw new TypeError("cannot read properties");
      },
    );
    await started.start();
    await Promise.all([publish("a", 1), publish("a", 2)]);
    await clock.advance(1_000);
    await settled(started, 2);
    expect(tries).toEqual([
      [1, 1, 0],
      [1, 2, 100],
      [1, 3, 300],
      [2, 1, 300],
    ]);
    expect(started.counts).toEqual({ handled: 2, skipped: 0, retried: 2, deadLettered: 0 });
    expect(warnings()).toMatchObject([
      { level: "warn", fields: { code: "HANDLER.FAILED", error: "TypeError", attempt: 1, delay: 100, offset: "0" } },
      { level: "warn", fields: { attempt: 2, delay: 200 } },
    ]);
  });

  it("is given up after the last try: the event becomes a dead letter and the next is handled", async () => {
    const { consumer, publish, clock, test, warnings } = setUp();
    const seen: number[] = [];
    const started = consumer({ group: "care", retry: { maxAttempts: 3, jitter: 0 } }).on(moved, ({ payload }) => {
      if (payload.step === 1) throw new Error("always");
      seen.push(payload.step);
    });
    await started.start();
    await Promise.all([publish("a", 1), publish("a", 2)]);
    await clock.advance(10_000);
    await settled(started, 2);
    expect(seen).toEqual([2]);
    expect(started.counts).toEqual({ handled: 1, skipped: 0, retried: 2, deadLettered: 1 });
    const [letter, ...more] = test.deadLetters(moved);
    const [original] = test.broker.records("healthtech.things.events");
    expect(more).toEqual([]);
    expect(letter?.topic).toBe("healthtech.things.events.dlq");
    expect(letter?.value).toEqual(original?.value);
    expect(letter?.key).toEqual(original?.key);
    const header = (name: string) => letter?.headers.find(([candidate]) => candidate === name)?.[1] ?? new Uint8Array();
    expect(new TextDecoder().decode(header("kafka_dlt-original-consumer-group"))).toBe("care");
    expect(new TextDecoder().decode(header("x-dlq-attempts-total"))).toBe("3");
    expect(warnings().at(-1)).toMatchObject({ level: "error", fields: { code: "HANDLER.FAILED", attempts: 3 } });
  });

  it("and says that no retry can help is given up at once", async () => {
    const { consumer, publish, test } = setUp();
    const started = consumer().on(moved, () => {
      throw new EventError("HANDLER.REJECTED", "a cancelled order cannot be shipped");
    });
    await started.start();
    await publish("a", 1);
    await settled(started, 1);
    expect(started.counts).toMatchObject({ retried: 0, deadLettered: 1 });
    expect(test.deadLetters(moved)).toHaveLength(1);
  });

  it("does not make the handlers before it run again", async () => {
    const { consumer, publish, clock } = setUp();
    const calls: string[] = [];
    const started = consumer({ retry: { jitter: 0 } })
      .on(moved, () => calls.push("first"))
      .on(moved, (_event, { attempt }) => {
        calls.push("second");
        if (attempt < 3) throw new Error("no");
      });
    await started.start();
    await publish("a", 1);
    await clock.advance(1_000);
    await settled(started, 1);
    expect(calls).toEqual(["first", "second", "second", "second"]);
  });

  it("does not hold up the other partitions", async () => {
    const { consumer, publish, clock, test } = setUp();
    const seen: string[] = [];
    const started = consumer({ retry: { maxAttempts: 1_000, initialDelay: 1_000 } }).on(moved, ({ payload }) => {
      if (payload.id === "stuck") throw new Error("no");
      seen.push(payload.id);
    });
    await started.start();
    await publish("stuck", 1);
    const ids = [...Array(10).keys()].map((index) => `other-${index}`);
    await Promise.all(ids.map((id) => publish(id, 1)));
    const partitionOf = (id: string) =>
      test.broker.records().find(({ key }) => new TextDecoder().decode(key ?? utf8("")) === id)?.partition;
    const free = ids.filter((id) => partitionOf(id) !== partitionOf("stuck"));
    await waitUntil("the other partition is done", () => free.every((id) => seen.includes(id)));
    expect(seen.toSorted()).toEqual(free.toSorted());
    await clock.advance(0);
  });
});

describe("a record that cannot be read", () => {
  const envelope = (more: readonly [string, string][] = []): OutgoingRecord["headers"] =>
    Object.entries({
      ce_specversion: "1.0",
      ce_id: "018f3a4e-7b1c-7def-8123-456789abcdef",
      ce_type: "Thing.Moved",
      ce_source: "other",
      ce_tenantid: tenantId,
      ...Object.fromEntries(more),
    }).map(([name, value]) => [name, utf8(value)]);

  it.each<[what: string, record: Partial<OutgoingRecord>, code: string]>([
    ["without headers", { value: Uint8Array.of(1) }, "HEADERS.INVALID"],
    ["with half an envelope", { headers: [["ce_type", utf8("Thing.Moved")]] }, "HEADERS.INVALID"],
    ["with a tenant that is none", { headers: envelope([["ce_tenantid", "x"]]) }, "HEADERS.INVALID"],
    ["without a value", { headers: envelope() }, "CODEC.NOT_WIRE_FORMAT"],
    ["of JSON", { headers: envelope(), value: utf8('{"id":1}') }, "CODEC.NOT_WIRE_FORMAT"],
    [
      "of an unknown schema",
      { headers: envelope(), value: Uint8Array.of(0, 0, 0, 0, 99, 0) },
      "REGISTRY.SCHEMA_UNKNOWN",
    ],
    ["of other bytes", { headers: envelope(), value: Uint8Array.of(0, 0, 0, 0, 1, 200) }, "CODEC.BYTES_INVALID"],
  ])("%s is a dead letter at once, and the next is handled", async (_what, record, code) => {
    const { consumer, publish, send, test } = setUp();
    await publish("first", 1);
    const started = consumer().on(moved, () => undefined);
    await started.start();
    await send(record);
    await publish("a", 2);
    await settled(started, 3);
    expect(started.counts).toEqual({ handled: 2, skipped: 0, retried: 0, deadLettered: 1 });
    const [letter] = test.broker.records("healthtech.things.events.dlq");
    const classification = letter?.headers.find(([name]) => name === "x-dlq-classification")?.[1];
    expect(new TextDecoder().decode(classification ?? new Uint8Array())).toBe(code);
    expect(letter?.value ?? null).toEqual(record.value ?? null);
  });

  it("because the registry is down waits for it, and is not lost", async () => {
    const { consumer, publish, clock, test } = setUp();
    await publish("a", 1);
    const seen: number[] = [];
    const started = consumer({ retry: { maxAttempts: 2, jitter: 0 } }).on(moved, ({ payload }) =>
      seen.push(payload.step),
    );
    test.registry.available = false;
    await started.start();
    await clock.advance(600_000);
    expect(started.counts).toMatchObject({ handled: 0, deadLettered: 0 });
    test.registry.available = true;
    await clock.advance(10_000);
    await settled(started, 1);
    expect(seen).toEqual([1]);
  });
});

describe("nothing is acknowledged before it is safe:", () => {
  it("a dead letter that cannot be sent is sent again until it can", async () => {
    const { consumer, publish, clock, test } = setUp();
    const handled: number[] = [];
    const started = consumer({ retry: { maxAttempts: 1, jitter: 0 } }).on(moved, ({ payload }) => {
      if (payload.step === 1) throw new Error("always");
      handled.push(payload.step);
    });
    await started.start();
    test.broker.faults.failSends({ when: "before", times: 20, matching: ({ topic }) => topic.endsWith(".dlq") });
    await publish("a", 1);
    await publish("a", 2);
    await clock.advance(10_000);
    expect(handled).toEqual([]);
    await clock.advance(600_000);
    await settled(started, 2);
    expect(handled).toEqual([2]);
    expect(test.deadLetters(moved)).toHaveLength(1);
  });

  it("an event whose dead letter cannot be sent before the stop is delivered again", async () => {
    const { consumer, publish, test } = setUp();
    let calls = 0;
    const started = consumer({ retry: { maxAttempts: 1 } }).on(moved, () => {
      calls += 1;
      if (calls === 1) throw new Error("once");
    });
    await started.start();
    test.broker.faults.failSends({ when: "before", times: 99, matching: ({ topic }) => topic.endsWith(".dlq") });
    await publish("a", 1);
    await waitUntil("the dead letter was tried", () => started.counts.retried > 0);
    await started.stop();
    expect(started.counts).toMatchObject({ handled: 0, deadLettered: 0 });
    await started.start();
    await settled(started, 1);
    expect(started.counts).toMatchObject({ handled: 1, deadLettered: 0 });
  });

  it("an event whose handler runs at the stop is finished and not delivered again", async () => {
    const { consumer, publish, clock } = setUp();
    let finish = () => {};
    const calls: number[] = [];
    const started = consumer().on(moved, async ({ payload }, { signal }) => {
      calls.push(payload.step);
      if (payload.step > 1) return;
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      expect(signal.aborted).toBe(true);
    });
    await started.start();
    await Promise.all([publish("a", 1), publish("a", 2)]);
    await waitUntil("the handler runs", () => calls.length === 1);
    const stopping = started.stop();
    await clock.advance(10);
    finish();
    await stopping;
    expect(calls).toEqual([1]);
    await started.start();
    await settled(started, 2);
    expect(calls).toEqual([1, 2]);
  });

  it("an event that waits for its next try at the stop is delivered again", async () => {
    const { consumer, publish, clock, test } = setUp();
    const attempts: number[] = [];
    const started = consumer({ retry: { initialDelay: 60_000, maxDelay: 60_000, jitter: 0 } }).on(
      moved,
      (_event, { attempt }) => {
        attempts.push(attempt);
        if (attempts.length === 1) throw new Error("no");
      },
    );
    await started.start();
    await publish("a", 1);
    await waitUntil("it waits", () => clock.sleeping > 0 && attempts.length === 1);
    await started.stop();
    expect(test.deadLetters(moved)).toEqual([]);
    await started.start();
    await settled(started, 1);
    expect(attempts).toEqual([1, 1]);
  });

  it("a handler that does not end in the time to stop is left, and its event delivered to another", async () => {
    const { consumer, publish, clock, warnings, test } = setUp();
    let finish: (() => void) | undefined;
    const started = consumer().on(
      moved,
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    await started.start();
    await publish("a", 1);
    await waitUntil("the handler runs", () => finish !== undefined);
    const stopping = started.stop({ timeout: 5_000 });
    await clock.advance(5_000);
    await stopping;
    expect(warnings()).toMatchObject([{ level: "warn", fields: { timeout: 5_000 } }]);
    const seen: number[] = [];
    const other = test
      .open("test-service")
      .consumer()
      .on(moved, ({ payload }) => seen.push(payload.step));
    const starting = other.start();
    await clock.advance(60_000);
    await starting;
    await settled(other, 1);
    expect(seen).toEqual([1]);
    finish?.();
  });

  it("a commit that fails brings the event again", async () => {
    const { consumer, publish, test, warnings } = setUp();
    const seen: number[] = [];
    test.broker.faults.failCommits();
    const started = consumer().on(moved, ({ payload }) => seen.push(payload.step));
    await started.start();
    await publish("a", 1);
    await settled(started, 2);
    expect(seen).toEqual([1, 1]);
    expect(warnings()).toMatchObject([{ level: "warn", fields: { code: "TRANSPORT.UNAVAILABLE" } }]);
  });

  it("with members that come and go, commits that fail and handlers that throw, every event is handled", async () => {
    const { publish, test } = setUp();
    const handled = new Set<string>();
    let calls = 0;
    const member = async () => {
      const consumer = test.open("test-service", { clock: systemClock }).consumer({
        maxBatchSize: 5,
        retry: { initialDelay: 0, maxDelay: 0, maxAttempts: 1_000 },
      });
      consumer.on(moved, ({ payload }) => {
        calls += 1;
        if (calls % 7 === 0) throw new Error("no");
        handled.add(`${payload.id} ${payload.step}`);
      });
      await consumer.start();
      return consumer;
    };
    const first = await member();
    for (let step = 0; step < 60; step++) {
      await publish(`id-${step % 6}`, step);
      if (step === 10) test.broker.faults.failCommits(3);
      if (step === 20) await member();
      if (step === 30) await test.broker.rebalance("test-service");
      if (step === 40) await first.stop();
    }
    await waitUntil("every event is handled", () => handled.size === 60);
    expect(test.deadLetters(moved)).toEqual([]);
  });
});

describe("what a handler publishes", () => {
  it("carries on the correlation of the event it handles", async () => {
    const { test, publish, consumer } = setUp();
    const started = consumer().on(moved, async ({ payload }) => {
      await Promise.resolve();
      await test.events.publish(sold, { tenantId, payload });
    });
    await started.start();
    const { eventId } = await publish("a", 1);
    await settled(started, 1);
    const [effect] = await test.published(sold);
    expect(effect).toMatchObject({ correlationId: eventId, causationId: eventId });
  });
});

describe("a consumer is refused", () => {
  it("without handlers", async () => {
    const { consumer } = setUp();
    await expect(consumer().start()).rejects.toMatchObject({ code: "CONSUMER.INVALID" });
  });

  it("a second start, and handlers after the start; but not after a start that failed", async () => {
    const { consumer } = setUp();
    const started = consumer();
    await expect(started.start()).rejects.toMatchObject({ code: "CONSUMER.INVALID" });
    started.on(moved, () => undefined);
    await started.start();
    await expect(started.start()).rejects.toMatchObject({ code: "CONSUMER.STARTED" });
    expect(() => started.on(sold, () => undefined)).toThrow(expect.objectContaining({ code: "CONSUMER.STARTED" }));
    expect(() => started.registerHandler("X" as never, () => undefined)).toThrow(
      expect.objectContaining({ code: "CONSUMER.STARTED" }),
    );
  });

  it("handlers by name without a catalog", async () => {
    const { consumer } = setUp();
    const named = consumer() as unknown as {
      registerHandler(type: string, handler: () => void): { start(): Promise<void> };
    };
    await expect(named.registerHandler("Thing.Moved", () => undefined).start()).rejects.toThrow(
      "createEvents({ catalog })",
    );
  });

  it.each<[fault: string, options: ConsumerOptions]>([
    ["group must have", { group: "" }],
    ["topics must be left out or name at least one", { topics: [] }],
    ['from must be "earliest" or "latest"', { from: "now" as "latest" }],
    ["maxBatchSize must be a whole number from 1", { maxBatchSize: 0 }],
    ["retry.maxAttempts must be at least 1", { retry: { maxAttempts: 0 } }],
    ["retry.maxAttempts must be at least 1", { retry: { maxAttempts: Number.NaN } }],
    ["retry.initialDelay must not be negative", { retry: { initialDelay: -1 } }],
    ["retry.maxDelay must not be negative", { retry: { maxDelay: Number.POSITIVE_INFINITY } }],
    ["retry.factor must be at least 1", { retry: { factor: 0.5 } }],
    ["retry.jitter must be from 0 to 1", { retry: { jitter: 2 } }],
  ])("where %s", (fault, options) => {
    const { test } = setUp();
    expect(() => test.events.consumer(options)).toThrow(expect.objectContaining({ code: "CONSUMER.INVALID" }));
    expect(() => test.events.consumer(options)).toThrow(fault);
  });

  it("does nothing on a stop before the start", async () => {
    const { consumer } = setUp();
    await expect(consumer().stop()).resolves.toBeUndefined();
  });
});

import { describe, expect, expectTypeOf, it } from "vitest";
import { defineCatalog } from "../event/define-catalog.js";
import type { EventEnvelope } from "../event/envelope.js";
import type { ConsumerOptions } from "../events.js";
import { counted, elsewhere, type Moved, moved, settled, setUp, sold, tenantId } from "./__fixtures__/things.js";

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
    expect(started.counts).toEqual(counted({ handled: 1, skipped: 0, retried: 0, deadLettered: 0 }));
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

import { describe, expect, it } from "vitest";
import { EventError } from "../errors.js";
import type { BatchContext } from "../event/batch-handler.js";
import { BatchFailure } from "../event/batch-handler.js";
import { waitUntil } from "../testing/wait-until.js";
import { counted, type Moved, moved, settled, setUp, sold, tenantId } from "./__fixtures__/things.js";

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

/** Records of one partition and one key, there before the consumer begins. */
async function filled(count: number) {
  const world = setUp();
  await Promise.all(range(0, count).map((step) => world.publish("a", step)));
  const seen: number[][] = [];
  const stepsOf = (events: readonly { readonly payload: Moved }[]) => events.map(({ payload }) => payload.step);
  return { ...world, seen, stepsOf };
}

describe("a batch handler", () => {
  it("gets several events of one partition in their order, at most as many as it wants", async () => {
    const { consumer, seen, stepsOf } = await filled(25);
    const contexts: BatchContext[] = [];
    const started = consumer().onBatch(
      moved,
      (events, context) => {
        seen.push(stepsOf(events));
        contexts.push(context);
      },
      { maxSize: 10 },
    );
    await started.start();
    await settled(started, 25);
    expect(seen).toEqual([range(0, 10), range(10, 20), range(20, 25)]);
    expect(contexts[0]).toMatchObject({ attempt: 1, topic: "healthtech.things.events" });
    expect(started.counts).toEqual(counted({ handled: 25 }));
  });

  it("waits for others as long as it says, and no longer", async () => {
    const { consumer, publish, clock } = setUp();
    const seen: number[][] = [];
    const started = consumer().onBatch(moved, (events) => seen.push(events.map(({ payload }) => payload.step)), {
      maxSize: 3,
      maxWait: 1_000,
    });
    await started.start();
    for (const step of [1, 2]) await publish("a", step);
    await clock.advance(999);
    expect(seen).toEqual([]);
    await clock.advance(1);
    await waitUntil("it came", () => seen.length === 1);
    for (const step of [3, 4, 5]) await publish("a", step);
    await waitUntil("a full one waits for nothing", () => seen.length === 2);
    expect(seen).toEqual([
      [1, 2],
      [3, 4, 5],
    ]);
  });

  it("keeps the order of a key with events that are handled one by one", async () => {
    const { consumer, publish } = setUp();
    const definitions = [moved, moved, sold, moved, sold, sold, moved];
    for (const [step, definition] of definitions.entries()) await publish("a", step, definition as typeof moved);
    const seen: (number | number[])[] = [];
    const started = consumer()
      .onBatch(moved, (events) => seen.push(events.map(({ payload }) => payload.step)), { maxSize: 10 })
      .on(sold, ({ payload }) => seen.push(payload.step));
    await started.start();
    await settled(started, definitions.length);
    expect(seen).toEqual([[0, 1], 2, [3], 4, 5, [6]]);
  });

  it("that says where it failed has the one before done, the failed one alone, and the rest together", async () => {
    const { consumer, seen, stepsOf, clock, test } = await filled(6);
    const started = consumer({ retry: { maxAttempts: 3, jitter: 0 } }).onBatch(
      moved,
      (events) => {
        seen.push(stepsOf(events));
        const index = events.findIndex(({ payload }) => payload.step === 2);
        if (index >= 0) throw new BatchFailure(index, new TypeError("broken"));
      },
      { maxSize: 10 },
    );
    await started.start();
    await clock.advance(10_000);
    await settled(started, 6);
    expect(seen).toEqual([range(0, 6), [2], [2], [2], range(3, 6)]);
    expect(started.counts).toEqual(counted({ handled: 5, retried: 2, deadLettered: 1 }));
    const [letter] = test.deadLetters(moved);
    const name = letter?.headers.find(([header]) => header === "kafka_dlt-exception-fqcn")?.[1];
    expect(new TextDecoder().decode(name ?? new Uint8Array())).toBe("TypeError");
  });

  it("that says where without saying why has that event tried again by itself", async () => {
    const { consumer, seen, stepsOf, clock } = await filled(2);
    let failures = 0;
    const started = consumer({ retry: { jitter: 0 } }).onBatch(
      moved,
      (events) => {
        seen.push(stepsOf(events));
        if (stepsOf(events)[0] === 0 && failures++ < 3) throw new BatchFailure(0);
      },
      { maxSize: 10 },
    );
    await started.start();
    await clock.advance(10_000);
    await settled(started, 2);
    expect(seen).toEqual([[0, 1], [0], [0], [0], [1]]);
    expect(started.counts).toEqual(counted({ handled: 2, retried: 2 }));
  });

  it("whose failure cannot be helped by a retry makes that event a dead letter at once", async () => {
    const { consumer, seen, stepsOf } = await filled(3);
    const started = consumer().onBatch(
      moved,
      (events) => {
        seen.push(stepsOf(events));
        const index = events.findIndex(({ payload }) => payload.step === 0);
        if (index >= 0) throw new BatchFailure(index, new EventError("HANDLER.REJECTED", "no"));
      },
      { maxSize: 10 },
    );
    await started.start();
    await settled(started, 3);
    expect(seen).toEqual([[0, 1, 2], [0], [1, 2]]);
    expect(started.counts).toEqual(counted({ handled: 2, deadLettered: 1 }));
  });

  it.each<[what: string, failure: unknown]>([
    ["does not say where", new Error("no")],
    ["names an event that it was not given", new BatchFailure(3)],
    ["names none", new BatchFailure(-1)],
  ])("that fails and %s is tried again as a whole or at the end one by one", async (_what, failure) => {
    const { consumer, seen, stepsOf, clock } = await filled(3);
    const started = consumer({ retry: { maxAttempts: 2, jitter: 0 } }).onBatch(
      moved,
      (events) => {
        seen.push(stepsOf(events));
        if (events.some(({ payload }) => payload.step === 1)) throw failure;
      },
      { maxSize: 10 },
    );
    await started.start();
    await clock.advance(10_000);
    await settled(started, 3);
    const whole = failure instanceof BatchFailure ? [range(0, 3)] : [range(0, 3), range(0, 3)];
    expect(seen).toEqual([...whole, [0], [1], [1], [2]]);
    expect(started.counts).toMatchObject({ handled: 2, deadLettered: 1 });
  });

  it("that hangs is given up and tried again", async () => {
    const { consumer, clock } = await filled(2);
    const signals: boolean[] = [];
    const started = consumer({ handlerTimeout: 1_000, retry: { jitter: 0 } }).onBatch(
      moved,
      async (_events, { attempt, signal }) => {
        if (attempt > 1) return;
        await new Promise((resolve) => signal.addEventListener("abort", resolve));
        signals.push(signal.aborted);
      },
      { maxSize: 10 },
    );
    await started.start();
    await waitUntil("it hangs", () => clock.sleeping > 0);
    await clock.advance(5_000);
    await settled(started, 2);
    expect(signals).toEqual([true]);
    expect(started.counts).toEqual(counted({ handled: 2, retried: 1 }));
  });

  it("has what cannot be read made a dead letter on the way, and what is another tenant's passed over", async () => {
    const { publish, test, clock } = setUp();
    const other = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0001";
    await publish("a", 0);
    await publish("a", 1);
    const [good] = test.broker.records("healthtech.things.events");
    if (good === undefined) throw new Error("no record");
    await test.broker.append([{ ...good, value: Uint8Array.of(0, 0, 0, 0, 1, 200) }]);
    await test.events.publish(moved, { tenantId: other, payload: { id: "a", step: 2 } });
    await publish("a", 3);
    await publish("a", 4);
    const seen: number[][] = [];
    const started = test.events.consumer({ tenants: [tenantId] }).onBatch(
      moved,
      (events) => {
        seen.push(events.map(({ payload }) => payload.step));
      },
      { maxSize: 10 },
    );
    await started.start();
    await settled(started, 6);
    expect(seen).toEqual([
      [0, 1],
      [3, 4],
    ]);
    expect(started.counts).toEqual(counted({ handled: 4, otherTenants: 1, deadLettered: 1 }));
    await clock.advance(0);
  });

  it("that runs at the stop is waited for, and what has not begun comes again", async () => {
    const { consumer, seen, stepsOf, clock } = await filled(4);
    let finish = () => {};
    const started = consumer().onBatch(
      moved,
      async (events) => {
        seen.push(stepsOf(events));
        if (seen.length > 1) return;
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
      },
      { maxSize: 2 },
    );
    await started.start();
    await waitUntil("the first runs", () => seen.length === 1);
    const stopping = started.stop();
    await clock.advance(10);
    finish();
    await stopping;
    await started.start();
    await settled(started, 4);
    expect(seen).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it("is the only handler of its event, with sizes that can be meant", () => {
    const { consumer } = setUp();
    const invalid = expect.objectContaining({ code: "CONSUMER.INVALID" });
    const nothing = () => undefined;
    expect(() => consumer().on(moved, nothing).onBatch(moved, nothing, { maxSize: 1 })).toThrow(invalid);
    expect(() => consumer().onBatch(moved, nothing, { maxSize: 1 }).on(moved, nothing)).toThrow(invalid);
    expect(() => consumer().onBatch(moved, nothing, { maxSize: 0 })).toThrow("maxSize");
    expect(() => consumer().onBatch(moved, nothing, { maxSize: 1, maxWait: -1 })).toThrow("maxWait");
  });
});

import { describe, expect, it } from "vitest";
import { waitUntil } from "../testing/wait-until.js";
import { counted, elsewhere, moved, settled, setUp, tenantId } from "./__fixtures__/things.js";

describe("a consumer that is paused", () => {
  it("begins nothing, not even what it has in hand, and goes on when it is resumed", async () => {
    const { consumer, publish, clock } = setUp();
    const seen: number[] = [];
    let finish = () => {};
    const started = consumer().on(moved, async ({ payload }) => {
      seen.push(payload.step);
      if (payload.step === 0) {
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
      }
    });
    await started.start();
    await Promise.all([0, 1, 2].map((step) => publish("a", step)));
    await waitUntil("the first runs", () => seen.length === 1);
    started.pause();
    finish();
    await publish("b", 3);
    await clock.advance(1_000);
    expect(seen).toEqual([0]);
    started.resume();
    await settled(started, 4);
    expect(seen.toSorted()).toEqual([0, 1, 2, 3]);
  });

  it("before its start begins with nothing", async () => {
    const { consumer, publish, clock } = setUp();
    const started = consumer().on(moved, () => undefined);
    started.pause();
    await started.start();
    await publish("a", 1);
    await clock.advance(1_000);
    expect(started.counts.handled).toBe(0);
    started.resume();
    await settled(started, 1);
  });

  it("by topic or partition goes on with the others", async () => {
    const { consumer, publish, clock, test } = setUp();
    const seen: string[] = [];
    const started = consumer()
      .on(moved, ({ payload }) => seen.push(payload.id))
      .on(elsewhere, ({ payload }) => seen.push(payload.id));
    await started.start();
    started.pause({ topic: "things.events", partitions: [0] });
    started.pause({ topic: "others.events" });
    const ids = [...Array(10).keys()].map((index) => `id-${index}`);
    await Promise.all(ids.map((id) => publish(id, 1)));
    await publish("elsewhere", 1, elsewhere as unknown as typeof moved);
    await clock.advance(1_000);
    const inSecond = test.broker.records("healthtech.things.events").filter(({ partition }) => partition === 1);
    expect(seen).toHaveLength(inSecond.length);
    started.resume({ topic: "others.events" });
    await settled(started, inSecond.length + 1);
    expect(seen.at(-1)).toBe("elsewhere");
    started.resume();
    await settled(started, 11);
  });

  it("can be stopped, and nothing is lost", async () => {
    const { consumer, publish } = setUp();
    const started = consumer().on(moved, () => undefined);
    await started.start();
    started.pause();
    await publish("a", 1);
    await started.stop();
    started.resume();
    await started.start();
    await settled(started, 1);
    expect(started.counts).toEqual(counted({ handled: 1 }));
  });
});

describe("a consumer that is bound to tenants", () => {
  const other = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0001";

  it("passes over the events of others without reading them, and counts them", async () => {
    const { consumer, publish, test } = setUp();
    const seen: string[] = [];
    const started = consumer({ tenants: [other] }).on(moved, (event) => seen.push(event.tenantId));
    await publish("a", 1);
    await test.events.publish(moved, { tenantId: other, payload: { id: "a", step: 2 } });
    const [mine] = test.broker.records("healthtech.things.events");
    if (mine !== undefined) await test.broker.append([{ ...mine, value: Uint8Array.of(1, 2, 3) }]);
    await started.start();
    await settled(started, 3);
    expect(seen).toEqual([other]);
    expect(started.counts).toEqual(counted({ handled: 1, otherTenants: 2 }));
  });

  it("must be bound to some, by their UUIDs", () => {
    const { consumer } = setUp();
    expect(() => consumer({ tenants: [] })).toThrow("tenants must be left out or name at least one");
    expect(() => consumer({ tenants: ["Ada"] })).toThrow("tenants must be UUIDs");
    expect(() => consumer({ tenants: [tenantId.toUpperCase()] })).toThrow("tenants must be UUIDs");
  });
});

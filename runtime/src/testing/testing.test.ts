import { describe, expect, it } from "vitest";
import { defineEvent } from "../event/define-event.js";
import { FakeClock, RecordingLogger, TestEvents, waitUntil } from "./index.js";

const rung = defineEvent<"Bell.Rung", { readonly bell: string }>({
  type: "Bell.Rung",
  version: 1,
  topic: "bells.events",
  aggregate: "Bell",
  key: "bell",
  schema: JSON.stringify({ type: "record", name: "Rung", fields: [{ name: "bell", type: "string" }] }),
});
const tenantId = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";

describe("TestEvents", () => {
  it("shows what a service published", async () => {
    const test = new TestEvents({ service: "tower" });
    await test.events.publish(rung, { tenantId, payload: { bell: "great" } });
    await test.broker.append([
      { topic: "healthtech.bells.events", key: null, value: null, headers: [], timestamp: new Date() },
    ]);
    expect(await test.published(rung)).toMatchObject([
      { source: "tower", type: "Bell.Rung", payload: { bell: "great" } },
    ]);
    await test.close();
  });

  it("waits for an event that fits, already there or yet to come", async () => {
    const test = new TestEvents();
    const publish = (bell: string) => test.events.publish(rung, { tenantId, payload: { bell } });
    await publish("first");
    expect((await test.waitFor(rung)).payload).toEqual({ bell: "first" });
    const second = test.waitFor(rung, ({ payload }) => payload.bell === "second");
    await publish("other");
    await publish("second");
    expect((await second).payload).toEqual({ bell: "second" });
    await expect(test.waitFor(rung, () => false, { timeout: 1 })).rejects.toMatchObject({ code: "TESTING.TIMEOUT" });
    await test.close();
  });

  it("records every event in the order in which they came in", async () => {
    const test = new TestEvents({ topicPrefix: "clinic" });
    const struck = { ...rung, type: "Clock.Struck" as const, topic: "clocks.events" };
    await test.events.publish(rung, { tenantId, payload: { bell: "b" } });
    await test.events.publish(struck, { tenantId, payload: { bell: "c" } });
    await test.events.publish(rung, { tenantId, payload: { bell: "a" } });
    await test.broker.append([{ topic: "t", key: null, value: null, headers: [], timestamp: new Date() }]);
    expect(test.recorded().map(({ type, subject, record }) => [type, subject, record.topic])).toEqual([
      ["Bell.Rung", "b", "clinic.bells.events"],
      ["Clock.Struck", "c", "clinic.clocks.events"],
      ["Bell.Rung", "a", "clinic.bells.events"],
    ]);
    expect(await test.published(rung)).toHaveLength(2);
    await test.close();
  });

  it("waits until a consumer is done with an event, whatever became of it", async () => {
    const test = new TestEvents({ service: "ringer" });
    const heard: string[] = [];
    const consumer = test.events.consumer({ retry: { maxAttempts: 1 } }).on(rung, async ({ payload }) => {
      if (payload.bell === "cracked") throw new Error("it is cracked");
      heard.push(payload.bell);
    });
    await consumer.start();
    const publish = (bell: string) => test.events.publish(rung, { tenantId, payload: { bell } });
    const done = test.waitUntilDone(rung, ({ payload }) => payload.bell === "great");
    await publish("great");
    expect((await done).payload).toEqual({ bell: "great" });
    expect(heard).toEqual(["great"]);
    const letter = test.waitForDeadLetter(rung);
    const { eventId } = await publish("cracked");
    await test.waitUntilDone(rung, ({ id }) => id === eventId);
    expect(Buffer.from((await letter).key ?? []).toString()).toBe("cracked");
    expect(test.deadLetters(rung)).toHaveLength(1);
    expect(test.recorded()).toHaveLength(2);
    const nobody = test.waitUntilDone(rung, undefined, { group: "nobody", timeout: 1 });
    await expect(nobody).rejects.toMatchObject({ code: "TESTING.TIMEOUT" });
    await expect(new TestEvents().waitForDeadLetter(rung, { timeout: 1 })).rejects.toThrow(
      "No dead letter of Bell.Rung",
    );
    await test.close();
  });

  it("keeps apart what is published on another one", async () => {
    const [one, other] = [new TestEvents(), new TestEvents()];
    await one.events.publish(rung, { tenantId, payload: { bell: "b" } });
    expect(await other.published(rung)).toEqual([]);
    await Promise.all([one.close(), other.close()]);
  });
});

describe("FakeClock", () => {
  it("wakes sleepers when they are due, also those that begin to sleep on the way", async () => {
    const clock = new FakeClock(0);
    const woken: [string, number][] = [];
    const sleep = async (name: string, ...delays: readonly number[]) => {
      for (const delay of delays) {
        await clock.sleep(delay);
        woken.push([name, clock.now()]);
      }
    };
    void sleep("a", 10, 10, 10);
    void sleep("b", 15);
    await clock.advance(9);
    expect(woken).toEqual([]);
    await clock.advance(16);
    expect(woken).toEqual([
      ["a", 10],
      ["b", 15],
      ["a", 20],
    ]);
    expect(clock.now()).toBe(25);
    expect(clock.sleeping).toBe(1);
  });

  it("wakes a sleeper whose signal aborts, or does not let it sleep", async () => {
    const clock = new FakeClock();
    const stop = new AbortController();
    const sleeping = clock.sleep(10, stop.signal);
    stop.abort();
    await sleeping;
    await clock.sleep(10, stop.signal);
    expect(clock.sleeping).toBe(0);
  });
});

describe("RecordingLogger", () => {
  it("keeps every level", () => {
    const logger = new RecordingLogger();
    for (const level of ["debug", "info", "warn", "error"] as const) logger[level]({ n: 1 }, level);
    expect(logger.entries.map(({ level, message }) => [level, message])).toEqual([
      ["debug", "debug"],
      ["info", "info"],
      ["warn", "warn"],
      ["error", "error"],
    ]);
  });
});

describe("waitUntil", () => {
  it("says what it waited for in vain", async () => {
    await expect(waitUntil("the cows come home", () => false, 1)).rejects.toThrow(
      "Waited 1 ms in vain until the cows come home.",
    );
  });
});

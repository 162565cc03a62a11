import { describe, expect, it } from "vitest";
import { EventError, isEventError } from "../errors.js";
import { waitUntil } from "../testing/wait-until.js";
import { keysOf, setUp } from "./__fixtures__/batches.js";
import { created, keyed, keyless, request } from "./__fixtures__/patients.js";
import { batchSettings } from "./batch-publisher.js";

const named = keyed("string");
const about = (key: string) => request({ payload: { patientId: key } }) as never;
const DOWN = new EventError("TRANSPORT.UNAVAILABLE", "down");

describe("a batch", () => {
  it("leaves as soon as it has as many events as it may have", async () => {
    const { batcher, held } = setUp({ batchSize: 2 });
    for (const key of ["a", "b", "c"]) await batcher.add(named, about(key));
    expect(held.map(keysOf)).toEqual([["a", "b"]]);
  });

  it("leaves when an event has waited as long as it may, however few there are", async () => {
    const { batcher, held, clock } = setUp({ flushIntervalMs: 30 });
    await batcher.add(named, about("a"));
    await clock.advance(29);
    await batcher.add(named, about("b"));
    expect(held).toEqual([]);
    await clock.advance(1);
    expect(held.map(keysOf)).toEqual([["a", "b"]]);
    await batcher.add(named, about("c"));
    await clock.advance(30);
    expect(held.map(keysOf)).toEqual([["a", "b"], ["c"]]);
  });

  it("leaves before it has more bytes than it may have; a larger event goes alone", async () => {
    const { batcher, held } = setUp({ maxBytes: 1000 });
    const noted = (note: string) => request({ payload: { patientId: "018f3a4e-7b1c-7def-8123-456789abcdef", note } });
    await batcher.add(created, noted("x".repeat(2000)));
    await batcher.add(created, noted("small"));
    await batcher.add(created, noted("small"));
    await batcher.add(created, noted("small"));
    expect(held.map(({ records }) => records.length)).toEqual([1, 2]);
  });

  it("of a transactional publisher is handed over as one that goes at once or not at all", async () => {
    const plain = setUp({ batchSize: 1 });
    const transactional = setUp({ batchSize: 1, transactional: true });
    await plain.batcher.add(named, about("a"));
    await transactional.batcher.add(named, about("a"));
    expect([plain.held[0]?.atomic, transactional.held[0]?.atomic]).toEqual([false, true]);
  });

  it("waits until the bytes of all its events are there, and keeps their order", async () => {
    const { batcher, held, registry } = setUp();
    const answers: (() => void)[] = [];
    const idOf = registry.idOf.bind(registry);
    registry.idOf = async (subject, schema) => {
      if (!schema.includes("uuid")) return idOf(subject, schema);
      await new Promise<void>((resolve) => answers.push(resolve));
      return idOf(subject, schema);
    };
    const slow = batcher.add(created, request());
    await batcher.add(named, about("a"));
    const flushed = batcher.flush();
    expect(held).toEqual([]);
    answers[0]?.();
    await slow;
    expect(held.map(keysOf)).toEqual([["018f3a4e-7b1c-7def-8123-456789abcdef", "a"]]);
    held[0]?.settle();
    await flushed;
  });
});

describe("the result of an event", () => {
  it("says where it is safe, once for each", async () => {
    const { batcher, held } = setUp({ batchSize: 2 });
    const [first, second] = [await batcher.add(named, about("a")), await batcher.add(named, about("b"))];
    held[0]?.settle({ status: "safe", storedIn: "outbox" });
    expect(await first.result).toEqual({ eventId: first.eventId, storedIn: "outbox" });
    expect(await second.result).toEqual({ eventId: second.eventId, storedIn: "outbox" });
    expect(first.result).toBe(first.result);
    await batcher.close();
  });

  it("rejects with the fault of its own, before or after it was asked for", async () => {
    const { batcher, held } = setUp({ batchSize: 2 });
    const [first, second] = [await batcher.add(named, about("a")), await batcher.add(named, about("b"))];
    const asked = first.result;
    held[0]?.settle({ status: "failed", error: DOWN });
    await expect(asked).rejects.toBe(DOWN);
    await expect(second.result).rejects.toBe(DOWN);
    // Who asked was told; there is nothing left to say.
    await batcher.close();
  });

  it("is told by flush and close where nobody asked, with the ids, and once", async () => {
    const { batcher, held } = setUp({ batchSize: 150 });
    const ids: string[] = [];
    for (let index = 0; index < 150; index++) ids.push((await batcher.add(named, about("a"))).eventId);
    held[0]?.settle({ status: "failed", error: DOWN });
    const error = await batcher.flush().catch((thrown: unknown) => thrown);
    if (!isEventError(error, "BATCH.INCOMPLETE")) throw error;
    const details = { failed: 150, eventIds: ids.slice(0, 100), codes: ["TRANSPORT.UNAVAILABLE"] };
    expect(error.details).toEqual(details);
    expect(error.cause).toBe(DOWN);
    await batcher.close();
  });

  it("is the rejection of add where the event is wrong; the batch goes without it", async () => {
    const { batcher, held } = setUp();
    const good = await batcher.add(named, about("a"));
    await expect(batcher.add(created, request({ payload: { patientId: "nobody" } }))).rejects.toMatchObject({
      code: "PAYLOAD.INVALID",
    });
    await expect(batcher.add(named, { ...(about("b") as object), tenantId: "x" } as never)).rejects.toMatchObject({
      code: "ENVELOPE.INVALID",
    });
    const closed = batcher.close();
    expect(held.map(keysOf)).toEqual([["a"]]);
    held[0]?.settle();
    await closed;
    expect((await good.result).storedIn).toBe("transport");
  });
});

describe("a batch publisher that is full", () => {
  it("lets nobody in before something is safe, and then in turn", async () => {
    const { batcher, held } = setUp({ batchSize: 2, maxInFlight: 2 });
    const added: string[] = [];
    const add = (key: string) => batcher.add(named, about(key)).then(() => added.push(key));
    const adding = ["a", "b", "c", "d", "e", "f", "g", "h", "i"].map(add);
    await waitUntil("two batches are on their way", () => held.length === 2);
    expect(added).toEqual(["a", "b", "c", "d", "e", "f"]);
    held[0]?.settle();
    await waitUntil("a third one is", () => held.length === 3);
    expect(added).toEqual(["a", "b", "c", "d", "e", "f", "g", "h"]);
    held[1]?.settle();
    held[2]?.settle();
    await Promise.all(adding);
    const closed = batcher.close();
    for (const batch of held) batch.settle();
    await waitUntil("the rest is on its way", () => held.length === 5);
    held[4]?.settle();
    await closed;
    expect(held.map(keysOf)).toEqual([["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"], ["i"]]);
  });

  it("is full by bytes too", async () => {
    const { batcher, held } = setUp({ maxBytes: 10, maxInFlight: 1 });
    const first = await batcher.add(keyless, request());
    let entered = false;
    const second = batcher.add(keyless, request()).then(() => {
      entered = true;
    });
    expect(held).toHaveLength(1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(entered).toBe(false);
    held[0]?.settle();
    await second;
    expect(held).toHaveLength(2);
    expect(await first.result).toMatchObject({ storedIn: "transport" });
    held[1]?.settle();
    await batcher.close();
  });

  it("makes room again for events that turn out to be wrong", async () => {
    const { batcher, held } = setUp({ batchSize: 1, maxInFlight: 1 });
    await batcher.add(named, about("a"));
    await batcher.add(named, about("b"));
    const wrong = batcher.add(created, request({ payload: { patientId: "nobody" } }));
    const good = batcher.add(named, about("c"));
    held[0]?.settle();
    await expect(wrong).rejects.toMatchObject({ code: "PAYLOAD.INVALID" });
    held[1]?.settle();
    await good;
    await waitUntil("it is on its way", () => held.length === 3);
    held[2]?.settle();
    await batcher.close();
    expect(held.map(keysOf)).toEqual([["a"], ["b"], ["c"]]);
  });
});

describe("flush and close", () => {
  it("wait for what was added before, and for no more", async () => {
    const { batcher, held } = setUp();
    await batcher.flush();
    await batcher.add(named, about("a"));
    let flushed = false;
    const flushing = batcher.flush().then(() => {
      flushed = true;
    });
    await batcher.add(named, about("b"));
    const again = batcher.flush();
    expect(held.map(keysOf)).toEqual([["a"], ["b"]]);
    held[1]?.settle();
    await new Promise((resolve) => setImmediate(resolve));
    expect(flushed).toBe(false);
    held[0]?.settle();
    await Promise.all([flushing, again]);
  });

  it("drain what is gathered and what waits for room, and leave no timer behind", async () => {
    const { batcher, held, clock } = setUp({ batchSize: 1, maxInFlight: 1, flushIntervalMs: 60_000 });
    const adding = ["a", "b", "c", "d"].map((key) => batcher.add(named, about(key)));
    const closed = batcher.close();
    await expect(batcher.add(named, about("e"))).rejects.toMatchObject({ code: "EVENTS.CLOSED" });
    for (let batch = 0; batch < 4; batch++) {
      await waitUntil("the next batch leaves", () => held.length > batch);
      held[batch]?.settle();
    }
    await Promise.all([closed, ...adding]);
    expect(held.map(keysOf)).toEqual([["a"], ["b"], ["c"], ["d"]]);
    expect(clock.sleeping).toBe(0);
  });
});

describe("the options", () => {
  it("are refused with every one that cannot be meant", () => {
    const wrong = {
      batchSize: 0,
      flushIntervalMs: 0.5,
      maxBytes: 2_000_000,
      maxInFlight: 0,
      transactional: 1 as never,
    };
    const faults = [/batchSize/, /flushIntervalMs/, /maxBytes/, /maxInFlight/, /transactional/].map(
      (name) => expect.stringMatching(name) as string,
    );
    expect(() => batchSettings(wrong)).toThrow(
      expect.objectContaining({ code: "CONFIG.INVALID", details: { faults } }) as Error,
    );
  });
});

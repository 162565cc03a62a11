import assert from "node:assert/strict";
import { byNumber, bytes, numberOf, plain, range, text } from "./record-content.js";
import type { Suite } from "./stage.js";

/** What becomes of a record. */
export function recordsContract({ describe, test }: Suite, name: string): void {
  describe(`${name}: records`, () => {
    test("arrive as they were sent: key, value, headers in order, time", async (stage) => {
      const record = stage.record("key", 1, {
        headers: [
          ["b", bytes("2")],
          ["a", bytes("1")],
          ["b", Uint8Array.of(0, 255)],
          ["empty", new Uint8Array()],
        ],
        timestamp: new Date("2024-02-29T12:00:00.123Z"),
      });
      await stage.send([record]);
      const received = await stage.collect(1);
      assert.deepEqual(received.map(plain), [plain(record)]);
    });

    test("arrive without a key and without a value", async (stage) => {
      await stage.send([{ ...stage.record("", 0), key: null, value: null }]);
      const [received] = await stage.collect(1);
      assert.equal(received?.key, null);
      assert.equal(received?.value, null);
    });

    test("of one key lie in one partition, in the order of the sends", async (stage) => {
      const keys = ["a", "b", "c", "d", "e"];
      const sends: Promise<void>[] = [];
      for (let number = 0; number < 40; number++) sends.push(stage.send(keys.map((key) => stage.record(key, number))));
      await Promise.all(sends);
      const received = await stage.collect(200);
      for (const key of keys) {
        const ofKey = received.filter((record) => text(record.key) === key);
        assert.deepEqual(ofKey.map(numberOf), range(40));
        assert.equal(new Set(ofKey.map(({ partition }) => partition)).size, 1);
      }
    });

    test("get one outcome each, in their order, with the place where they lie", async (stage) => {
      const records = range(10).map((number) => stage.record(`key ${number}`, number));
      const outcomes = await stage.transport.send(records);
      const received = await stage.collect(10);
      outcomes.forEach((outcome, index) => {
        assert.equal(outcome.status, "stored");
        if (outcome.status !== "stored") return;
        const stored = received.find((record) => numberOf(record) === index);
        assert.deepEqual([stored?.partition, stored?.offset], [outcome.partition, outcome.offset]);
      });
    });

    test("that are too large are refused for good, and were certainly not stored", async (stage) => {
      const huge = { ...stage.record("huge", 0), value: new Uint8Array(stage.broker.tooManyBytes) };
      const [outcome] = await stage.transport.send([huge]);
      assert.equal(outcome?.status, "failed");
      if (outcome?.status !== "failed") return;
      assert.equal(outcome.error.code, "TRANSPORT.RECORD_TOO_LARGE");
      assert.equal(outcome.error.retryable, false);
      assert.equal(outcome.maybeStored, false);
      await stage.send([stage.record("small", 1)]);
      assert.deepEqual((await stage.collect(1)).map(numberOf), [1]);
    });

    test("of an atomic send arrive all", async (stage) => {
      const records = range(10).map((number) => stage.record(`key ${number}`, number));
      const outcomes = await stage.transport.send(records, { atomic: true });
      assert.deepEqual(new Set(outcomes.map(({ status }) => status)), new Set(["stored"]));
      assert.deepEqual((await stage.collect(10)).map(numberOf).sort(byNumber), range(10));
    });

    test("of an atomic send of which one is too large arrive not at all", async (stage) => {
      const huge = { ...stage.record("huge", 1), value: new Uint8Array(stage.broker.tooManyBytes) };
      const outcomes = await stage.transport.send([stage.record("small", 0), huge], { atomic: true });
      assert.deepEqual(new Set(outcomes.map(({ status }) => status)), new Set(["failed"]));
      await stage.send([stage.record("small", 2)]);
      assert.deepEqual((await stage.collect(1)).map(numberOf), [2]);
    });
  });
}

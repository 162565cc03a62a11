import assert from "node:assert/strict";
import { waitUntil } from "../wait-until.js";
import { after, Collector } from "./collector.js";
import { numberOf, range } from "./record-content.js";
import type { Suite } from "./stage.js";

/** How records are delivered, committed, and delivered again. */
export function batchesContract({ describe, test }: Suite, name: string): void {
  describe(`${name}: a batch`, () => {
    test("is of one partition, in order, not larger than asked for, and comes when the one before is done", async (stage) => {
      await stage.send(range(60).map((number) => stage.record(`key ${number}`, number)));
      const inHand = new Map<number, number>();
      const next = new Map<number, bigint>();
      let seen = 0;
      await stage.subscribe({
        maxBatchSize: 7,
        onBatch: async (batch) => {
          assert.equal(inHand.get(batch.partition) ?? 0, 0);
          inHand.set(batch.partition, 1);
          assert.ok(batch.records.length >= 1 && batch.records.length <= 7);
          for (const record of batch.records) {
            assert.equal(record.partition, batch.partition);
            assert.ok(record.offset >= (next.get(batch.partition) ?? 0n));
            next.set(batch.partition, record.offset + 1n);
          }
          await new Promise((resolve) => setImmediate(resolve));
          await batch.commit(after(batch));
          inHand.set(batch.partition, 0);
          seen += batch.records.length;
        },
      });
      await waitUntil("all records are seen", () => seen === 60);
    });

    test("that is rejected comes again from the first record that was not committed", async (stage) => {
      await stage.send(range(4).map((number) => stage.record("key", number)));
      const attempts: number[][] = [];
      await stage.subscribe({
        onBatch: async (batch) => {
          attempts.push(batch.records.map(numberOf));
          const [first] = batch.records;
          if (attempts.length > 1 || first === undefined) return batch.commit(after(batch));
          await batch.commit(first.offset + 1n);
          throw new Error("no");
        },
      });
      await waitUntil("it came again", () => attempts.flat().includes(3) && attempts.length > 1);
      const [first = [], ...later] = attempts;
      assert.equal(first[0], 0);
      assert.deepEqual(later.flat(), range(4).slice(1));
    });

    test("that was not committed comes again", async (stage) => {
      await stage.send([stage.record("key", 1)]);
      let times = 0;
      await stage.subscribe({
        onBatch: async (batch) => {
          times += 1;
          if (times === 3) await batch.commit(after(batch));
        },
      });
      await waitUntil("it came three times", () => times === 3);
    });

    test("keeps a commit when a lower one follows", async (stage) => {
      await stage.send(range(3).map((number) => stage.record("key", number)));
      const collector = new Collector({
        commit: async (batch) => {
          await batch.commit(after(batch));
          await batch.commit(batch.records[0]?.offset ?? 0n);
        },
      });
      const subscription = await stage.subscribe(collector.options());
      await waitUntil("all are seen", () => collector.records.length >= 3);
      await subscription.stop();
      await stage.send([stage.record("key", 3)]);
      assert.deepEqual((await stage.collect(1)).map(numberOf), [3]);
    });
  });
}

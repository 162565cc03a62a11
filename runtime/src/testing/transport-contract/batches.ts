import assert from "node:assert/strict";
import type { RecordBatch } from "../../ports/transport.js";
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

    test("does not hold up what follows once it asks for the next", async (stage) => {
      await stage.send(range(20).map((number) => stage.record("key", number)));
      const seen: number[] = [];
      const held: RecordBatch[] = [];
      let finish = () => {};
      const finished = new Promise<void>((resolve) => {
        finish = resolve;
      });
      const subscription = await stage.subscribe({
        maxBatchSize: 6,
        onBatch: async (batch) => {
          seen.push(...batch.records.map(numberOf));
          held.push(batch);
          batch.deliverNext();
          batch.deliverNext();
          await finished;
          await batch.commit(after(batch));
        },
      });
      await waitUntil("all are in hand", () => seen.length === 20);
      assert.deepEqual(seen, range(20));
      assert.equal(new Set(held.map(({ signal }) => signal)).size, 1);
      finish();
      await stage.send([stage.record("key", 20)]);
      await waitUntil("delivery goes on", () => seen.length === 21);
      await subscription.stop();
      assert.deepEqual(seen, range(21));
      await stage.send([stage.record("key", 21)]);
      assert.deepEqual((await stage.collect(1)).map(numberOf), [21]);
    });

    test("that settles short lets nothing follow until all have settled, and then comes again", async (stage) => {
      await stage.send(range(9).map((number) => stage.record("key", number)));
      const seen: number[][] = [];
      let last = () => {};
      await stage.subscribe({
        maxBatchSize: 3,
        onBatch: async (batch) => {
          seen.push(batch.records.map(numberOf));
          if (seen.length > 2) return batch.commit(after(batch));
          if (seen.length === 1) {
            await batch.commit((batch.records[0]?.offset ?? 0n) + 1n);
            batch.deliverNext();
            await new Promise<void>((resolve) => {
              last = resolve;
            });
          } else batch.deliverNext();
        },
      });
      await waitUntil("two are in hand", () => seen.length >= 2);
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
      assert.equal(seen.length, 2);
      last();
      await waitUntil("the rest came", () => seen.flat().includes(8));
      assert.deepEqual(seen.slice(2).flat(), range(9).slice(1));
    });

    test("that was asked to be followed can be committed by the one that follows", async (stage) => {
      await stage.send(range(4).map((number) => stage.record("key", number)));
      const seen: number[] = [];
      const open: (() => void)[] = [];
      const subscription = await stage.subscribe({
        maxBatchSize: 2,
        onBatch: async (batch) => {
          seen.push(...batch.records.map(numberOf));
          batch.deliverNext();
          if (seen.length < 4) {
            await new Promise<void>((resolve) => open.push(resolve));
            return;
          }
          await batch.commit(after(batch));
          for (const settle of open) settle();
        },
      });
      await waitUntil("all are seen", () => seen.length === 4);
      await subscription.stop();
      await stage.send([stage.record("key", 4)]);
      assert.deepEqual((await stage.collect(1)).map(numberOf), [4]);
      assert.deepEqual(seen, range(4));
    });
  });
}

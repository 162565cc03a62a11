import assert from "node:assert/strict";
import type { PartitionLag, StoredRecord } from "../../ports/transport.js";
import { waitUntil } from "../wait-until.js";
import { after, Collector } from "./collector.js";
import { byNumber, numberOf, range } from "./record-content.js";
import type { Suite } from "./stage.js";

/** What a member can ask for, and how it and its transport end. */
export function subscriptionsContract({ describe, test }: Suite, name: string): void {
  describe(`${name}: a subscription`, () => {
    test("replays from an offset, and goes on from there", async (stage) => {
      await stage.send(range(5).map((number) => stage.record("key", number)));
      const collector = new Collector();
      const subscription = await stage.subscribe(collector.options());
      await waitUntil("all are seen", () => collector.records.length === 5);
      const third = collector.records[2] as StoredRecord;
      await subscription.seek(stage.topic, third.partition, third.offset);
      await waitUntil("the rest came again", () => collector.records.length === 8);
      assert.deepEqual(collector.records.map(numberOf), [0, 1, 2, 3, 4, 2, 3, 4]);
    });

    test("cannot seek in a partition that it does not have", async (stage) => {
      const subscription = await stage.subscribe(new Collector().options());
      await assert.rejects(subscription.seek("no-such-topic", 0, 0n), { code: "TRANSPORT.PARTITION_LOST" });
    });

    test("delivers nothing of a paused partition until it is resumed", async (stage) => {
      const collector = new Collector();
      const subscription = await stage.subscribe(collector.options());
      const partitions = range(stage.broker.partitions);
      subscription.pause(stage.topic, partitions);
      await stage.send(range(20).map((number) => stage.record(`key ${number}`, number)));
      const other = await stage.collect(20, { group: "other" });
      assert.equal(other.length, 20);
      assert.equal(collector.records.length, 0);
      subscription.resume(stage.topic, partitions);
      await waitUntil("all are seen", () => collector.records.length === 20);
    });

    test("stops after the batch in hand, whose signal aborts and which can still commit", async (stage) => {
      await stage.send([stage.record("key", 1)]);
      const state = { begun: false, committed: false };
      const subscription = await stage.subscribe({
        onBatch: async (batch) => {
          state.begun = true;
          await new Promise<void>((resolve) => batch.signal.addEventListener("abort", () => resolve(), { once: true }));
          await batch.commit(after(batch));
          state.committed = true;
        },
      });
      await waitUntil("a batch is in hand", () => state.begun);
      await subscription.stop();
      assert.equal(state.committed, true);
      await stage.send([stage.record("key", 2)]);
      assert.deepEqual((await stage.collect(1)).map(numberOf), [2]);
    });

    test("knows how far its group is behind, and that it is part of it until the stop", async (stage) => {
      await stage.send(range(20).map((number) => stage.record(`key ${number}`, number)));
      const state = { commits: 0, hold: true };
      const subscription = await stage.subscribe({
        maxBatchSize: 4,
        onBatch: async (batch) => {
          if (state.hold) await waitUntil("the first look was taken", () => !state.hold);
          await batch.commit(after(batch));
          state.commits += batch.records.length;
        },
      });
      assert.equal(subscription.joined, true);
      const lags = await subscription.lag();
      assert.deepEqual(lags.map(({ partition }) => partition).sort(byNumber), range(stage.broker.partitions));
      assert.deepEqual(new Set(lags.map(({ topic }) => topic)), new Set([stage.topic]));
      assert.equal(sumOf(lags), 20n);
      state.hold = false;
      await waitUntil("all are committed", () => state.commits === 20);
      await waitUntil("nothing is behind", async () => sumOf(await subscription.lag()) === 0n);
      subscription.pause(stage.topic, range(stage.broker.partitions));
      await stage.send(range(3).map((number) => stage.record("key", number)));
      await waitUntil(
        "what a paused partition has not taken counts",
        async () => sumOf(await subscription.lag()) === 3n,
      );
      await subscription.stop();
      assert.equal(subscription.joined, false);
    });

    test("is not behind by what a transaction writes for itself", async (stage) => {
      const collector = new Collector();
      const subscription = await stage.subscribe(collector.options());
      await stage.transport.send(
        range(6).map((number) => stage.record(`key ${number}`, number)),
        { atomic: true },
      );
      await waitUntil("all are seen", () => collector.records.length === 6);
      await waitUntil("nothing is behind", async () => sumOf(await subscription.lag()) === 0n);
    });

    test("delivers nothing after its stop, which may be asked for twice", async (stage) => {
      const collector = new Collector();
      const subscription = await stage.subscribe(collector.options());
      await Promise.all([subscription.stop(), subscription.stop()]);
      await stage.send([stage.record("key", 1)]);
      assert.equal((await stage.collect(1, { group: "other" })).length, 1);
      assert.equal(collector.records.length, 0);
    });
  });

  describe(`${name}: a closed transport`, () => {
    test("has settled the sends that were in flight, and takes no more", async (stage) => {
      const transport = await stage.connect();
      await transport.probe();
      const inFlight = transport.send([stage.record("key", 1)]);
      await transport.close();
      assert.deepEqual(
        (await inFlight).map(({ status }) => status),
        ["stored"],
      );
      const [refused] = await transport.send([stage.record("key", 2)]);
      assert.equal(refused?.status === "failed" && refused.error.code, "EVENTS.CLOSED");
      assert.equal(refused?.status === "failed" && refused.maybeStored, false);
      await assert.rejects(transport.probe(), { code: "EVENTS.CLOSED" });
      await assert.rejects(transport.subscribe(stage.options(new Collector().options())), { code: "EVENTS.CLOSED" });
      assert.deepEqual((await stage.collect(1)).map(numberOf), [1]);
    });
  });
}

function sumOf(lags: readonly PartitionLag[]): bigint {
  return lags.reduce((sum, { records }) => sum + records, 0n);
}

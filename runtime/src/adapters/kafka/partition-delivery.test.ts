import { describe, expect, it } from "vitest";
import type { RecordBatch, StoredRecord } from "../../ports/transport.js";
import { waitUntil } from "../../testing/wait-until.js";
import { type Fetched, PartitionDelivery } from "./partition-delivery.js";

const record = (offset: number, bytes = 1): Fetched => ({
  offset: String(offset),
  key: null,
  value: new Uint8Array(bytes),
});
const read = ({ key, value }: Fetched, offset: bigint): StoredRecord => ({
  ...{ topic: "t", partition: 0, offset, key, value, headers: [], timestamp: new Date(0) },
});

function delivery(onBatch: (batch: RecordBatch) => Promise<void>, { start = 0n, before = Promise.resolve() } = {}) {
  const commits: bigint[] = [];
  const fetching: boolean[] = [];
  const made = new PartitionDelivery(
    { topic: "t", partition: 0, start, paused: false },
    {
      options: { maxBatchSize: 2, onBatch },
      commit: async (_topic, _partition, offset) => void commits.push(offset),
      fetch: (_topic, _partition, wanted) => void fetching.push(wanted),
      read,
    },
    before,
  );
  return { made, commits, fetching };
}
const numbers = ({ records }: RecordBatch) => records.map(({ offset }) => Number(offset));

describe("the delivery of a partition", () => {
  it("goes on at the committed offset, and gives again what was not committed", async () => {
    const seen: number[][] = [];
    const { made, commits } = delivery(async (batch) => {
      seen.push(numbers(batch));
      if (seen.length === 1) await batch.commit(1n);
      if (seen.length === 2) throw new Error("no");
      if (seen.length > 2) await batch.commit((batch.records.at(-1)?.offset ?? 0n) + 1n);
    });
    made.push([record(0), record(1), record(2)], 3n);
    await waitUntil("all are seen", () => commits.includes(3n));
    expect(seen).toEqual([
      [0, 1],
      [1, 2],
      [1, 2],
    ]);
    expect(commits).toEqual([1n, 3n]);
    expect(made.expected).toBe(3n);
  });

  it("takes no records that are committed already", async () => {
    const seen: number[] = [];
    const { made } = delivery(
      async (batch) => {
        seen.push(...numbers(batch));
        await batch.commit(7n);
      },
      { start: 5n },
    );
    made.push([record(3), record(5), record(6)], 7n);
    await waitUntil("they are seen", () => seen.length === 2);
    expect(seen).toEqual([5, 6]);
  });

  it("waits for what still runs of an earlier delivery of the partition", async () => {
    let end = () => {};
    const before = new Promise<void>((resolve) => {
      end = resolve;
    });
    let begun = false;
    const { made } = delivery(
      async (batch) => {
        begun = true;
        await batch.commit(1n);
      },
      { before },
    );
    made.push([record(0)], 1n);
    await new Promise((resolve) => setImmediate(resolve));
    expect(begun).toBe(false);
    end();
    await waitUntil("it begins", () => begun);
  });

  it("ignores commits from before a seek, and refuses them once the partition is lost", async () => {
    const batches: RecordBatch[] = [];
    let end = () => {};
    const { made, commits } = delivery(async (batch) => {
      batches.push(batch);
      await new Promise<void>((resolve) => {
        end = resolve;
      });
    });
    made.push([record(0)], 1n);
    await waitUntil("a batch is in hand", () => batches.length === 1);
    made.seek(0n);
    await batches[0]?.commit(1n);
    expect(commits).toEqual([]);
    const settled = made.revoke();
    expect(batches[0]?.signal.aborted).toBe(true);
    made.lose();
    await expect(batches[0]?.commit(1n)).rejects.toMatchObject({ code: "TRANSPORT.PARTITION_LOST" });
    end();
    await settled;
    made.push([record(0)], 1n);
    await made.settled;
    expect(batches).toHaveLength(1);
  });

  describe("with enough in memory", () => {
    const LONG = 600_000;
    const filled = () => {
      const scene = delivery(async (batch) => batch.commit((batch.records.at(-1)?.offset ?? 0n) + 1n));
      scene.made.pause(true);
      scene.made.push([record(0, 3_000_000), record(1, 3_000_000)], 2n);
      return scene;
    };

    it("lets nothing be fetched once it has waited for room, and again when there is some", async () => {
      const { made, fetching } = filled();
      await made.makeRoom(1);
      expect(fetching).toEqual([false]);
      made.pause(false);
      await waitUntil("more is wanted", () => fetching.length === 2);
      expect(fetching).toEqual([false, true]);
      await made.makeRoom(LONG);
    });

    it("goes on fetching where room is made in time", async () => {
      const { made, fetching } = filled();
      const room = made.makeRoom(LONG);
      made.pause(false);
      await room;
      expect(fetching).toEqual([]);
    });

    it.each<[what: string, end: (made: PartitionDelivery) => unknown]>([
      ["the partition is let go of", (made) => made.revoke()],
      ["somebody seeks", (made) => made.seek(0n)],
    ])("waits no longer when %s", async (_what, end) => {
      const { made, fetching } = filled();
      const room = made.makeRoom(LONG);
      end(made);
      await room;
      expect(fetching).toEqual([]);
    });
  });

  it("does not wait where there is room", async () => {
    const { made, fetching } = delivery(async () => undefined);
    made.pause(true);
    made.push([record(0, 3_000_000)], 1n);
    await made.makeRoom(600_000);
    expect(fetching).toEqual([]);
  });
});

import type { Consumer } from "kafkajs";
import { expect, it } from "vitest";
import { CommitQueue } from "./commit-queue.js";

type Offsets = { topic: string; partition: number; offset: string }[];
type Listener = (event: { payload: { topics: { topic: string; partitions: Offsets }[] } }) => void;

/** A consumer whose brokers confirm what `confirms` says. */
function queueWith(confirms: (offsets: Offsets) => Promise<Offsets>) {
  const requests: Offsets[] = [];
  let listener: Listener = () => undefined;
  const consumer = {
    events: { COMMIT_OFFSETS: "consumer.commit_offsets" },
    on: (_: string, heard: Listener) => {
      listener = heard;
    },
    commitOffsets: async (offsets: Offsets) => {
      requests.push(offsets);
      const confirmed = await confirms(offsets);
      listener({ payload: { topics: confirmed.map((each) => ({ topic: each.topic, partitions: [each] })) } });
    },
  };
  return { queue: new CommitQueue(consumer as unknown as Consumer), requests };
}

it("commits what is asked for in the meantime in one request, the last offset of each partition", async () => {
  const { queue, requests } = queueWith(async (offsets) => offsets);
  const commit = (partition: number, offset: bigint) => queue.commit("t", partition, offset);
  await Promise.all([commit(0, 1n), commit(0, 2n), commit(0, 3n), commit(1, 7n)]);
  expect(requests).toEqual([
    [{ topic: "t", partition: 0, offset: "1" }],
    [
      { topic: "t", partition: 0, offset: "3" },
      { topic: "t", partition: 1, offset: "7" },
    ],
  ]);
});

it("does not take kafkajs's word for it where no broker has confirmed", async () => {
  const { queue } = queueWith(async () => []);
  await expect(queue.commit("t", 0, 1n)).rejects.toMatchObject({ code: "TRANSPORT.UNAVAILABLE" });
});

it("says why a commit was refused, and goes on with the next", async () => {
  let refused = false;
  const { queue } = queueWith(async (offsets) => {
    if (refused) return offsets;
    refused = true;
    throw Object.assign(new Error("no"), { type: "UNKNOWN_MEMBER_ID" });
  });
  await expect(queue.commit("t", 0, 1n)).rejects.toMatchObject({ code: "TRANSPORT.PARTITION_LOST" });
  await queue.commit("t", 0, 1n);
});

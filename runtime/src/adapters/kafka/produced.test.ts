import { describe, expect, it } from "vitest";
import type { OutgoingRecord } from "../../ports/transport.js";
import { pinnedPartitioner } from "./pinned-partitioner.js";
import { byTopic, placesOf } from "./produced.js";
import { SendCall } from "./send-call.js";

const message = (topic: string, partition?: number) => ({
  topic,
  message: { value: null, ...(partition === undefined ? {} : { partition }) },
});

describe("what the brokers answered", () => {
  it("gives each message its place, in the order of each partition", () => {
    const messages = [message("a", 0), message("b", 0), message("a", 1), message("a", 0)];
    expect(byTopic(messages).map(({ topic, messages: of }) => [topic, of.length])).toEqual([
      ["a", 3],
      ["b", 1],
    ]);
    const answer = { errorCode: 0 };
    const answers = [
      { ...answer, topicName: "a", partition: 0, baseOffset: "10" },
      { ...answer, topicName: "a", partition: 1, baseOffset: "9007199254740993" },
      { ...answer, topicName: "b", partition: 0, baseOffset: "-1" },
    ];
    expect(placesOf(messages, answers)).toEqual([
      { status: "stored", partition: 0, offset: 10n },
      null,
      { status: "stored", partition: 1, offset: 9007199254740993n },
      { status: "stored", partition: 0, offset: 11n },
    ]);
  });

  it("leaves open what nobody spoke of: no answer for its partition, or no partition", () => {
    expect(placesOf([message("a", 0), message("a")], [])).toEqual([null, null]);
  });
});

describe("the partition of a message", () => {
  it("is Java's for a key, and does not change when kafkajs asks again", () => {
    const partitionMetadata = Array.from({ length: 6 }, (_, partitionId) => ({
      partitionId,
      leader: 1,
      replicas: [1],
      isr: [1],
      partitionErrorCode: 0,
    }));
    const choose = pinnedPartitioner();
    const withoutKey = { key: null, value: null };
    const first = choose({ topic: "t", partitionMetadata, message: withoutKey });
    for (let again = 0; again < 20; again++) {
      expect(choose({ topic: "t", partitionMetadata, message: withoutKey })).toBe(first);
    }
    // org.apache.kafka.common.utils.Utils.murmur2 of these bytes is -790332482.
    const withKey = { key: Buffer.from("foobar"), value: null };
    expect(choose({ topic: "t", partitionMetadata, message: withKey })).toBe((-790332482 & 0x7fffffff) % 6);
  });
});

describe("a call of send", () => {
  const record = (key: string | null): OutgoingRecord => {
    return {
      topic: "t",
      key: key === null ? null : Buffer.from(key),
      value: null,
      headers: [],
      timestamp: new Date(0),
    };
  };
  const failed = { status: "failed", error: new Error("no") as never, maybeStored: true } as const;
  const stored = { status: "stored", partition: 0, offset: 0n } as const;

  it("lets no record of a key pass one that failed, and others do", async () => {
    const call = new SendCall(["a", "a", "b", null].map(record));
    call.settle(0, failed);
    call.settle(0, stored);
    expect([0, 1, 2, 3].map((index) => call.isOver(index))).toEqual([true, true, false, false]);
    call.settle(2, stored);
    call.settle(3, failed);
    const outcomes = await call.settled;
    expect(outcomes.map(({ status }) => status)).toEqual(["failed", "failed", "stored", "failed"]);
    expect(outcomes[1]).toMatchObject({ maybeStored: false });
  });

  it("of nothing has no outcomes", async () => {
    expect(await new SendCall([]).settled).toEqual([]);
  });
});

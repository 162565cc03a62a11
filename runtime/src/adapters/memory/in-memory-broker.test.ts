import { describe, expect, it } from "vitest";
import type { OutgoingRecord, RecordBatch, SendOutcome, SubscribeOptions } from "../../ports/transport.js";
import { FakeClock } from "../../testing/fake-clock.js";
import { waitUntil } from "../../testing/wait-until.js";
import { InMemoryBroker } from "./in-memory-broker.js";
import { InMemoryTransport } from "./in-memory-transport.js";

const record = (key: string | null, value: string): OutgoingRecord => ({
  topic: "t",
  key: key === null ? null : Buffer.from(key),
  value: Buffer.from(value),
  headers: [["h", Buffer.from("x")]],
  timestamp: new Date(0),
});
const values = (broker: InMemoryBroker) => broker.records("t").map(({ value }) => Buffer.from(value ?? []).toString());
const failures = (outcomes: readonly SendOutcome[]) =>
  outcomes.map((outcome) => (outcome.status === "failed" ? [outcome.error.code, outcome.maybeStored] : "stored"));
const options = (more: Partial<SubscribeOptions>): SubscribeOptions => ({
  group: "g",
  topics: ["t"],
  from: "earliest",
  maxBatchSize: 10,
  onBatch: async (batch) => batch.commit(end(batch)),
  ...more,
});
const end = (batch: RecordBatch) => (batch.records.at(-1)?.offset ?? -1n) + 1n;

describe("a send that is made to fail", () => {
  it("before it arrives leaves nothing in the log, and says so", async () => {
    const broker = new InMemoryBroker();
    broker.faults.failSends({ when: "before" });
    expect(failures(await broker.append([record("k", "1")]))).toEqual([["TRANSPORT.UNAVAILABLE", false]]);
    expect(values(broker)).toEqual([]);
    expect(failures(await broker.append([record("k", "2")]))).toEqual(["stored"]);
  });

  it("after it arrived leaves it in the log, and says that it may be there", async () => {
    const broker = new InMemoryBroker();
    broker.faults.failSends({ when: "after" });
    expect(failures(await broker.append([record("k", "1")]))).toEqual([["TRANSPORT.UNAVAILABLE", true]]);
    expect(values(broker)).toEqual(["1"]);
  });

  it("takes with it what follows of its key, and nothing else", async () => {
    const broker = new InMemoryBroker();
    broker.faults.failSends({ when: "before", matching: ({ value }) => value?.[0] === 0x32 });
    const outcomes = await broker.append([record("a", "1"), record("a", "2"), record("b", "3"), record("a", "4")]);
    expect(outcomes.map(({ status }) => status)).toEqual(["stored", "failed", "stored", "failed"]);
    expect(values(broker).sort()).toEqual(["1", "3"]);
  });

  it("takes with it an atomic send as a whole", async () => {
    const broker = new InMemoryBroker();
    const both = [record("a", "1"), record("b", "2")];
    broker.faults.failSends({ when: "before", matching: ({ value }) => value?.[0] === 0x32 });
    expect(failures(await broker.append(both, { atomic: true }))).toEqual(
      Array(2).fill(["TRANSPORT.UNAVAILABLE", false]),
    );
    expect(values(broker)).toEqual([]);
    broker.faults.failSends({ when: "after", times: 1 });
    expect(failures(await broker.append(both, { atomic: true }))).toEqual(
      Array(2).fill(["TRANSPORT.UNAVAILABLE", true]),
    );
    expect(values(broker)).toHaveLength(2);
  });

  it("does so as often as asked for, or until the faults are cleared", async () => {
    const broker = new InMemoryBroker();
    broker.faults.failSends({ when: "before", times: 2 });
    const send = async () => (await broker.append([record(null, "1")]))[0]?.status;
    expect([await send(), await send(), await send()]).toEqual(["failed", "failed", "stored"]);
    broker.faults.failSends({ when: "before", times: 9 });
    broker.faults.failCommits(9);
    broker.faults.clear();
    expect(await send()).toBe("stored");
    expect(broker.faults.takeCommit()).toBe(false);
  });

  it("and one that is delayed arrives after its delay, in its order", async () => {
    const clock = new FakeClock();
    const broker = new InMemoryBroker({ clock });
    broker.faults.sendDelay = 100;
    const first = broker.append([record("k", "1")]);
    broker.faults.sendDelay = 0;
    const second = broker.append([record("k", "2")]);
    await clock.advance(99);
    expect(values(broker)).toEqual([]);
    await clock.advance(1);
    await Promise.all([first, second]);
    expect(values(broker)).toEqual(["1", "2"]);
  });
});

describe("a transport that is closed", () => {
  it("waits for sends in flight", async () => {
    const clock = new FakeClock();
    const broker = new InMemoryBroker({ clock });
    const transport = new InMemoryTransport(broker);
    broker.faults.sendDelay = 100;
    void transport.send([record("k", "1")]);
    let closed = false;
    const closing = transport.close().then(() => {
      closed = true;
    });
    await clock.advance(99);
    expect(closed).toBe(false);
    await clock.advance(1);
    await closing;
    expect(values(broker)).toEqual(["1"]);
  });
});

describe("a commit", () => {
  it("that is made to fail brings the batch again", async () => {
    const broker = new InMemoryBroker();
    const transport = new InMemoryTransport(broker);
    await transport.send([record("k", "1")]);
    broker.faults.failCommits();
    const codes: unknown[] = [];
    await transport.subscribe(
      options({
        onBatch: async (batch) => {
          codes.push(await batch.commit(end(batch)).catch((error: { code: string }) => error.code));
        },
      }),
    );
    await waitUntil("it came again", () => codes.length === 2);
    expect(codes).toEqual(["TRANSPORT.UNAVAILABLE", undefined]);
    await transport.close();
  });

  it("of a member that did not let go of its partition in time is refused, and another has the record", async () => {
    const clock = new FakeClock();
    const broker = new InMemoryBroker({ partitions: 1, clock, rebalanceTimeout: 1_000 });
    const transport = new InMemoryTransport(broker);
    await transport.send([record("k", "1")]);
    let hung: RecordBatch | undefined;
    let finish = () => {};
    await transport.subscribe(
      options({
        onBatch: (batch) => {
          if (hung !== undefined) return batch.commit(end(batch));
          hung = batch;
          return new Promise<void>((resolve) => {
            finish = resolve;
          });
        },
      }),
    );
    await waitUntil("the first member has the record", () => hung !== undefined);
    const rebalanced = broker.rebalance("g");
    await clock.advance(999);
    expect(hung?.signal.aborted).toBe(true);
    await clock.advance(1);
    await rebalanced;
    await expect(hung?.commit(1n)).rejects.toMatchObject({ code: "TRANSPORT.PARTITION_LOST", retryable: true });
    finish();
    await transport.close();
  });

  it("of a batch from before a seek is ignored", async () => {
    const broker = new InMemoryBroker({ partitions: 1 });
    const transport = new InMemoryTransport(broker);
    const seen: string[] = [];
    const subscription = await transport.subscribe(
      options({
        onBatch: async (batch) => {
          seen.push(...batch.records.map(({ value }) => Buffer.from(value ?? []).toString()));
          if (seen.length === 2) await subscription.seek("t", 0, 0n);
          await batch.commit(end(batch));
        },
      }),
    );
    await transport.send([record("k", "1"), record("k", "2")]);
    await waitUntil("both came again", () => seen.length === 4);
    await transport.close();
  });
});

describe("a broker in memory", () => {
  it("keeps the newest records only, and lets a group go on at the oldest that is kept", async () => {
    const broker = new InMemoryBroker({ partitions: 1, retainedRecords: 3 });
    const transport = new InMemoryTransport(broker);
    const before: string[] = [];
    const collect = (list: string[]) => (batch: RecordBatch) => {
      list.push(...batch.records.map(({ value }) => Buffer.from(value ?? []).toString()));
      return batch.commit(end(batch));
    };
    await transport.send([record("k", "0")]);
    const subscription = await transport.subscribe(options({ onBatch: collect(before) }));
    await waitUntil("the first is read", () => before.length === 1);
    await subscription.stop();
    for (let number = 1; number < 6; number++) await transport.send([record("k", String(number))]);
    expect(broker.records().map(({ offset }) => offset)).toEqual([3n, 4n, 5n]);
    const after: string[] = [];
    await transport.subscribe(options({ onBatch: collect(after) }));
    await waitUntil("the rest is read", () => after.length === 3);
    expect(after).toEqual(["3", "4", "5"]);
    await transport.close();
  });

  it("tells who listens of every record, until they stop", async () => {
    const broker = new InMemoryBroker();
    const heard: (Uint8Array | null)[] = [];
    const stop = broker.onAppend(({ value }) => heard.push(value));
    await broker.append([record("k", "1")]);
    stop();
    await broker.append([record("k", "2")]);
    expect(heard).toEqual([Buffer.from("1")]);
  });

  it("gives records without a key to the partitions in turn", async () => {
    const broker = new InMemoryBroker({ partitions: 3 });
    await broker.append([record(null, "1"), record(null, "2"), record(null, "3")]);
    expect(broker.records("t").map(({ partition }) => partition)).toEqual([0, 1, 2]);
  });

  it("never gives a partition to a member while another has a batch of it in hand", async () => {
    const broker = new InMemoryBroker({ partitions: 2 });
    const transport = new InMemoryTransport(broker);
    const inHand = new Map<number, number>();
    let seen = 0;
    const onBatch = async (batch: RecordBatch) => {
      inHand.set(batch.partition, (inHand.get(batch.partition) ?? 0) + 1);
      expect(inHand.get(batch.partition)).toBe(1);
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
      await batch.commit(end(batch));
      seen += batch.records.length;
      inHand.set(batch.partition, (inHand.get(batch.partition) ?? 0) - 1);
    };
    const member = () => transport.subscribe(options({ onBatch, maxBatchSize: 2 }));
    const sending = (async () => {
      for (let number = 0; number < 100; number++) await transport.send([record(`k${number}`, String(number))]);
    })();
    const first = await member();
    const [second] = await Promise.all([member(), first.stop(), member(), broker.rebalance("g")]);
    await Promise.all([second.stop(), sending]);
    await waitUntil("all records are seen", () => seen >= 100);
    await transport.close();
  });
});

import kafkajs from "kafkajs";
import { afterAll, describe, expect, it } from "vitest";
import { describeOnKafka } from "../../../../.config/test-kafka.js";
import type { OutgoingRecord, SubscribeOptions } from "../../ports/transport.js";
import { RecordingLogger } from "../../testing/recording-logger.js";
import { waitUntil } from "../../testing/wait-until.js";
import { KafkaTransport } from "./kafka-transport.js";

const record = (topic: string, value: string, key = "key"): OutgoingRecord => ({
  topic,
  key: Buffer.from(key),
  value: Buffer.from(value),
  headers: [],
  timestamp: new Date(),
});

describeOnKafka("a member of a Kafka group", ({ brokers, unique }) => {
  const open: KafkaTransport[] = [];
  const connect = (more: object = {}) => {
    const options = { bootstrapServers: brokers, clientId: unique("test"), logger: new RecordingLogger() };
    const transport = new KafkaTransport({ ...options, createTopics: { partitions: 1 }, ...more });
    open.push(transport);
    return transport;
  };
  const options = (topic: string, onBatch: SubscribeOptions["onBatch"]): SubscribeOptions => ({
    group: `group of ${topic}`,
    topics: [topic],
    from: "earliest",
    maxBatchSize: 1,
    onBatch,
  });
  afterAll(async () => {
    await Promise.all(open.map((transport) => transport.close()));
  });

  it("survives every error of a handler, which kafkajs does not", async () => {
    const [topic, transport] = [unique("errors"), connect()];
    await transport.send([record(topic, "1")]);
    const errors = [new TypeError("no"), new RangeError("no"), new SyntaxError("no"), "no", undefined];
    let calls = 0;
    await transport.subscribe(
      options(topic, async (batch) => {
        calls += 1;
        if (calls <= errors.length) throw errors[calls - 1];
        await batch.commit((batch.records[0]?.offset ?? 0n) + 1n);
      }),
    );
    await waitUntil("it was tried until it worked", () => calls === errors.length + 1);
  });

  it("finishes and commits what it has in hand before another member gets the partition", async () => {
    const [topic, transport] = [unique("rebalance"), connect()];
    for (let number = 0; number < 20; number++) await transport.send([record(topic, String(number))]);
    const seen: string[] = [];
    const inHand = { count: 0, most: 0, aborted: 0 };
    const onBatch: SubscribeOptions["onBatch"] = async (batch) => {
      inHand.most = Math.max(inHand.most, ++inHand.count);
      seen.push(...batch.records.map(({ value }) => String(value)));
      // The first one runs until the partition is asked back.
      if (seen.length === 1) {
        await new Promise((resolve) => batch.signal.addEventListener("abort", resolve, { once: true }));
        inHand.aborted += 1;
      }
      await batch.commit((batch.records[0]?.offset ?? 0n) + 1n);
      inHand.count -= 1;
    };
    await transport.subscribe(options(topic, onBatch));
    await waitUntil("the first is in hand", () => seen.length === 1);
    await connect().subscribe(options(topic, onBatch));
    await waitUntil("all are seen", () => seen.length >= 20, 30_000);
    expect(seen).toEqual(Array.from({ length: 20 }, (_, number) => String(number)));
    expect(inHand).toMatchObject({ most: 1, aborted: 1 });
  });

  it("loses its partition when it does not let go, and then can commit no more", async () => {
    const [topic, transport] = [unique("hung"), connect({ rebalanceTimeout: 6_000 })];
    await transport.send([record(topic, "1")]);
    let letGo = () => {};
    let refused: unknown;
    const subscription = await transport.subscribe(
      options(topic, async (batch) => {
        await new Promise<void>((resolve) => {
          letGo = resolve;
        });
        await batch.commit(1n).catch((error: { code: string }) => {
          refused = error.code;
        });
      }),
    );
    let taken = false;
    const other = connect();
    const second = other.subscribe(
      options(topic, async (batch) => {
        taken = true;
        await batch.commit((batch.records[0]?.offset ?? 0n) + 1n);
      }),
    );
    await second;
    letGo();
    await waitUntil("the commit was refused", () => refused !== undefined, 20_000);
    expect(refused).toBe("TRANSPORT.PARTITION_LOST");
    await subscription.stop();
    await waitUntil("the other member has it", () => taken, 20_000);
  });

  it("does not fetch without end while a handler is slow", async () => {
    const [topic, transport] = [unique("slow"), connect()];
    const value = "x".repeat(500_000);
    for (let number = 0; number < 24; number++) await transport.send([record(topic, value)]);
    let seen = 0;
    await transport.subscribe(
      options(topic, async (batch) => {
        seen += batch.records.length;
        await batch.commit((batch.records[0]?.offset ?? 0n) + 1n);
      }),
    );
    await waitUntil("all are seen, although more than fits into memory", () => seen === 24, 30_000);
  });

  it("passes over transactions that were taken back, and over the ends of the others", async () => {
    const [topic, transport] = [unique("aborted"), connect()];
    const seen: string[] = [];
    await transport.send([record(topic, "0")]);
    await transport.subscribe(
      options(topic, async (batch) => {
        seen.push(...batch.records.map(({ value }) => String(value)));
        await batch.commit((batch.records.at(-1)?.offset ?? 0n) + 1n);
      }),
    );
    const kafka = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING });
    const producer = kafka.producer({
      transactionalId: unique("taken-back"),
      maxInFlightRequests: 1,
      idempotent: true,
    });
    await producer.connect();
    for (const number of ["1", "2", "3"]) {
      const transaction = await producer.transaction();
      await transaction.send({ topic, messages: [{ key: "key", value: "taken back" }] });
      await transaction.abort();
      await transport.send([record(topic, number)], { atomic: true });
      await waitUntil(`${number} is seen`, () => seen.includes(number), 20_000);
    }
    await producer.disconnect();
    expect(seen).toEqual(["0", "1", "2", "3"]);
  });

  it("is told that there is no such topic, and so is a sender", async () => {
    const transport = connect({ createTopics: null });
    const topic = unique("missing");
    await expect(transport.subscribe(options(topic, async () => undefined))).rejects.toMatchObject({
      code: "TRANSPORT.REJECTED",
    });
    const [outcome] = await transport.send([record(topic, "1")]);
    expect(outcome).toMatchObject({ status: "failed", maybeStored: false, error: { code: "TRANSPORT.REJECTED" } });
  });

  it("refuses a record that its topic does not take, and not its neighbours", async () => {
    const topic = unique("small");
    const transport = connect({ lanes: 1, createTopics: { partitions: 1, settings: { "max.message.bytes": "1000" } } });
    const noise = Array.from({ length: 3_000 }, () => String.fromCharCode(33 + Math.random() * 90)).join("");
    const outcomes = await transport.send([
      record(topic, "1", "a"),
      record(topic, noise, "b"),
      record(topic, "2", "b"),
      record(topic, "3", "c"),
    ]);
    const became = outcomes.map((outcome) => (outcome.status === "failed" ? outcome.error.code : "stored"));
    expect(became).toEqual(["stored", "TRANSPORT.RECORD_TOO_LARGE", "TRANSPORT.UNAVAILABLE", "stored"]);
    expect(outcomes[1]).toMatchObject({ maybeStored: false });
  });
});

describe("a transport that reaches nobody", () => {
  it("says so for every record and subscription, and closes", async () => {
    const logger = new RecordingLogger();
    const transport = new KafkaTransport({ bootstrapServers: ["127.0.0.1:1"], clientId: "test", logger });
    const [outcome] = await transport.send([record("topic", "secret", "secret-key")]);
    expect(outcome).toMatchObject({ status: "failed", maybeStored: false, error: { code: "TRANSPORT.UNAVAILABLE" } });
    await expect(
      transport.subscribe({
        group: "g",
        topics: ["t"],
        from: "latest",
        maxBatchSize: 1,
        onBatch: async () => undefined,
      }),
    ).rejects.toMatchObject({ code: "TRANSPORT.UNAVAILABLE", retryable: true });
    await transport.close();
    expect(JSON.stringify(logger.entries)).not.toContain("secret");
    expect(logger.entries.some(({ level }) => level === "warn")).toBe(true);
  });
});

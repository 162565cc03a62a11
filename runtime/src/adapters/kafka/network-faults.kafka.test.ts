import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import {
  type ClusterBehindProxies,
  startClusterBehindProxies,
} from "../../../../infra/toxic/cluster-behind-proxies.mjs";
import type { OutgoingRecord, SendOutcome } from "../../ports/transport.js";
import { RecordingLogger } from "../../testing/recording-logger.js";
import { waitUntil } from "../../testing/wait-until.js";
import { KafkaTransport } from "./kafka-transport.js";

const able = inject("cluster");
const skipped = "skipped" in able;
const title = "the transport over Kafka, when the network fails";

const record = (topic: string, value: string, key = "key"): OutgoingRecord => ({
  topic,
  key: Buffer.from(key),
  value: Buffer.from(value),
  headers: [],
  timestamp: new Date(),
});
const became = ([outcome]: readonly SendOutcome[]) =>
  outcome?.status === "failed" ? [outcome.error.code, outcome.maybeStored] : outcome?.status;

describe.skipIf(skipped)(
  skipped ? `${title} (skipped: ${able.skipped})` : title,
  () => {
    let cluster: ClusterBehindProxies;
    let transport: KafkaTransport;
    const logger = new RecordingLogger();
    const open: KafkaTransport[] = [];
    const connect = (more: { sendTimeout?: number } = {}) => {
      const bootstrapServers = cluster.bootstrapServers.split(",");
      const options = { bootstrapServers, clientId: "test", logger, createTopics: { partitions: 1 }, lanes: 1 };
      const connected = new KafkaTransport({ ...options, requestTimeout: 5_000, sessionTimeout: 6_000, ...more });
      open.push(connected);
      return connected;
    };
    const log = async (topic: string, last: string) => {
      const values: string[] = [];
      const reader = await connect().subscribe({
        group: `reader of ${topic}`,
        topics: [topic],
        from: "earliest",
        maxBatchSize: 100,
        onBatch: async (batch) => {
          values.push(...batch.records.map(({ value }) => String(value)));
          await batch.commit((batch.records.at(-1)?.offset ?? -1n) + 1n);
        },
      });
      await waitUntil(`${last} is read`, () => values.includes(last), 20_000);
      await reader.stop();
      return values;
    };

    beforeAll(async () => {
      cluster = await startClusterBehindProxies({ brokers: 1 });
      transport = connect();
    });
    afterAll(async () => {
      await Promise.all(open.map((each) => each.close()));
      await cluster?.stop();
    });

    it("appends an event once whose acknowledgement was cut, and the next one after it", async () => {
      expect(became(await transport.send([record("cut", "0")]))).toBe("stored");
      const cut = cluster.proxy(1).cutNextProduceResponse();
      const sent = transport.send([record("cut", "A")]);
      await cut;
      const next = transport.send([record("cut", "B")]);
      expect([became(await sent), became(await next)]).toEqual(["stored", "stored"]);
      expect(await log("cut", "B")).toEqual(["0", "A", "B"]);
    });

    it("says that an event may be stored when its acknowledgement never came, and does not swallow the next one", async () => {
      expect(became(await transport.send([record("lost", "0")]))).toBe("stored");
      const cut = cluster.proxy(1).cutNextProduceResponse();
      const sent = transport.send([record("lost", "A")]);
      await cut;
      cluster.proxy(1).refuse();
      expect(became(await sent)).toEqual(["TRANSPORT.UNAVAILABLE", true]);
      cluster.proxy(1).heal();
      expect(became(await transport.send([record("lost", "B"), record("lost", "C")]))).toBe("stored");
      expect(await log("lost", "C")).toEqual(["0", "A", "B", "C"]);
    });

    it("says that an event was never sent when there was nobody to send it to", async () => {
      expect(became(await transport.send([record("never", "0")]))).toBe("stored");
      cluster.proxy(1).refuse();
      const fresh = await connect().send([record("never", "A")]);
      expect(became(fresh)).toEqual(["TRANSPORT.UNAVAILABLE", false]);
      // By now it has noticed that its connections are gone; what it had written into them might have arrived.
      expect(became(await transport.send([record("never", "A")]))).toEqual(["TRANSPORT.UNAVAILABLE", false]);
      cluster.proxy(1).heal();
      expect(became(await transport.send([record("never", "B")]))).toBe("stored");
      expect(await log("never", "B")).toEqual(["0", "B"]);
    });

    it("gives up when nobody answers in time, and sends nothing of it later than it may have arrived", async () => {
      const impatient = connect({ sendTimeout: 1_500 });
      expect(became(await impatient.send([record("hole", "0")]))).toBe("stored");
      cluster.proxy(1).blackhole();
      expect(became(await impatient.send([record("hole", "A")]))).toEqual(["TRANSPORT.UNAVAILABLE", true]);
      cluster.proxy(1).heal();
      expect(became(await impatient.send([record("hole", "B")]))).toBe("stored");
      const values = await log("hole", "B");
      expect(values.filter((value) => value !== "A")).toEqual(["0", "B"]);
      expect(values.indexOf("A")).toBeLessThan(values.indexOf("B"));
    });

    it("brings a consumer back that fell out of its group, and says so without any content", async () => {
      await transport.send([record("crash", "before")]);
      const seen: string[] = [];
      const subscription = await transport.subscribe({
        group: "crash",
        topics: ["crash"],
        from: "earliest",
        maxBatchSize: 1,
        onBatch: async (batch) => {
          await batch.commit((batch.records[0]?.offset ?? 0n) + 1n);
          seen.push(...batch.records.map(({ value }) => String(value)));
        },
      });
      await waitUntil("the first is seen", () => seen.includes("before"));
      cluster.proxy(1).refuse();
      const fell = () => logger.entries.some(({ message }) => message.startsWith("A consumer fell out"));
      await waitUntil("it fell out", fell, 60_000);
      cluster.proxy(1).heal();
      expect(became(await transport.send([record("crash", "after-it-fell")]))).toBe("stored");
      await waitUntil("it goes on", () => seen.includes("after-it-fell"), 60_000);
      expect(seen).toEqual(["before", "after-it-fell"]);
      expect(JSON.stringify(logger.entries)).not.toContain("after-it-fell");
      await subscription.stop();
    });
  },
  180_000,
);

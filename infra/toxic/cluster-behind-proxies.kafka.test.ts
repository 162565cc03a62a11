import { Kafka, logLevel } from "kafkajs";
import { describe, expect, inject, it } from "vitest";
import { startClusterBehindProxies } from "./index.mjs";

const able = inject("cluster");
const skipped = "skipped" in able;

describe.skipIf(skipped)(
  skipped ? `a cluster behind proxies (skipped: ${able.skipped})` : "a cluster behind proxies",
  () => {
    it("has a record in its log whose acknowledgement the producer never got", async () => {
      const cluster = await startClusterBehindProxies({ brokers: 1 });
      try {
        const options = { clientId: "test", logLevel: logLevel.NOTHING, retry: { retries: 0 } };
        const kafka = new Kafka({ ...options, brokers: cluster.bootstrapServers.split(",") });
        const [admin, producer] = [kafka.admin(), kafka.producer()];
        try {
          await Promise.all([admin.connect(), producer.connect()]);
          await admin.createTopics({ topics: [{ topic: "events", numPartitions: 1, replicationFactor: 1 }] });
          const send = (value: string) => producer.send({ topic: "events", acks: -1, messages: [{ value }] });
          await expect
            .poll(
              () =>
                send("acknowledged").then(
                  () => true,
                  () => false,
                ),
              { timeout: 20_000 },
            )
            .toBe(true);
          const length = async () => Number((await admin.fetchTopicOffsets("events"))[0]?.high);
          const before = await length();

          const cut = cluster.proxy(1).cutNextProduceResponse();
          await expect(send("in doubt")).rejects.toThrow();
          await cut;
          await expect.poll(length, { timeout: 20_000 }).toBe(before + 1);

          cluster.proxy(1).refuse();
          await expect(send("never sent")).rejects.toThrow();
          await cluster.whole({ withinMs: 20_000 });
          cluster.proxy(1).heal();
          await expect.poll(length, { timeout: 20_000 }).toBe(before + 1);
        } finally {
          await Promise.allSettled([admin.disconnect(), producer.disconnect()]);
        }
      } finally {
        await cluster.stop();
      }
    }, 180_000);
  },
);

import { SchemaRegistry } from "@kafkajs/confluent-schema-registry";
import kafkajs from "kafkajs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnKafka } from "../../.config/test-kafka.js";
import { createEvents } from "./create-events.js";
import { defineEvent } from "./event/define-event.js";
import type { Events } from "./events.js";
import { RecordingLogger } from "./testing/recording-logger.js";
import { waitUntil } from "./testing/wait-until.js";

interface Rung {
  readonly bell: string;
  readonly times: number;
}
const tenantId = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";

describeOnKafka("createEvents on Kafka", ({ bootstrapServers, brokers, registryUrl, unique }) => {
  const topicPrefix = unique("events");
  const topics = [`${topicPrefix}.bells.events`, `${topicPrefix}.bells.events.dlq`];
  const rung = defineEvent<"Bell.Rung", Rung>({
    type: "Bell.Rung",
    version: 1,
    topic: "bells.events",
    aggregate: "Bell",
    key: "bell",
    schema: JSON.stringify({
      type: "record",
      name: "Rung",
      namespace: unique("test").replaceAll("-", "_"),
      fields: [
        { name: "bell", type: "string" },
        { name: "times", type: "int" },
      ],
    }),
  });
  const logger = new RecordingLogger();
  const kafka = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING });
  let events: Events;

  beforeAll(async () => {
    const admin = kafka.admin();
    await admin.connect();
    await admin.createTopics({
      topics: topics.map((topic) => ({ topic, numPartitions: 2 })),
      waitForLeaders: true,
    });
    await admin.disconnect();
    const environment = {
      KAFKA_BOOTSTRAP_SERVERS: bootstrapServers,
      KAFKA_TOPIC_PREFIX: topicPrefix,
      SCHEMA_REGISTRY_URL: registryUrl,
      SCHEMA_REGISTRY_AUTO_REGISTER: "true",
    };
    events = createEvents({ service: "tower", environment, logger });
  });
  afterAll(async () => {
    await events.close();
  });

  /** The first values of a topic, read by somebody who knows nothing of us. */
  const read = async (topic: string, count: number) => {
    const registry = new SchemaRegistry({ host: registryUrl });
    const consumer = kafka.consumer({ groupId: unique("plain") });
    const values: { key: string; type: string; value: unknown }[] = [];
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({
      eachMessage: async ({ message: { key, value, headers } }) => {
        const decoded: unknown = { ...(await registry.decode(value as Buffer)) };
        values.push({ key: String(key), type: String(headers?.ce_type), value: decoded });
      },
    });
    await waitUntil(`${count} values are read`, () => values.length >= count, 30_000);
    await consumer.disconnect();
    return values;
  };

  it("carries an event from one service to another, and what nobody can handle to the dead letters", async () => {
    const heard: string[] = [];
    const listening = createEvents({
      service: "ringer",
      logger,
      topicPrefix,
      kafka: { bootstrapServers },
      schemaRegistryUrl: registryUrl,
    });
    const retry = { maxAttempts: 2, initialDelay: 1 };
    const consumer = listening.consumer({ retry }).on(rung, async ({ payload, source }) => {
      if (payload.times < 0) throw new TypeError("a bell cannot be unrung");
      heard.push(`${source} ${payload.bell} ${payload.times}`);
    });
    await consumer.start();
    for (const times of [1, -1, 2]) {
      const { storedIn } = await events.publish(rung, { tenantId, payload: { bell: "great", times } });
      expect(storedIn).toBe("transport");
    }
    await waitUntil("all are handled", () => heard.length === 2, 30_000);
    expect(heard).toEqual(["tower great 1", "tower great 2"]);
    await waitUntil("the dead letter is counted", () => consumer.counts.deadLettered === 1);
    await listening.close();
    const seen = (times: number) => ({ key: "great", type: "Bell.Rung", value: { bell: "great", times } });
    expect(await read(`${topicPrefix}.bells.events`, 3)).toEqual([seen(1), seen(-1), seen(2)]);
    expect(await read(`${topicPrefix}.bells.events.dlq`, 1)).toEqual([seen(-1)]);
    expect(JSON.stringify(logger.entries)).not.toMatch(/great|unrung/);
  });
});

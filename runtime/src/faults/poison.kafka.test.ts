import { randomUUID } from "node:crypto";
import kafkajs, { type IHeaders, type KafkaMessage, type Message } from "kafkajs";
import { afterEach, beforeEach, expect, it } from "vitest";
import { describeOnKafka } from "../../../.config/test-kafka.js";
import { createEvents } from "../create-events.js";
import type { Events } from "../events.js";
import { RecordingLogger } from "../testing/recording-logger.js";
import { waitUntil } from "../testing/wait-until.js";
import { createTopic } from "./__fixtures__/cluster-admin.js";
import { readTopic } from "./__fixtures__/read-topic.js";
import { readingTaken, tenantId } from "./__fixtures__/readings.js";
import { scale } from "./__fixtures__/scale.js";

const envelope = (): IHeaders => ({
  ce_specversion: "1.0",
  ce_id: randomUUID(),
  ce_type: "Reading.Taken",
  ce_source: "elsewhere",
  ce_time: new Date().toISOString(),
  ce_tenantid: tenantId,
  ce_correlationid: "visit-1",
  ce_schemaversion: "1",
  "content-type": "avro/binary",
});
const without = (name: string): IHeaders => {
  const { [name]: _, ...rest } = envelope();
  return rest;
};
const wire = (schemaId: number, ...body: readonly number[]) => {
  const value = Buffer.alloc(5 + body.length);
  value.writeUInt32BE(schemaId, 1);
  value.set(body, 5);
  return value;
};

describeOnKafka("a poison record among good ones", ({ bootstrapServers, brokers, registryUrl, unique }) => {
  let prefix: string;
  let topic: string;
  let ward: Events;
  let billing: Events;
  const definition = readingTaken(unique("test").replaceAll("-", "_"));
  const kafka = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING });
  const producer = kafka.producer();
  beforeEach(async () => {
    prefix = unique("poison");
    topic = `${prefix}.reading.events`;
    await createTopic(bootstrapServers, topic, 1);
    const environment = {
      KAFKA_BOOTSTRAP_SERVERS: bootstrapServers,
      KAFKA_TOPIC_PREFIX: prefix,
      SCHEMA_REGISTRY_URL: registryUrl || undefined,
      SCHEMA_REGISTRY_AUTO_REGISTER: "true",
    };
    ward = createEvents({ service: "ward", environment, logger: new RecordingLogger() });
    billing = createEvents({ service: unique("billing"), environment, logger: new RecordingLogger() });
    await producer.connect();
  });
  afterEach(async () => {
    await Promise.all([ward.close(), billing.close(), producer.disconnect()]);
  });

  it(
    "is a dead letter at once, bytes, key and headers untouched, and holds up nobody",
    async () => {
      const good = async (number: number) =>
        ward.publish(definition, { tenantId, payload: { patient: "good", number } });
      await good(0);
      const [first] = await readTopic(bootstrapServers, topic, 1);
      const schemaId = Buffer.from(first?.value ?? []).readUInt32BE(1);
      const key = Buffer.from([0, 255, 10, 195]);
      const poison: readonly Message[] = [
        { key, headers: envelope(), value: Buffer.from("no Avro at all") },
        { key, headers: envelope(), value: null },
        { key, headers: envelope(), value: Buffer.alloc(0) },
        { key, headers: envelope(), value: wire(2_000_000_000, 2, 65, 2) },
        // A text of two billion bytes; and one byte too many behind a good payload.
        { key, headers: envelope(), value: wire(schemaId, 0xfe, 0xff, 0xff, 0xff, 0x0f) },
        { key, headers: envelope(), value: wire(schemaId, 2, 65, 2, 0) },
        { key: null, headers: without("ce_type"), value: wire(schemaId, 2, 65, 2) },
        { key, headers: without("ce_tenantid"), value: wire(schemaId, 2, 65, 2) },
        { key, headers: { ...envelope(), ce_id: "'; DROP TABLE events; --" }, value: wire(schemaId, 2, 65, 2) },
        { key, headers: { ...envelope(), ce_time: Buffer.from([0xff, 0xfe]) }, value: wire(schemaId, 2, 65, 2) },
        {
          key,
          headers: { ...envelope(), constructor: "x", ["__proto__"]: "y", ce_type: ["a", "b"] },
          value: wire(schemaId),
        },
        { key, headers: {}, value: wire(schemaId, 2, 65, 2) },
      ];
      for (const [index, message] of poison.entries()) {
        await producer.send({ topic, messages: [{ ...message }] });
        await good(index + 1);
      }

      const seen: number[] = [];
      const consumer = billing.consumer().on(definition, async ({ payload }) => {
        seen.push(payload.number);
      });
      await consumer.start();
      await waitUntil("the last good one is handled", () => seen.length === poison.length + 1, scale.patience);
      await waitUntil("the poison is dead", () => consumer.counts.deadLettered === poison.length, scale.patience);
      expect(seen).toEqual([...seen.keys()]);
      // Nothing was tried again: no retry helps.
      expect(consumer.counts.retried).toBe(0);

      const letters = await readTopic(bootstrapServers, `${topic}.dlq`, poison.length);
      const origins = (await readTopic(bootstrapServers, topic, 2 * poison.length + 1)).filter(
        ({ key: given }) => String(given) !== "good",
      );
      // Different keys become dead letters side by side.
      expect(letters.map(plain).sort()).toEqual(origins.map(plain).sort());
      for (const { headers } of letters) {
        expect(String(headers?.["kafka_dlt-original-topic"])).toBe(topic);
        expect(String(headers?.["x-dlq-attempts-total"])).toBe("1");
      }
    },
    2 * scale.patience,
  );
});

/** As it was before it became a dead letter. */
function plain({ key, value, headers = {} }: KafkaMessage) {
  const own = /^(kafka_dlt-|x-dlq-|x-header-order$)/;
  const kept = Object.entries(headers).filter(([name]) => !own.test(name));
  // Under a name such as "constructor" kafkajs also finds what every object has.
  const texts = kept.map(([name, text]) => [
    name,
    [text].flat().flatMap((each) => (Buffer.isBuffer(each) ? each.toString("hex") : [])),
  ]);
  return JSON.stringify([key?.toString("hex") ?? null, value?.toString("hex") ?? null, texts.sort()]);
}

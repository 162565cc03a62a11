// A service that publishes one event after the other at a steady pace, whether the one before is acknowledged or not.
// The latency is from the moment at which an event was due, so that a publisher that falls behind does not look quick.
import { createEvents } from "@healthtech/event-runtime";
import kafkajs from "kafkajs";
import { contend, silentLogger } from "../contender.mjs";
import { percentilesOf } from "../percentiles.mjs";
import { event, samplePayloads, tenantId } from "../sample-events.mjs";
import { sampleRecords } from "../sample-records.mjs";

await contend(async ({ who, perSecond, seconds, ...where }) => {
  const { publish, close } = await publisherOf(who, where);
  const warmUp = Math.round(perSecond * 2);
  const count = warmUp + perSecond * seconds;
  const latencies = [];
  const pending = new Set();

  const start = performance.now();
  const dueAt = (index) => start + (index / perSecond) * 1000;
  let next = 0;
  await new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      for (; next < count && dueAt(next) <= performance.now(); next++) {
        const due = dueAt(next);
        const counts = next >= warmUp;
        const published = publish(next).then(() => {
          if (counts) latencies.push(performance.now() - due);
          pending.delete(published);
        }, reject);
        pending.add(published);
      }
      if (next < count) return;
      clearInterval(timer);
      resolve();
    }, 1);
  });
  await Promise.all(pending);
  await close();
  return { count: latencies.length, ...percentilesOf(latencies) };
});

async function publisherOf(who, { bootstrapServers, brokers, registryUrl, schemaId, topicPrefix, topic }) {
  if (who === "ours") {
    const events = createEvents({
      service: "bench",
      environment: {},
      kafka: { bootstrapServers },
      schemaRegistryUrl: registryUrl,
      topicPrefix,
      logger: silentLogger,
    });
    const payloads = samplePayloads(10_000);
    return {
      publish: (index) => events.publish(event, { tenantId, payload: payloads[index % payloads.length] }),
      close: () => events.close(),
    };
  }
  const records = await sampleRecords(10_000, schemaId);
  const messages = records.map(({ key, value, headers }) => ({
    key: Buffer.from(key),
    value: Buffer.from(value),
    headers: Object.fromEntries(headers.map(([name, text]) => [name, Buffer.from(text)])),
  }));
  const kafka = new kafkajs.Kafka({ clientId: "bench", brokers, logLevel: kafkajs.logLevel.ERROR });
  const producer = kafka.producer({ idempotent: who === "kafkajs-idempotent", allowAutoTopicCreation: false });
  await producer.connect();
  const compression = kafkajs.CompressionTypes.GZIP;
  return {
    publish: (index) => producer.send({ topic, acks: -1, compression, messages: [messages[index % messages.length]] }),
    close: () => producer.disconnect(),
  };
}

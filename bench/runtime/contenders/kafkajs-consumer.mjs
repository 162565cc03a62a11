// Bare kafkajs: eachBatch, each value decoded with Confluent's registry client, nothing done with it.
import { SchemaRegistry } from "@kafkajs/confluent-schema-registry";
import kafkajs from "kafkajs";
import { contend } from "../contender.mjs";

await contend(async ({ brokers, registryUrl, topic, count, concurrently }) => {
  const registry = new SchemaRegistry({ host: registryUrl });
  const kafka = new kafkajs.Kafka({ clientId: "bench", brokers, logLevel: kafkajs.logLevel.ERROR });
  const consumer = kafka.consumer({ groupId: `bench-${process.pid}-${Date.now()}` });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  let start = 0;
  let seen = 0;
  await new Promise((resolve, reject) => {
    const eachBatch = async ({ batch: { messages } }) => {
      start ||= performance.now();
      // All of a batch decoded at once is several times slower.
      for (const { value } of messages) await registry.decode(value);
      seen += messages.length;
      if (seen >= count) resolve();
    };
    consumer.run({ partitionsConsumedConcurrently: concurrently, eachBatch }).catch(reject);
  });
  const perSecond = seen / ((performance.now() - start) / 1000);
  await consumer.disconnect();
  return { perSecond };
});

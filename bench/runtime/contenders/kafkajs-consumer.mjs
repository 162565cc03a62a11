// Bare kafkajs: eachBatch, each value decoded with Confluent's registry client, nothing done with it.
import { SchemaRegistry } from "@kafkajs/confluent-schema-registry";
import kafkajs from "kafkajs";
import { contend, stopwatch } from "../contender.mjs";

await contend(async ({ brokers, registryUrl, topic, count, concurrently }) => {
  const registry = new SchemaRegistry({ host: registryUrl });
  const kafka = new kafkajs.Kafka({ clientId: "bench", brokers, logLevel: kafkajs.logLevel.ERROR });
  const consumer = kafka.consumer({ groupId: `bench-${process.pid}-${Date.now()}` });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  let measured;
  let seen = 0;
  await new Promise((resolve, reject) => {
    const eachBatch = async ({ batch: { messages } }) => {
      measured ??= stopwatch();
      // All of a batch decoded at once is several times slower.
      for (const { value } of messages) await registry.decode(value);
      seen += messages.length;
      if (seen >= count) resolve();
    };
    consumer.run({ partitionsConsumedConcurrently: concurrently, eachBatch }).catch(reject);
  });
  const result = measured(seen);
  await consumer.disconnect();
  return result;
});

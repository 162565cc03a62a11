// Bare kafkajs, given records that are encoded already, in batches. Each key belongs to one producer, which keeps its order.
import kafkajs from "kafkajs";
import { contend, inFlight, stopwatch } from "../contender.mjs";
import { messageOf, sampleRecords } from "../sample-records.mjs";

await contend(async ({ brokers, topic, schemaId, count, producers, batchSize, requests, idempotent, headers }) => {
  const records = await sampleRecords(10_000, schemaId);
  const toMessage = (record) => messageOf(record, { withHeaders: headers });
  const kafka = new kafkajs.Kafka({ clientId: "bench", brokers, logLevel: kafkajs.logLevel.ERROR });
  const lanes = Array.from({ length: producers }, (_, lane) => {
    const own = records.filter((_record, index) => index % producers === lane).map(toMessage);
    return { producer: kafka.producer({ idempotent, allowAutoTopicCreation: false }), own };
  });
  const batches = Math.ceil(count / batchSize / producers);

  const measured = stopwatch();
  await Promise.all(
    lanes.map(async ({ producer, own }) => {
      await producer.connect();
      await inFlight(batches, requests, (batch) =>
        producer.sendBatch({
          acks: -1,
          compression: kafkajs.CompressionTypes.GZIP,
          topicMessages: [{ topic, messages: sliceOf(own, batch * batchSize, batchSize) }],
        }),
      );
    }),
  );
  const result = measured(batches * batchSize * producers);

  await Promise.all(lanes.map(({ producer }) => producer.disconnect()));
  return result;
});

function sliceOf(messages, from, count) {
  const start = from % messages.length;
  const slice = messages.slice(start, start + count);
  return slice.length === count ? slice : [...slice, ...messages.slice(0, count - slice.length)];
}

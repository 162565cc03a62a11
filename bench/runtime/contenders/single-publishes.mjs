// A service that publishes one event after the other at a steady pace, whether the one before is acknowledged or not.
// The latency is from the moment at which an event was due, so that a publisher that falls behind does not look quick.
import kafkajs from "kafkajs";
import { contend } from "../contender.mjs";
import { ourEvents } from "../our-events.mjs";
import { percentilesOf } from "../percentiles.mjs";
import { event, samplePayloads, tenantId } from "../sample-events.mjs";
import { messageOf, sampleRecords } from "../sample-records.mjs";
import { atSteadyPace } from "../steady-pace.mjs";

const WARM_UP_SECONDS = 2;
const PATIENCE_SECONDS = 15;

await contend(async ({ who, perSecond, seconds, ...where }) => {
  const { publish, close } = await (who === "ours" ? ours(where) : bareKafkajs(where, who === "kafkajs-idempotent"));
  const warmUp = perSecond * WARM_UP_SECONDS;
  const latencies = [];
  const waiting = new Map();
  const pace = { perSecond, count: warmUp + perSecond * seconds, patience: PATIENCE_SECONDS };
  await atSteadyPace(pace, async (index, due) => {
    waiting.set(index, due);
    await publish(index);
    waiting.delete(index);
    if (index >= warmUp) latencies.push(performance.now() - due);
  });
  // Who has not got through by now is counted with the time so far.
  for (const due of waiting.values()) latencies.push(performance.now() - due);
  if (waiting.size === 0) await close();
  return percentilesOf(latencies);
});

function ours(where) {
  const payloads = samplePayloads(10_000);
  const events = ourEvents(where);
  return {
    publish: (index) => events.publish(event, { tenantId, payload: payloads[index % payloads.length] }),
    close: () => events.close(),
  };
}

async function bareKafkajs({ brokers, schemaId, topic }, idempotent) {
  const messages = (await sampleRecords(10_000, schemaId)).map((record) => messageOf(record));
  const kafka = new kafkajs.Kafka({ clientId: "bench", brokers, logLevel: kafkajs.logLevel.ERROR });
  const producer = kafka.producer({ idempotent, allowAutoTopicCreation: false });
  await producer.connect();
  const request = { topic, acks: -1, compression: kafkajs.CompressionTypes.GZIP };
  return {
    publish: (index) => producer.send({ ...request, messages: [messages[index % messages.length]] }),
    close: () => producer.disconnect(),
  };
}

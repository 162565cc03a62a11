// Rows on throughput of publishing: ours beside Kafka's Java client, beside kafkajs, beside the promise, and beside one
// publish at a time. All keep the order of a key, are idempotent and wait for all replicas; all start cold.

import { atLeast, summaryOf } from "../measure.mjs";
import { javaProducer } from "./java-producer.mjs";
import { measure } from "./launch.mjs";
import { takeTurns } from "./take-turns.mjs";
import { tuneKafkajs } from "./tune-kafkajs.mjs";

/** Events a minute. */
const PROMISED = 150_000;

export async function batchRows(stage, { rounds, quick }) {
  const count = quick ? 60_000 : 300_000;
  const java = await javaProducer(stage);
  try {
    const best = await tuneKafkajs(stage, { quick });
    const run = (name, contender, task) => () =>
      stage.withTopic(name, async (where) => (await measure(contender, { ...where, count, ...task }, stage)).perSecond);
    const pieces = {
      batch: run("batch", "batch-publisher", {}),
      java: () => stage.withTopic("java", (where) => java.perSecond({ ...where, count })),
      kafkajs: run("kafkajs", "kafkajs-producer", { ...best, idempotent: true, headers: true }),
      concurrent: run("concurrent", "concurrent-publishes", { limit: 2000 }),
      oneAtATime: run("one-at-a-time", "concurrent-publishes", { limit: 1, seconds: quick ? 2 : 5 }),
    };
    const forInformation = {
      kafkajsValueOnly: run("kafkajs-value", "kafkajs-producer", { ...best, idempotent: true, headers: false }),
      kafkajsNotIdempotent: run("kafkajs-loose", "kafkajs-producer", { ...LOOSE, idempotent: false, headers: true }),
    };
    const rates = await takeTurns(rounds, quick ? pieces : { ...pieces, ...forInformation }, stage);
    return rowsOf(rates, best);
  } finally {
    java.remove();
  }
}

const LOOSE = { producers: 1, batchSize: 2000, requests: 4 };

function rowsOf(rates, { producers, batchSize, requests }) {
  const unit = "events/s";
  const rowOf = (id, values) => ({ id, ...summaryOf(values), unit });
  const against = (name, values) => ({ baseline: { name, ...summaryOf(values) } });
  const java = against("producer-perf-test", rates.java);
  const kafkajs = against(`kafkajs idempotent, ${producers} x ${batchSize} x ${requests}`, rates.kafkajs);
  const perMinute = rates.batch.map((rate) => rate * 60);
  return [
    { ...rowOf("batch-vs-java", rates.batch), ...java, ...atLeast(1, rates.batch, rates.java) },
    { ...rowOf("batch-vs-kafkajs", rates.batch), ...kafkajs, ...atLeast(0.9, rates.batch, rates.kafkajs) },
    {
      ...{ id: "batch-per-minute", ...summaryOf(perMinute), unit: "events/min" },
      ...{ baseline: { name: "promised", value: PROMISED }, ...atLeast(1, perMinute, [PROMISED]) },
    },
    {
      ...{ ...rowOf("batch-vs-one-at-a-time", rates.batch), ...against("publish, each awaited", rates.oneAtATime) },
      ...atLeast(10, rates.batch, rates.oneAtATime),
    },
    { ...rowOf("concurrent-publish", rates.concurrent), ...kafkajs, ...compared(rates.concurrent, rates.kafkajs) },
    ...(rates.kafkajsValueOnly ? [rowOf("kafkajs-value-only", rates.kafkajsValueOnly)] : []),
    ...(rates.kafkajsNotIdempotent ? [rowOf("kafkajs-not-idempotent", rates.kafkajsNotIdempotent)] : []),
  ];
}

function compared(values, peer) {
  return { ratio: summaryOf(values).value / summaryOf(peer).value };
}

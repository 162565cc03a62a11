// Rows on throughput of publishing: ours beside Kafka's Java client, beside kafkajs, beside the promise, and beside one
// publish at a time. All keep the order of a key, are idempotent and wait for all replicas; all start cold.
import { atLeast } from "../measure.mjs";
import { javaProducer } from "./java-producer.mjs";
import { measure } from "./launch.mjs";
import { takeTurns } from "./take-turns.mjs";
import { against, compared, figuresOf, rowOf } from "./throughput.mjs";
import { tuneKafkajs } from "./tune-kafkajs.mjs";

/** Events a minute. */
const PROMISED = 150_000;
const LOOSE = { producers: 1, batchSize: 2000, requests: 4, idempotent: false, headers: true };

export async function batchRows(stage, { rounds, quick }) {
  const java = await javaProducer(stage);
  try {
    const count = quick ? 60_000 : await countFor(stage, java);
    const best = await tuneKafkajs(stage, { quick });
    const run = (name, contender, task) => () =>
      stage.withTopic(name, (where) => measure(contender, { ...where, count, ...task }, stage));
    const pieces = {
      batch: run("batch", "batch-publisher", {}),
      java: () => stage.withTopic("java", (where) => java.run({ ...where, count })),
      kafkajs: run("kafkajs", "kafkajs-producer", { ...best, idempotent: true, headers: true }),
      concurrent: run("concurrent", "concurrent-publishes", { limit: 2000, seconds: 20 }),
      oneAtATime: run("one-at-a-time", "concurrent-publishes", { limit: 1, seconds: quick ? 2 : 5 }),
    };
    const forInformation = {
      kafkajsValueOnly: run("kafkajs-value", "kafkajs-producer", { ...best, idempotent: true, headers: false }),
      kafkajsNotIdempotent: run("kafkajs-loose", "kafkajs-producer", LOOSE),
    };
    const results = await takeTurns(rounds, quick ? pieces : { ...pieces, ...forInformation }, stage);
    return [...rateRows(results, best), ...workRows(results)];
  } finally {
    java.remove();
  }
}

/** So many events that Kafka's own client is busy for some eight seconds, on whatever machine. */
async function countFor(stage, java) {
  const { perSecond } = await stage.withTopic("pace", (where) => java.run({ ...where, count: 50_000 }));
  return Math.round(Math.min(400_000, Math.max(60_000, perSecond * 8)) / 1000) * 1000;
}

function rateRows(results, { producers, batchSize, requests }) {
  const rates = figuresOf(results, "perSecond");
  const unit = "events/s";
  const java = against("producer-perf-test", rates.java);
  const kafkajs = against(`kafkajs idempotent, ${producers} x ${batchSize} x ${requests}`, rates.kafkajs);
  const perMinute = rates.batch.map((rate) => rate * 60);
  const forInformation = {
    "kafkajs-value-only": rates.kafkajsValueOnly,
    "kafkajs-not-idempotent": rates.kafkajsNotIdempotent,
  };
  return [
    { ...rowOf("batch-vs-java", rates.batch, unit), ...java, ...atLeast(1, rates.batch, rates.java) },
    { ...rowOf("batch-vs-kafkajs", rates.batch, unit), ...kafkajs, ...atLeast(0.9, rates.batch, rates.kafkajs) },
    {
      ...{ ...rowOf("batch-per-minute", perMinute, "events/min"), ...against("promised", [PROMISED]) },
      ...atLeast(1, perMinute, [PROMISED]),
    },
    {
      ...rowOf("batch-vs-one-at-a-time", rates.batch, unit),
      ...{ ...against("publish, each awaited", rates.oneAtATime), ...atLeast(10, rates.batch, rates.oneAtATime) },
    },
    {
      ...rowOf("concurrent-publish", rates.concurrent, unit),
      ...kafkajs,
      ...compared(rates.concurrent, rates.kafkajs),
    },
    ...Object.entries(forInformation).flatMap(([id, values]) => (values ? [rowOf(id, values, unit)] : [])),
  ];
}

/** Nothing was promised of these; they say where the time goes, also on a machine that does other things. */
function workRows(results) {
  const work = figuresOf(results, "cpuMicros");
  const kafkajs = against("kafkajs, without encoding", work.kafkajs);
  return ["batch", "concurrent"].map((name) => ({
    ...rowOf(`${name}-processor-time`, work[name], "us/event"),
    ...{ ...kafkajs, ...compared(work[name], work.kafkajs) },
  }));
}

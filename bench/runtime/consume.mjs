// The consumer with an empty handler beside bare kafkajs that decodes with Confluent's registry client, on one topic that
// was filled beforehand.
import { atLeast, summaryOf } from "../measure.mjs";
import { measure } from "./launch.mjs";
import { takeTurns } from "./take-turns.mjs";
import { against, compared, figuresOf, rowOf } from "./throughput.mjs";

const FILLING = { producers: 1, batchSize: 2000, requests: 4, idempotent: false, headers: true };
const PEERS = { eachBatch: "kafkajs eachBatch", severalPartitions: "kafkajs eachBatch, 3 partitions at a time" };

export async function consumeRows(stage, { rounds, quick }) {
  const count = quick ? 100_000 : 300_000;
  return stage.withTopic("consume", async (where) => {
    await measure("kafkajs-producer", { ...where, ...FILLING, count }, stage);
    const run = (contender, task) => () => measure(contender, { ...where, count, ...task }, stage);
    const results = await takeTurns(
      rounds,
      {
        ours: run("consumer", {}),
        eachBatch: run("kafkajs-consumer", { concurrently: 1 }),
        severalPartitions: run("kafkajs-consumer", { concurrently: 3 }),
      },
      stage,
    );
    const rates = figuresOf(results, "perSecond");
    const work = figuresOf(results, "cpuMicros");
    const medianOf = (name) => summaryOf(rates[name]).value;
    const best = medianOf("eachBatch") > medianOf("severalPartitions") ? "eachBatch" : "severalPartitions";
    return [
      {
        ...rowOf("consume-vs-kafkajs", rates.ours, "events/s"),
        ...{ ...against(PEERS[best], rates[best]), ...atLeast(0.8, rates.ours, rates[best]) },
      },
      {
        ...rowOf("consume-processor-time", work.ours, "us/event"),
        ...{ ...against(PEERS[best], work[best]), ...compared(work.ours, work[best]) },
      },
    ];
  });
}

// The consumer with an empty handler beside bare kafkajs that decodes with Confluent's registry client, on one topic that
// was filled beforehand.
import { atLeast, summaryOf } from "../measure.mjs";
import { measure } from "./launch.mjs";
import { takeTurns } from "./take-turns.mjs";

export async function consumeRows(stage, { rounds, quick }) {
  const count = quick ? 100_000 : 500_000;
  return stage.withTopic("consume", async (where) => {
    await measure("kafkajs-producer", { ...where, ...FILLING, count }, stage);
    const run = (contender, task) => async () =>
      (await measure(contender, { ...where, count, ...task }, stage)).perSecond;
    const rates = await takeTurns(
      rounds,
      {
        ours: run("consumer", {}),
        eachBatch: run("kafkajs-consumer", { concurrently: 1 }),
        severalPartitions: run("kafkajs-consumer", { concurrently: 3 }),
      },
      stage,
    );
    const [name, peer] = ["eachBatch", "severalPartitions"]
      .map((each) => [each, rates[each]])
      .sort(([, a], [, b]) => summaryOf(b).value - summaryOf(a).value)[0];
    return [
      {
        ...{ id: "consume-vs-kafkajs", ...summaryOf(rates.ours), unit: "events/s" },
        baseline: {
          name: name === "eachBatch" ? "kafkajs eachBatch" : "kafkajs eachBatch, 3 partitions at a time",
          ...summaryOf(peer),
        },
        ...atLeast(0.8, rates.ours, peer),
      },
    ];
  });
}

const FILLING = { producers: 1, batchSize: 2000, requests: 4, idempotent: false, headers: true };

// Memory of a publisher and of a consumer, each in a process of its own, over a million events. It is flat when at the end
// less than 5 MB more are in use than after the first quarter, which is 10 bytes an event: the median of the last quarter's
// samples against that of the second quarter's, each after a full garbage collection.
import { launch } from "./launch.mjs";

const FLAT_MB = 5;

export async function memoryRows(stage, { quick }) {
  const count = quick ? 100_000 : 1_000_000;
  return stage.withTopic("memory", async (where) => {
    const consumer = launch("memory-consumer", { ...where, count }, stage);
    const publisher = launch("memory-publisher", { ...where, count }, stage);
    const results = { publisher: await publisher.result, consumer: await consumer.result };
    return Object.entries(results).flatMap(([who, { inUse, resident }]) => [
      {
        ...rowOf(`memory-${who}`, inUse),
        target: `< ${FLAT_MB} MB more`,
        met: inUse.last - inUse.second < FLAT_MB,
      },
      rowOf(`memory-${who}-resident`, resident),
    ]);
  });
}

function rowOf(id, { second, last }) {
  return {
    ...{ id, value: last, min: last, max: last, unit: "MB" },
    ...{ baseline: { name: "second quarter", value: second }, ratio: last / second },
  };
}

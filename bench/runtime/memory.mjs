// Memory of a publisher and of a consumer, each in a process of its own, over a million events. It is flat when at the end
// less than 5 MB more are in use than after the first quarter, which is 10 bytes an event: the median of the last quarter's
// samples against that of the second quarter's, each after a full garbage collection.
import { launch } from "./launch.mjs";

const FLAT_MB = 5;

export async function memoryRows(stage, { quick }) {
  const count = quick ? 100_000 : 1_000_000;
  return stage.withTopic("memory", async (where) => {
    const patient = { ...stage, withinMinutes: 30 };
    const consumer = launch("memory-consumer", { ...where, count }, patient);
    const publisher = launch("memory-publisher", { ...where, count }, patient);
    const results = await bothOf({ publisher, consumer });
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

/** When one fails, the other has nothing to wait for. */
async function bothOf({ publisher, consumer }) {
  try {
    const [published, consumed] = await Promise.all([publisher.result, consumer.result]);
    return { publisher: published, consumer: consumed };
  } finally {
    publisher.kill();
    consumer.kill();
  }
}

function rowOf(id, { second, last }) {
  return {
    ...{ id, value: last, min: last, max: last, unit: "MB" },
    ...{ baseline: { name: "second quarter", value: second }, ratio: last / second },
  };
}

import { measure } from "./launch.mjs";

const FAIRLY_GOOD = { producers: 4, batchSize: 1000, requests: 1 };

/**
 * How bare idempotent kafkajs is quickest on this machine: each way is tried once. More producers have more requests on
 * their way, as an idempotent one sends to a broker one request after the other.
 */
export async function tuneKafkajs(stage, { quick }) {
  if (quick) return FAIRLY_GOOD;
  const ways = [1, 2, 4].flatMap((producers) =>
    [500, 1000, 2000].flatMap((batchSize) => [1, 4].map((requests) => ({ producers, batchSize, requests }))),
  );
  let best = { perSecond: 0, way: FAIRLY_GOOD };
  for (const way of ways) {
    const task = { ...way, count: 60_000, idempotent: true, headers: true };
    const { perSecond } = await stage.withTopic("tuning", (where) =>
      measure("kafkajs-producer", { ...where, ...task }, stage),
    );
    stage.progress(`kafkajs tuning: ${JSON.stringify(way)} ${perSecond.toFixed(0)}/s`);
    if (perSecond > best.perSecond) best = { perSecond, way };
  }
  return best.way;
}

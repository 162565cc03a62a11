import { measure } from "./launch.mjs";

const FAIRLY_GOOD = { producers: 4, batchSize: 1000, requests: 1 };

/**
 * How bare idempotent kafkajs is quickest on this machine: each way is tried once. More producers have more requests on
 * their way, as an idempotent one sends to a broker one request after the other.
 */
export async function tuneKafkajs(stage, { quick }) {
  if (quick) return FAIRLY_GOOD;
  const lanes = [
    { producers: 1, requests: 1 },
    { producers: 1, requests: 4 },
    { producers: 2, requests: 1 },
    { producers: 4, requests: 1 },
  ];
  const ways = lanes.flatMap((lane) => [500, 1000, 2000].map((batchSize) => ({ ...lane, batchSize })));
  let best = { perSecond: 0, way: FAIRLY_GOOD };
  for (const way of ways) {
    const task = { ...way, count: 40_000, idempotent: true, headers: true };
    const { perSecond } = await stage.withTopic("tuning", (where) =>
      measure("kafkajs-producer", { ...where, ...task }, stage),
    );
    stage.progress(`kafkajs tuning: ${JSON.stringify(way)} ${perSecond.toFixed(0)}/s`);
    if (perSecond > best.perSecond) best = { perSecond, way };
  }
  return best.way;
}

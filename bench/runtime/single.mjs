// Rows on the latency of single publishes at a steady 1,000 events a second.
import { below, summaryOf } from "../measure.mjs";
import { measure } from "./launch.mjs";
import { takeTurns } from "./take-turns.mjs";

const PER_SECOND = 1000;
const LIMIT_MS = 10;
const PERCENTILES = ["p50", "p95", "p99"];

export async function singleRows(stage, { rounds, quick }) {
  const seconds = quick ? 5 : 10;
  const run = (who) => () =>
    stage.withTopic(who, (where) =>
      measure("single-publishes", { ...where, who, perSecond: PER_SECOND, seconds }, stage),
    );
  const results = await takeTurns(
    rounds,
    {
      ours: run("ours"),
      idempotent: run("kafkajs-idempotent"),
      loose: run("kafkajs-not-idempotent"),
    },
    stage,
  );
  const of = (who, percentile) => results[who].map((result) => result[percentile]);
  return [
    ...PERCENTILES.map((percentile) => ({
      ...{ id: `single-${percentile}`, ...summaryOf(of("ours", percentile)), unit: "ms" },
      baseline: { name: "kafkajs, not idempotent", ...summaryOf(of("loose", percentile)) },
      ...(percentile === "p99" ? below(LIMIT_MS, of("ours", "p99"), "ms") : {}),
    })),
    ...PERCENTILES.map((percentile) => ({
      ...{ id: `kafkajs-idempotent-single-${percentile}`, ...summaryOf(of("idempotent", percentile)), unit: "ms" },
    })),
  ];
}

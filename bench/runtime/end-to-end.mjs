// From the moment at which one service is to publish an event until another service's handler has it, at a steady pace.
import { below, summaryOf } from "../measure.mjs";
import { launch } from "./launch.mjs";
import { takeTurns } from "./take-turns.mjs";

const PER_SECOND = 2500;
const LIMIT_MS = 1000;
const WARM_UP_SECONDS = 2;

export async function endToEndRows(stage, { rounds, quick }) {
  const seconds = WARM_UP_SECONDS + (quick ? 5 : 20);
  const { ours } = await takeTurns(
    rounds,
    { ours: () => stage.withTopic("end", (where) => runOnce(stage, where, seconds)) },
    stage,
  );
  const of = (name) => ours.map((round) => round[name]);
  const delivered = ours.map(({ counted, due }) => (100 * counted) / due);
  return [
    ...["p50", "p95"].map((name) => ({ id: `end-to-end-${name}`, ...summaryOf(of(name)), unit: "ms" })),
    { id: "end-to-end-p99", ...summaryOf(of("p99")), unit: "ms", ...below(LIMIT_MS, of("p99"), "ms") },
    {
      ...{ id: "end-to-end-delivered", ...summaryOf(delivered), unit: "%", target: "100 %, no errors" },
      met: ours.every(({ counted, due, failed }) => counted === due && failed === 0),
    },
    { id: "end-to-end-twice", ...summaryOf(of("again")), unit: "events" },
  ];
}

async function runOnce(stage, where, seconds) {
  const consumer = launch("end-to-end-consumer", { ...where, warmUp: PER_SECOND * WARM_UP_SECONDS }, stage);
  try {
    await consumer.said("ready");
    const publisher = launch("end-to-end-publisher", { ...where, perSecond: PER_SECOND, seconds }, stage);
    const { published, failed } = await publisher.result;
    consumer.tell({ published });
    return { due: PER_SECOND * seconds, failed, ...(await consumer.result) };
  } finally {
    consumer.kill();
  }
}

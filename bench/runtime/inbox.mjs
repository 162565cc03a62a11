// The consumer with an inbox: each event is remembered in a transaction of its own on a PostgreSQL that writes to its disk.
import { atLeast, summaryOf } from "../measure.mjs";
import { measure } from "./launch.mjs";
import { takeTurns } from "./take-turns.mjs";

const PER_MINUTE = 75_000;

export async function inboxRows(stage, { rounds, quick }) {
  const count = quick ? 10_000 : 20_000;
  const databaseUrl = await stage.databaseUrl();
  return stage.withTopic("inbox", async (where) => {
    await measure("batch-publisher", { ...where, count }, stage);
    const { ours } = await takeTurns(
      rounds,
      { ours: () => measure("inbox-consumer", { ...where, databaseUrl, count }, stage) },
      stage,
    );
    const perMinute = ours.map(({ perSecond }) => perSecond * 60);
    return [
      {
        ...{ id: "consume-with-inbox", ...summaryOf(perMinute), unit: "events/min" },
        ...{ baseline: { name: "promised", value: PER_MINUTE }, ...atLeast(1, perMinute, [PER_MINUTE]) },
      },
    ];
  });
}

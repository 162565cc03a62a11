// Publisher and consumer beside Kafka's own Java client and bare kafkajs, on one cluster of three brokers in one run, with
// the same acks, compression, payload, partitions and guarantees on both sides.
import { batchRows } from "./runtime/batch.mjs";
import { consumeRows } from "./runtime/consume.mjs";
import { endToEndRows } from "./runtime/end-to-end.mjs";
import { inboxRows } from "./runtime/inbox.mjs";
import { memoryRows } from "./runtime/memory.mjs";
import { singleRows } from "./runtime/single.mjs";
import { openStage } from "./runtime/stage.mjs";

export const title = "Runtime, on three brokers";
export const usualRounds = 5;
export const quickRounds = 1;

/** What `--only` names; each gives one or more rows. */
export const parts = {
  batch: batchRows,
  single: singleRows,
  consume: consumeRows,
  inbox: inboxRows,
  "end-to-end": endToEndRows,
  memory: memoryRows,
};

/**
 * @param {{ rounds: number, quick: boolean, only: readonly string[], signal: AbortSignal,
 *   progress: (line: string) => void }} options
 */
export async function run({ rounds, quick, only, signal, progress }) {
  const stage = await openStage({ signal, progress });
  const rows = [];
  try {
    for (const name of only) {
      progress(`${name} ...`);
      rows.push(...(await parts[name](stage, { rounds, quick })));
    }
  } finally {
    await stage.close();
  }
  return { rows };
}

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
 *   progress: (line: string) => void, measured: (rows: readonly object[]) => void }} options `measured` is told the rows of
 *   each part as soon as it is done
 */
export async function run({ rounds, quick, only, signal, progress, measured }) {
  const stage = await openStage({ signal, progress });
  const rows = [];
  try {
    for (const name of only) {
      progress(`${name} ...`);
      const more = await parts[name](stage, { rounds, quick });
      measured(more);
      rows.push(...more);
    }
  } finally {
    await stage.close();
  }
  return { rows };
}

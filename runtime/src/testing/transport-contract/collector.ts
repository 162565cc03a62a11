import type { RecordBatch, StoredRecord, SubscribeOptions } from "../../ports/transport.js";

/** Takes and commits everything that it gets. */
export class Collector {
  readonly records: StoredRecord[] = [];
  readonly #commit: (batch: RecordBatch) => Promise<void>;

  constructor({ commit = (batch: RecordBatch) => batch.commit(after(batch)) } = {}) {
    this.#commit = commit;
  }

  options(): Partial<SubscribeOptions> {
    return {
      onBatch: async (batch) => {
        await this.#commit(batch);
        this.records.push(...batch.records);
      },
    };
  }
}

/** The offset that follows the batch. */
export function after(batch: RecordBatch): bigint {
  return (batch.records.at(-1)?.offset ?? -1n) + 1n;
}

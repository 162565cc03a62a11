import type { RecordBatch } from "../ports/transport.js";
import { PartitionWork, type WorkSurroundings } from "./partition-work.js";
import type { PausedPartitions } from "./paused-partitions.js";

/** The work in every partition that this member has. */
export class PartitionWorks {
  readonly #surroundings: WorkSurroundings;
  readonly #paused: PausedPartitions;
  /** By the signal, which is one for as long as this member has the partition. */
  readonly #works = new Map<AbortSignal, { readonly at: RecordBatch; readonly work: PartitionWork }>();

  constructor(paused: PausedPartitions, surroundings: WorkSurroundings) {
    this.#paused = paused;
    this.#surroundings = surroundings;
  }

  /** Resolves when the batch may settle. */
  take(batch: RecordBatch): Promise<void> {
    const { signal } = batch;
    const known = this.#works.get(signal);
    if (known !== undefined) return known.work.take(batch);
    const work = new PartitionWork(batch, this.#paused.has(batch.topic, batch.partition), this.#surroundings);
    this.#works.set(signal, { at: batch, work });
    signal.addEventListener("abort", () => this.#works.delete(signal), { once: true });
    return work.take(batch);
  }

  /** To be called when what is paused has changed. */
  applyPauses(): void {
    for (const { at, work } of this.#works.values()) work.pause(this.#paused.has(at.topic, at.partition));
  }
}

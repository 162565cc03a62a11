import { isEventError } from "../errors.js";
import type { Clock } from "../ports/clock.js";
import type { Logger } from "../ports/logger.js";
import type { RecordBatch } from "../ports/transport.js";

// A commit is due when so many records are done, or so many milliseconds have gone since the last.
const RECORDS = 1_000;
const INTERVAL = 100;
const PAUSE_AFTER_FAILURE = 500;

/** Commits how far a partition has come, one commit at a time and not one for every record. */
export class PartitionCommits {
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #settled: { readonly end: bigint; resolve(): void }[] = [];
  #batch: RecordBatch | undefined;
  #committed: bigint;
  #wanted: bigint;
  #idle = false;
  #lastCommit = 0;
  #running: Promise<void> | undefined;

  constructor(from: bigint, { clock, logger }: { readonly clock: Clock; readonly logger: Logger }) {
    this.#committed = from;
    this.#wanted = from;
    this.#clock = clock;
    this.#logger = logger;
  }

  get batches(): number {
    return this.#settled.length;
  }

  beginAt(offset: bigint): void {
    this.#committed = offset;
    this.#wanted = offset;
  }

  /** Resolves once all of the batch is committed, or nothing more will be. */
  follow(batch: RecordBatch): Promise<void> {
    this.#batch = batch;
    const end = (batch.records.at(-1)?.offset ?? -1n) + 1n;
    return new Promise((resolve) => this.#settled.push({ end, resolve }));
  }

  /** @param idle - nothing is in hand, so that waiting for more would only put it off */
  reached(offset: bigint, idle: boolean): void {
    this.#wanted = offset;
    this.#idle = idle;
    if (this.#running === undefined && this.#isDue()) this.#running = this.#run();
  }

  /** Commits what is still to be committed, unless it cannot be, and lets every batch settle. */
  async end(): Promise<void> {
    await this.#running;
    if (this.#wanted > this.#committed) await this.#commit();
    for (const { resolve } of this.#settled.splice(0)) resolve();
  }

  #isDue(): boolean {
    if (this.#wanted === this.#committed) return false;
    return this.#idle || this.#wanted - this.#committed >= RECORDS || this.#clock.now() - this.#lastCommit >= INTERVAL;
  }

  async #run(): Promise<void> {
    while (this.#isDue() && this.#batch?.signal.aborted === false) {
      if (!(await this.#commit())) await this.#clock.sleep(PAUSE_AFTER_FAILURE, this.#batch.signal);
    }
    this.#running = undefined;
  }

  async #commit(): Promise<boolean> {
    const batch = this.#batch;
    const offset = this.#wanted;
    if (batch === undefined) return true;
    try {
      await batch.commit(offset);
    } catch (error) {
      const { topic, partition } = batch;
      const code = isEventError(error) ? error.code : "unknown";
      this.#logger.warn({ topic, partition, code }, "A commit failed; it is tried again while the partition is held.");
      return false;
    }
    this.#committed = offset;
    this.#lastCommit = this.#clock.now();
    while (this.#settled[0] !== undefined && this.#settled[0].end <= offset) this.#settled.shift()?.resolve();
    return true;
  }
}

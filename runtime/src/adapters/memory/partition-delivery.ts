import { EventError } from "../../errors.js";
import type { RecordBatch, StoredRecord, SubscribeOptions } from "../../ports/transport.js";
import type { GroupOffsets } from "./group-offsets.js";
import type { InMemoryFaults } from "./in-memory-faults.js";
import type { PartitionLog } from "./partition-log.js";
import { Wake } from "./wake.js";

/** Delivers one partition to the member of a group that has it, batch by batch, until it is revoked. */
export class PartitionDelivery {
  readonly log: PartitionLog;
  readonly #options: SubscribeOptions;
  readonly #offsets: GroupOffsets;
  readonly #faults: InMemoryFaults;
  readonly #wake = new Wake();
  readonly #revoked = new AbortController();
  readonly #running: Promise<void>;
  #paused = false;
  #lost = false;

  constructor(
    log: PartitionLog,
    options: SubscribeOptions,
    offsets: GroupOffsets,
    faults: InMemoryFaults,
    paused: boolean,
  ) {
    this.log = log;
    this.#options = options;
    this.#offsets = offsets;
    this.#faults = faults;
    this.#paused = paused;
    offsets.begin(log, options.from);
    this.#running = this.#run();
  }

  pause(paused: boolean): void {
    this.#paused = paused;
    this.#wake.notify();
  }

  /** Takes no new batch, aborts the signal of the one in hand, and resolves when that has settled. */
  async revoke(): Promise<void> {
    this.#revoked.abort();
    this.#wake.notify();
    await this.#running;
  }

  /** From now on the partition is another member's: a commit of what is still in hand is refused. */
  lose(): void {
    this.#lost = true;
  }

  async #run(): Promise<void> {
    const forget = this.log.onAppend(() => this.#wake.notify());
    while (!this.#revoked.signal.aborted) {
      const records = this.#paused ? [] : this.log.read(this.#offsets.next(this.log), this.#options.maxBatchSize);
      if (records.length === 0) await this.#wake.wait();
      else await this.#deliver(records);
    }
    forget();
  }

  async #deliver(records: readonly StoredRecord[]): Promise<void> {
    const epoch = this.#offsets.epoch(this.log);
    const batch: RecordBatch = {
      topic: this.log.topic,
      partition: this.log.partition,
      records,
      signal: this.#revoked.signal,
      commit: (offset) => this.#commit(offset, epoch),
    };
    try {
      await this.#options.onBatch(batch);
    } catch {
      // A way to say that nothing more was committed; what was not comes again.
    }
    // Lets timers and other partitions have their turn where the same records come again and again.
    await new Promise((resolve) => setImmediate(resolve));
  }

  async #commit(offset: bigint, epoch: number): Promise<void> {
    const { topic, partition } = this.log;
    if (this.#lost) {
      throw new EventError(
        "TRANSPORT.PARTITION_LOST",
        `Partition ${partition} of ${topic} belongs to another member now.`,
        {
          details: { topic, partition },
        },
      );
    }
    if (this.#faults.takeCommit()) {
      throw new EventError("TRANSPORT.UNAVAILABLE", "The transport in memory was made to fail this commit.", {
        details: { topic, partition },
      });
    }
    if (epoch === this.#offsets.epoch(this.log)) this.#offsets.commit(this.log, offset);
  }
}

import { EventError } from "../../errors.js";
import type { RecordBatch, StoredRecord, SubscribeOptions } from "../../ports/transport.js";
import { BatchesInHand } from "../batches-in-hand.js";
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
  readonly #inHand = new BatchesInHand();
  readonly #running: Promise<void>;
  /** The next offset to hand out while batches are in hand. */
  #position = 0n;
  #epoch = 0;
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

  /** Takes no new batch, aborts the signal of those in hand, and resolves when they have settled. */
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
      const records = this.#next();
      if (records.length === 0) {
        await this.#wake.wait();
        continue;
      }
      void this.#deliver(records);
      // Lets timers and other partitions have their turn where the same records come again and again.
      await new Promise((resolve) => setImmediate(resolve));
    }
    forget();
    await this.#inHand.settled;
  }

  #next(): readonly StoredRecord[] {
    if (this.#paused || !this.#inHand.open) return [];
    if (!this.#inHand.empty && this.#epoch !== this.#offsets.epoch(this.log)) return [];
    if (this.#inHand.empty) this.#position = this.#offsets.next(this.log);
    return this.log.read(this.#position, this.#options.maxBatchSize);
  }

  async #deliver(records: readonly StoredRecord[]): Promise<void> {
    const epoch = this.#offsets.epoch(this.log);
    this.#epoch = epoch;
    this.#position = (records.at(-1)?.offset ?? 0n) + 1n;
    const next = this.#position;
    const number = this.#inHand.begin();
    const batch: RecordBatch = {
      topic: this.log.topic,
      partition: this.log.partition,
      records,
      signal: this.#revoked.signal,
      commit: (offset) => this.#commit(offset, epoch),
      deliverNext: () => {
        if (this.#inHand.ask(number)) this.#wake.notify();
      },
    };
    try {
      await this.#options.onBatch(batch);
    } catch {
      // A way to say that nothing more was committed; what was not comes again.
    }
    this.#inHand.end(number, this.#offsets.next(this.log) >= next);
    this.#wake.notify();
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

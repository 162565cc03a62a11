import { EventError } from "../../errors.js";
import type { RecordBatch, StoredRecord, SubscribeOptions } from "../../ports/transport.js";
import { sizeOf } from "./kafka-message.js";

/** What a delivery needs of the member that it belongs to. */
export interface DeliverySurroundings {
  readonly options: Pick<SubscribeOptions, "maxBatchSize" | "onBatch">;
  commit(topic: string, partition: number, offset: bigint): Promise<void>;
  /** Called when the partition has enough records in memory, and when it wants more again. */
  fetch(topic: string, partition: number, wanted: boolean): void;
}

// Bytes of one partition in memory above which no more are fetched, and below which fetching goes on.
const ENOUGH = 4 * 1024 * 1024;
const TOO_FEW = 2 * 1024 * 1024;

/** Gives the records of one partition to the subscriber, batch by batch, apart from how they are fetched. */
export class PartitionDelivery {
  readonly topic: string;
  readonly partition: number;
  readonly #surroundings: DeliverySurroundings;
  readonly #revoked = new AbortController();
  #records: StoredRecord[] = [];
  #bytes = 0;
  #fetching = true;
  /** Offset of the next record to come in: what is fetched from anywhere else is not ours. */
  #expected: bigint;
  #committed: bigint;
  /** Counted up by each seek, so that commits from before it are recognised. */
  #epoch = 0;
  #paused: boolean;
  #lost = false;
  #running: Promise<void>;
  #active = false;

  /** @param before - resolves when the partition's last batch of an earlier delivery has settled */
  constructor(
    place: { readonly topic: string; readonly partition: number; readonly start: bigint; readonly paused: boolean },
    surroundings: DeliverySurroundings,
    before: Promise<void>,
  ) {
    this.topic = place.topic;
    this.partition = place.partition;
    this.#expected = place.start;
    this.#committed = place.start;
    this.#paused = place.paused;
    this.#surroundings = surroundings;
    this.#running = before;
  }

  get expected(): bigint {
    return this.#expected;
  }

  /** The lowest offset that still has something to do, or the next to come in. */
  get done(): bigint {
    const first = this.#records[0]?.offset ?? this.#expected;
    return first > this.#committed ? first : this.#committed;
  }

  /** Resolves when the batch in hand has settled. */
  get settled(): Promise<void> {
    return this.#running;
  }

  /** @param next - where the partition goes on after these, which are all that there are from `expected` to there */
  push(records: readonly StoredRecord[], next: bigint): void {
    this.#expected = next;
    for (const record of records) {
      if (record.offset < this.#committed) continue;
      this.#records.push(record);
      this.#bytes += sizeOf(record);
    }
    this.#regulate();
    this.#start();
  }

  pause(paused: boolean): void {
    this.#paused = paused;
    this.#start();
  }

  /** Drops what is in memory; commits of the batch in hand are ignored from now on. */
  seek(offset: bigint): void {
    this.#epoch += 1;
    this.#expected = offset;
    this.#committed = offset;
    this.#records = [];
    this.#bytes = 0;
    this.#regulate();
  }

  /** Begins no new batch, and aborts the signal of the one in hand. */
  revoke(): Promise<void> {
    this.#revoked.abort();
    return this.#running;
  }

  /** From now on the partition may be another member's: a commit is refused. */
  lose(): void {
    this.#lost = true;
  }

  #start(): void {
    if (this.#active || !this.#canDeliver()) return;
    this.#active = true;
    this.#running = this.#running.then(() => this.#run());
  }

  #canDeliver(): boolean {
    return this.#records.length > 0 && !this.#paused && !this.#revoked.signal.aborted;
  }

  async #run(): Promise<void> {
    while (this.#canDeliver()) await this.#deliver();
    this.#active = false;
  }

  async #deliver(): Promise<void> {
    const { maxBatchSize, onBatch } = this.#surroundings.options;
    const epoch = this.#epoch;
    const batch: RecordBatch = {
      topic: this.topic,
      partition: this.partition,
      records: this.#records.slice(0, maxBatchSize),
      signal: this.#revoked.signal,
      commit: (offset) => this.#commit(offset, epoch),
    };
    try {
      await onBatch(batch);
    } catch {
      // A way to say that nothing more was committed; what was not comes again.
    }
    this.#drop();
    // Lets timers and other partitions have their turn where the same records come again and again.
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** What is committed is done with; what is not stays in front. */
  #drop(): void {
    let count = 0;
    for (const record of this.#records) {
      if (record.offset >= this.#committed) break;
      this.#bytes -= sizeOf(record);
      count += 1;
    }
    if (count > 0) this.#records.splice(0, count);
    this.#regulate();
  }

  #regulate(): void {
    const wanted = this.#bytes < (this.#fetching ? ENOUGH : TOO_FEW);
    if (wanted === this.#fetching) return;
    this.#fetching = wanted;
    this.#surroundings.fetch(this.topic, this.partition, wanted);
  }

  async #commit(offset: bigint, epoch: number): Promise<void> {
    if (this.#lost) throw this.#lostError();
    if (epoch !== this.#epoch || offset <= this.#committed) return;
    await this.#surroundings.commit(this.topic, this.partition, offset);
    if (epoch === this.#epoch && offset > this.#committed) this.#committed = offset;
  }

  #lostError(): EventError {
    const { topic, partition } = this;
    return new EventError("TRANSPORT.PARTITION_LOST", `Partition ${partition} of ${topic} is not this member's now.`, {
      details: { topic, partition },
    });
  }
}

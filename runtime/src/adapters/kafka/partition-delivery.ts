import type { IHeaders } from "kafkajs";
import { EventError } from "../../errors.js";
import type { RecordBatch, StoredRecord, SubscribeOptions } from "../../ports/transport.js";
import { BatchesInHand } from "../batches-in-hand.js";

/** What a delivery needs of the member that it belongs to. */
export interface DeliverySurroundings {
  readonly options: Pick<SubscribeOptions, "maxBatchSize" | "onBatch">;
  commit(topic: string, partition: number, offset: bigint): Promise<void>;
  /** Called when the partition has enough records in memory, and when it wants more again. */
  fetch(topic: string, partition: number, wanted: boolean): void;
  /** What was fetched, as a record: made when it is delivered, since much waits in memory and objects that wait are dear. */
  read(fetched: Fetched, offset: bigint): StoredRecord;
}

/** What waits in memory: a message of kafkajs. */
export interface Fetched {
  readonly offset: string;
  readonly key: Uint8Array | null;
  readonly value: Uint8Array | null;
  readonly headers?: IHeaders;
}

// Bytes of one partition in memory above which more are waited with, and below which they are welcome again.
const ENOUGH = 4 * 1024 * 1024;
const TOO_FEW = 2 * 1024 * 1024;

const RECORD_OVERHEAD = 100;

/** Gives the records of one partition to the subscriber, batch by batch, apart from how they are fetched. */
export class PartitionDelivery {
  readonly topic: string;
  readonly partition: number;
  readonly #surroundings: DeliverySurroundings;
  readonly #revoked = new AbortController();
  /** What is in memory and not committed; the first `#handed` of it are in hand. */
  #records: Fetched[] = [];
  #handed = 0;
  /** Of each record in memory, beside it. */
  #offsets: bigint[] = [];
  #weights: number[] = [];
  #bytes = 0;
  #fetching = true;
  #roomMade = () => {};
  /** Offset of the next record to come in: what is fetched from anywhere else is not ours. */
  #expected: bigint;
  #committed: bigint;
  /** Counted up by each seek, so that commits from before it are recognised. */
  #epoch = 0;
  #paused: boolean;
  #lost = false;
  readonly #before: Promise<void>;
  readonly #inHand = new BatchesInHand();
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
    this.#before = before;
  }

  get expected(): bigint {
    return this.#expected;
  }

  /** The lowest offset that still has something to do, or the next to come in. */
  get done(): bigint {
    const first = this.#offsets[0] ?? this.#expected;
    return first > this.#committed ? first : this.#committed;
  }

  /** Resolves when the batches in hand have settled, those of an earlier delivery included. */
  get settled(): Promise<void> {
    return this.#before.then(() => this.#inHand.settled);
  }

  /** @param next - where the partition goes on after these, which are all that there are from `expected` to there */
  push(records: readonly Fetched[], next: bigint): void {
    this.#expected = next;
    for (const record of records) {
      const offset = BigInt(record.offset);
      if (offset < this.#committed) continue;
      const weight = weightOf(record);
      this.#records.push(record);
      this.#offsets.push(offset);
      this.#weights.push(weight);
      this.#bytes += weight;
    }
    this.#start();
  }

  /**
   * Resolves when there is room for more, and after so many milliseconds at the latest; if there is none then, no more
   * is fetched until there is. To wait first is cheaper: kafkajs throws away what it has fetched meanwhile of a partition
   * that was paused, and would fetch and unpack most of it twice.
   */
  async makeRoom(patience: number): Promise<void> {
    if (this.#bytes < ENOUGH || this.#revoked.signal.aborted) return;
    await new Promise<void>((resolve) => {
      const late = setTimeout(resolve, patience);
      this.#roomMade = () => {
        clearTimeout(late);
        resolve();
      };
    });
    if (this.#bytes < TOO_FEW || this.#revoked.signal.aborted) return;
    this.#fetching = false;
    this.#surroundings.fetch(this.topic, this.partition, false);
  }

  pause(paused: boolean): void {
    this.#paused = paused;
    this.#start();
  }

  /** Drops what is in memory; commits of the batches in hand are ignored from now on, and they are waited for. */
  seek(offset: bigint): void {
    this.#epoch += 1;
    this.#inHand.close();
    this.#expected = offset;
    this.#committed = offset;
    this.#records = [];
    this.#offsets = [];
    this.#weights = [];
    this.#handed = 0;
    this.#bytes = 0;
    this.#regulate();
  }

  /** Begins no new batch, and aborts the signal of those in hand. */
  revoke(): Promise<void> {
    this.#revoked.abort();
    this.#roomMade();
    return this.settled;
  }

  /** From now on the partition may be another member's: a commit is refused. */
  lose(): void {
    this.#lost = true;
  }

  #start(): void {
    if (this.#active || !this.#canDeliver()) return;
    this.#active = true;
    void this.#run();
  }

  #canDeliver(): boolean {
    return this.#records.length > this.#handed && this.#inHand.open && !this.#paused && !this.#revoked.signal.aborted;
  }

  async #run(): Promise<void> {
    await this.#before;
    while (this.#canDeliver()) {
      void this.#deliver();
      // Lets timers and other partitions have their turn where the same records come again and again.
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#active = false;
  }

  async #deliver(): Promise<void> {
    const { maxBatchSize, onBatch } = this.#surroundings.options;
    const epoch = this.#epoch;
    const records = this.#next(maxBatchSize);
    const next = (records.at(-1)?.offset ?? 0n) + 1n;
    this.#handed += records.length;
    const number = this.#inHand.begin();
    const batch: RecordBatch = {
      topic: this.topic,
      partition: this.partition,
      records,
      signal: this.#revoked.signal,
      commit: (offset) => this.#commit(offset, epoch),
      deliverNext: () => {
        if (this.#inHand.ask(number)) this.#start();
      },
    };
    try {
      await onBatch(batch);
    } catch {
      // A way to say that nothing more was committed; what was not comes again.
    }
    this.#inHand.end(number, epoch === this.#epoch && next <= this.#committed);
    // With nothing in hand, what is not committed comes again.
    if (this.#inHand.empty) this.#handed = 0;
    this.#start();
  }

  #next(count: number): readonly StoredRecord[] {
    const from = this.#handed;
    return this.#records
      .slice(from, from + count)
      .map((fetched, index) => this.#surroundings.read(fetched, this.#offsets[from + index] as bigint));
  }

  /** What is committed is done with; what is not stays in front. */
  #drop(): void {
    let count = 0;
    for (const offset of this.#offsets) {
      if (offset >= this.#committed) break;
      this.#bytes -= this.#weights[count] ?? 0;
      count += 1;
    }
    if (count === 0) return;
    this.#records.splice(0, count);
    this.#offsets.splice(0, count);
    this.#weights.splice(0, count);
    this.#handed = Math.max(0, this.#handed - count);
    this.#regulate();
  }

  #regulate(): void {
    if (this.#bytes >= TOO_FEW) return;
    this.#roomMade();
    if (this.#fetching) return;
    this.#fetching = true;
    this.#surroundings.fetch(this.topic, this.partition, true);
  }

  async #commit(offset: bigint, epoch: number): Promise<void> {
    if (this.#lost) throw this.#lostError();
    if (epoch !== this.#epoch || offset <= this.#committed) return;
    await this.#surroundings.commit(this.topic, this.partition, offset);
    if (epoch !== this.#epoch || offset <= this.#committed) return;
    this.#committed = offset;
    this.#drop();
  }

  #lostError(): EventError {
    const { topic, partition } = this;
    return new EventError("TRANSPORT.PARTITION_LOST", `Partition ${partition} of ${topic} is not this member's now.`, {
      details: { topic, partition },
    });
  }
}

/** Bytes that a record holds, about. */
function weightOf({ key, value, headers = {} }: Fetched): number {
  let weight = RECORD_OVERHEAD + (key?.length ?? 0) + (value?.length ?? 0);
  for (const name of Object.keys(headers)) weight += name.length + (headers[name]?.length ?? 0);
  return weight;
}

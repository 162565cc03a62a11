import type { OutgoingRecord, StoredRecord } from "../../ports/transport.js";

/** One partition: records in the order of their arrival, the oldest dropped when there are too many. */
export class PartitionLog {
  readonly topic: string;
  readonly partition: number;
  readonly #retained: number;
  #records: StoredRecord[] = [];
  #first = 0n;
  readonly #listeners = new Set<() => void>();

  constructor(topic: string, partition: number, retained: number) {
    this.topic = topic;
    this.partition = partition;
    this.#retained = retained;
  }

  /** Offset of the oldest record that is kept. */
  get first(): bigint {
    return this.#first;
  }

  /** Offset of the next record. */
  get end(): bigint {
    return this.#first + BigInt(this.#records.length);
  }

  append(record: OutgoingRecord): StoredRecord {
    const stored = Object.freeze({ ...record, partition: this.partition, offset: this.end });
    this.#records.push(stored);
    // In one go for many, since removing from the front moves all that remain.
    if (this.#records.length >= 2 * this.#retained) {
      this.#first += BigInt(this.#records.length - this.#retained);
      this.#records = this.#records.slice(-this.#retained);
    }
    for (const listener of this.#listeners) listener();
    return stored;
  }

  read(from: bigint, count: number): readonly StoredRecord[] {
    const start = Number(from < this.#first ? 0n : from - this.#first);
    return this.#records.slice(start, start + count);
  }

  /** Calls the listener after each append until the returned function is called. */
  onAppend(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

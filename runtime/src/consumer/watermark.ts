import type { StoredRecord } from "../ports/transport.js";
import { Queue } from "./queue.js";

/** A record in hand. */
export class InHand {
  readonly record: StoredRecord;
  done = false;

  constructor(record: StoredRecord) {
    this.record = record;
  }
}

/** How far everything is done in a partition, whose records are begun in order and end in any. */
export class Watermark {
  readonly #inHand = new Queue<InHand>();
  #offset: bigint;

  constructor(offset: bigint) {
    this.#offset = offset;
  }

  /** Everything below is done. */
  get offset(): bigint {
    return this.#offset;
  }

  /** Records from the oldest that is not done to the newest. */
  get span(): number {
    return this.#inHand.size;
  }

  begin(record: StoredRecord): InHand {
    const inHand = new InHand(record);
    this.#inHand.push(inHand);
    return inHand;
  }

  /** For a record that is done as soon as it begins. */
  pass(record: StoredRecord): void {
    if (this.#inHand.size === 0) this.#offset = record.offset + 1n;
    else this.begin(record).done = true;
  }

  end(inHand: InHand): void {
    inHand.done = true;
    for (let first = this.#inHand.first; first?.done; first = this.#inHand.first) {
      this.#offset = first.record.offset + 1n;
      this.#inHand.shift();
    }
  }
}

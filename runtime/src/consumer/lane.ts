import type { CollectedBatch } from "./collected-batch.js";
import { Queue } from "./queue.js";
import type { Waiter } from "./slots.js";
import type { InHand } from "./watermark.js";

/** What a lane needs of the partition that it belongs to. */
export interface LaneOwner {
  /** Called with a slot in hand. */
  run(lane: Lane): void;
  ended(lane: Lane, done: boolean): void;
}

/** The records of one key that are in hand, one after the other. */
export class Lane implements Waiter {
  /** Null for a record without a key, which has a lane of its own. */
  readonly key: string | null;
  readonly records = new Queue<InHand>();
  /** The batch that the lane waits for, and how many of its records, from the first on, are in it. */
  batch: CollectedBatch | null = null;
  collected = 0;
  readonly #owner: LaneOwner;
  /** Made once, so that a record costs no function. */
  readonly #ended = (done: boolean) => this.#owner.ended(this, done);

  constructor(key: string | null, owner: LaneOwner) {
    this.key = key;
    this.#owner = owner;
  }

  begin(): void {
    this.#owner.run(this);
  }

  /** Tells the owner when the first record has ended. */
  follow(work: Promise<boolean>): void {
    void work.then(this.#ended);
  }
}

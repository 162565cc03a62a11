import type { Clock } from "../ports/clock.js";
import { type Collected, CollectedBatch } from "./collected-batch.js";
import type { HandledEvent } from "./handlers.js";

/** What a collector needs of the partition that it collects in. */
export interface CollectorOwner {
  /** A batch has what it will have, and is to be run when there is a slot. */
  complete(batch: CollectedBatch): void;
  /** Called with a slot in hand. */
  runBatch(batch: CollectedBatch): void;
}

/** The batches of one partition that still take records, one for each event type that is handled in batches. */
export class BatchCollector {
  readonly #owner: CollectorOwner;
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  readonly #open = new Map<HandledEvent, CollectedBatch>();

  constructor(owner: CollectorOwner, { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal }) {
    this.#owner = owner;
    this.#clock = clock;
    this.#signal = signal;
  }

  /** The batch that the record is in now. */
  add(handled: HandledEvent, collected: Collected): CollectedBatch {
    let batch = this.#open.get(handled);
    if (batch === undefined) {
      batch = new CollectedBatch(handled, (complete) => this.#owner.runBatch(complete));
      this.#open.set(handled, batch);
      void this.#waitFor(batch);
    }
    batch.add(collected);
    if (batch.full) this.#complete(batch);
    return batch;
  }

  /** Without a time to wait: until everything has been taken in that came at once. */
  async #waitFor(batch: CollectedBatch): Promise<void> {
    const { maxWait = 0 } = batch.handled.batch?.limits ?? {};
    await (maxWait > 0 ? this.#clock.sleep(maxWait, this.#signal) : undefined);
    if (!batch.sealed) this.#complete(batch);
  }

  #complete(batch: CollectedBatch): void {
    batch.seal();
    this.#open.delete(batch.handled);
    this.#owner.complete(batch);
  }
}

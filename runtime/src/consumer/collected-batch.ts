import type { HandledEvent } from "./handlers.js";
import type { Lane } from "./lane.js";
import type { Waiter } from "./slots.js";
import type { InHand } from "./watermark.js";

/** A record that waits in a batch, and the lane that waits with it. */
export interface Collected {
  readonly inHand: InHand;
  readonly lane: Lane;
}

/** Records of one event type and one partition that are to be handled together, in their order. */
export class CollectedBatch implements Waiter {
  readonly handled: HandledEvent;
  readonly #records: Collected[] = [];
  readonly #whenRun: (batch: CollectedBatch) => void;
  #sealed = false;

  /** @param whenRun - called with a slot in hand */
  constructor(handled: HandledEvent, whenRun: (batch: CollectedBatch) => void) {
    this.handled = handled;
    this.#whenRun = whenRun;
  }

  get records(): readonly Collected[] {
    return this.#records;
  }

  get sealed(): boolean {
    return this.#sealed;
  }

  get full(): boolean {
    return this.#records.length >= (this.handled.batch?.limits.maxSize ?? 1);
  }

  add(collected: Collected): void {
    this.#records.push(collected);
  }

  /** Takes nothing more. */
  seal(): void {
    this.#sealed = true;
  }

  begin(): void {
    this.#whenRun(this);
  }
}

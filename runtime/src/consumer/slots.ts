import { Queue } from "./queue.js";

/** Somebody who waits for a slot. */
export interface Waiter {
  /** Called with a slot in hand. Must not throw. */
  begin(): void;
}

/** As many pieces of work at a time as there are slots; who waits longest comes first. */
export class Slots {
  readonly #waiting = new Queue<Waiter>();
  #free: number;
  #handingOut = false;

  constructor(count: number) {
    this.#free = count;
  }

  /** Takes a slot if there is one that nobody waits for. */
  tryTake(): boolean {
    if (this.#free === 0 || this.#waiting.size > 0) return false;
    this.#free -= 1;
    return true;
  }

  /** Begins the work when its turn comes, perhaps at once. */
  whenFree(waiter: Waiter): void {
    this.#waiting.push(waiter);
    this.#handOut();
  }

  release(): void {
    this.#free += 1;
    if (this.#waiting.size > 0) this.#handOut();
  }

  /** Lets others have the slot while something is waited for, and takes one again. */
  async lend(wait: Promise<void>): Promise<void> {
    this.release();
    await wait;
    await new Promise<void>((begin) => this.whenFree({ begin }));
  }

  /** In a loop, since work that ends at once releases its slot while it is being handed out. */
  #handOut(): void {
    if (this.#handingOut) return;
    this.#handingOut = true;
    while (this.#free > 0 && this.#waiting.size > 0) {
      this.#free -= 1;
      this.#waiting.shift()?.begin();
    }
    this.#handingOut = false;
  }
}

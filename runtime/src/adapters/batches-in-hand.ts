/** Which batches of a partition the subscriber has in hand, and whether it may be given another. */
export class BatchesInHand {
  #count = 0;
  #last = 0;
  /** The subscriber has asked for the batch behind the last. */
  #asked = false;
  /** A batch ended short, or somebody has sought: nothing may follow those that are in hand. */
  #closed = false;
  #settled: Promise<void> = Promise.resolve();
  #settle: () => void = () => {};

  get empty(): boolean {
    return this.#count === 0;
  }

  get open(): boolean {
    return this.#count === 0 || (this.#asked && !this.#closed);
  }

  /** Resolves when no batch is in hand. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  /** The number of a new batch. */
  begin(): number {
    if (this.#count === 0) {
      this.#closed = false;
      this.#settled = new Promise((resolve) => {
        this.#settle = resolve;
      });
    }
    this.#count += 1;
    this.#asked = false;
    this.#last += 1;
    return this.#last;
  }

  /** Asks for the batch behind that one; whether that says anything. */
  ask(number: number): boolean {
    if (number !== this.#last || this.#count === 0) return false;
    this.#asked = true;
    return true;
  }

  /** @param whole - whether all of the batch is committed */
  end(number: number, whole: boolean): void {
    this.#count -= 1;
    if (!whole) this.#closed = true;
    else if (number === this.#last) this.#asked = true;
    if (this.#count === 0) this.#settle();
  }

  /** Nothing follows until those in hand have ended. */
  close(): void {
    this.#closed = true;
  }
}

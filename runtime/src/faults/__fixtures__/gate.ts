/** Holds whoever comes until it is opened for good. */
export class Gate {
  readonly #opened: Promise<void>;
  #open = () => {};
  #held = 0;

  constructor() {
    this.#opened = new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  /** How many have come to it, those that passed included. */
  get held(): number {
    return this.#held;
  }

  async pass(): Promise<void> {
    this.#held++;
    await this.#opened;
  }

  open(): void {
    this.#open();
  }
}

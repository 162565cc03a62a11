/** Lets in as many events as there is room for; who comes later waits, in turn. */
export class RoomInMemory {
  readonly #mostEvents: number;
  readonly #mostBytes: number;
  readonly #waiting: (() => void)[] = [];
  #events = 0;
  #bytes = 0;
  /** Let in after waiting, and not yet arrived. */
  #onTheWay = 0;

  constructor(mostEvents: number, mostBytes: number) {
    this.#mostEvents = mostEvents;
    this.#mostBytes = mostBytes;
  }

  /** Undefined where there is room at once; else resolves when there is, and `arrived` must be called then. */
  enter(): Promise<void> | undefined {
    // Nobody overtakes one that was let in and has not run yet.
    if (this.#waiting.length === 0 && this.#onTheWay === 0 && this.#hasRoom()) {
      this.#events += 1;
      return undefined;
    }
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  arrived(): void {
    this.#onTheWay -= 1;
    this.#letIn();
  }

  /** An event that entered has so many bytes. */
  fill(bytes: number): void {
    this.#bytes += bytes;
  }

  leave(events: number, bytes: number): void {
    this.#events -= events;
    this.#bytes -= bytes;
    this.#letIn();
  }

  #letIn(): void {
    while (this.#hasRoom()) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      this.#events += 1;
      this.#onTheWay += 1;
      next();
    }
  }

  #hasRoom(): boolean {
    return this.#events < this.#mostEvents && this.#bytes < this.#mostBytes;
  }
}

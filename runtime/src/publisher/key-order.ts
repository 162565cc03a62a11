/**
 * Makes pieces of work that take turns begin in the order in which they were asked for, as far as they have a key in
 * common, however long each needs to get ready.
 */
export class KeyOrder {
  readonly #last = new Map<string, Promise<unknown>>();
  #running = 0;
  #idle: (() => void)[] = [];

  /**
   * Begins the work once its input is ready and all work that was asked for before with the same key has begun.
   *
   * @param key - null for work that goes with no other
   */
  run<Input, Result>(
    key: string | null,
    input: Promise<Input>,
    work: (input: Input) => Promise<Result>,
  ): Promise<Result> {
    const before = key === null ? undefined : this.#last.get(key);
    // In an object, so that who waits for the beginning does not wait for the end.
    const begin = (ready: Input) => ({ result: work(ready) });
    const begun =
      before === undefined ? input.then(begin) : Promise.all([input, before]).then(([ready]) => begin(ready));
    if (key !== null) this.#follow(key, begun);
    const result = begun.then((started) => started.result);
    this.#track(result);
    return result;
  }

  /** Resolves when nothing that was asked for is left, well or badly ended. */
  async drain(): Promise<void> {
    if (this.#running === 0) return;
    await new Promise<void>((resolve) => {
      this.#idle.push(resolve);
    });
  }

  #follow(key: string, begun: Promise<unknown>): void {
    const forget = () => {
      if (this.#last.get(key) === settled) this.#last.delete(key);
    };
    const settled = begun.then(forget, forget);
    this.#last.set(key, settled);
  }

  #track(result: Promise<unknown>): void {
    const ended = () => {
      this.#running -= 1;
      if (this.#running > 0) return;
      for (const tell of this.#idle.splice(0)) tell();
    };
    this.#running += 1;
    result.then(ended, ended);
  }
}

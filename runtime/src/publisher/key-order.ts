/**
 * Makes pieces of work that take turns begin in the order in which they were asked for, as far as they have a key in
 * common, however long each needs to get ready.
 */
export class KeyOrder {
  readonly #last = new Map<string, Promise<unknown>>();
  readonly #running = new Set<Promise<unknown>>();

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
    const begun = Promise.all([input, before]).then(([ready]) => ({
      // In an object, so that who waits for the beginning does not wait for the end.
      result: work(ready),
    }));
    const settled = begun.catch(() => undefined);
    if (key !== null) this.#follow(key, settled);
    const result = begun.then((started) => started.result);
    this.#track(result);
    return result;
  }

  /** Resolves when everything that was asked for so far has ended, well or badly. */
  async drain(): Promise<void> {
    await Promise.allSettled(this.#running);
  }

  #follow(key: string, settled: Promise<unknown>): void {
    this.#last.set(key, settled);
    void settled.then(() => {
      if (this.#last.get(key) === settled) this.#last.delete(key);
    });
  }

  #track(result: Promise<unknown>): void {
    const running = result.catch(() => undefined).finally(() => this.#running.delete(running));
    this.#running.add(running);
  }
}

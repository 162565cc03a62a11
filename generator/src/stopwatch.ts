export type StageName = "recall" | "load" | "resolve" | "check" | "model" | "emit" | "write";

/** Milliseconds by stage, in the order in which they ran. */
export type Timings = ReadonlyMap<StageName, number>;

export interface StopwatchOptions {
  readonly signal?: AbortSignal;
  readonly onStage?: (stage: StageName) => void;
}

/** Runs the stages of a pipeline: tells who listens, stops between two of them when aborted, and keeps the time. */
export class Stopwatch {
  readonly #options: StopwatchOptions;
  readonly #timings = new Map<StageName, number>();

  constructor(options: StopwatchOptions = {}) {
    this.#options = options;
  }

  get timings(): Timings {
    return this.#timings;
  }

  async time<Result>(stage: StageName, work: () => Promise<Result> | Result): Promise<Result> {
    this.#options.signal?.throwIfAborted();
    this.#options.onStage?.(stage);
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.#timings.set(stage, performance.now() - start);
    }
  }
}

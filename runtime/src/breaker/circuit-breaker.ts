import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhenResult } from "cockatiel";
import { EventError } from "../errors.js";
import type { Clock } from "../ports/clock.js";
import { isInfrastructureFault } from "./infrastructure-fault.js";

/**
 * - `CLOSED`: work is done;
 * - `OPEN`: work is refused at once;
 * - `HALF_OPEN`: one piece of work is being tried, the rest is refused.
 */
export type BreakerState = "CLOSED" | "OPEN" | "HALF_OPEN";

export interface BreakerOptions {
  /** Infrastructure faults in a row that open the breaker; 5 where left out. */
  readonly threshold?: number;
  /** Milliseconds from opening until one piece of work is tried; 10,000 where left out. */
  readonly halfOpenAfter?: number;
  readonly clock: Clock;
}

/** Keeps work from a transport that is down, and finds out when it is up again. */
export class CircuitBreaker {
  readonly #clock: Clock;
  readonly #halfOpenAfter: number;
  readonly #policy;
  readonly #listeners = new Set<(state: BreakerState) => void>();
  #openedAt = 0;

  constructor({ threshold = 5, halfOpenAfter = 10_000, clock }: BreakerOptions) {
    this.#clock = clock;
    this.#halfOpenAfter = halfOpenAfter;
    this.#policy = circuitBreaker(
      handleWhenResult((result) => isInfrastructureFault((result as Judged<unknown>).fault)),
      { breaker: new ConsecutiveBreaker(threshold), halfOpenAfter: ALWAYS_OVER },
    );
    this.#policy.onStateChange((state) => {
      if (state === CircuitState.Open) this.#openedAt = clock.now();
      for (const listener of this.#listeners) listener(this.state);
    });
  }

  get state(): BreakerState {
    if (this.#policy.state === CircuitState.Closed) return "CLOSED";
    return this.#policy.state === CircuitState.HalfOpen ? "HALF_OPEN" : "OPEN";
  }

  /** Milliseconds until work is let through again: 0 when it is now. While HALF_OPEN nobody knows, and it is the whole time. */
  get opensIn(): number {
    if (this.#policy.state === CircuitState.Closed) return 0;
    if (this.#policy.state === CircuitState.HalfOpen) return this.#halfOpenAfter;
    return Math.max(0, this.#openedAt + this.#halfOpenAfter - this.#clock.now());
  }

  /**
   * Does the work and passes on how it ended; or rejects with `BREAKER.OPEN`, the work not begun. Only infrastructure
   * faults count towards opening, in a row: thrown ones, and those that `faultOf` finds in the result. While it is
   * tried whether the transport is up again, any other end closes the breaker, for then the transport has answered.
   */
  async run<Result>(
    work: () => Promise<Result>,
    faultOf: (result: Result) => unknown = () => undefined,
  ): Promise<Result> {
    if (this.opensIn > 0) {
      throw new EventError("BREAKER.OPEN", "The transport failed lately, and is not asked again yet.");
    }
    const judged = await this.#policy.execute(async (): Promise<Judged<Result>> => {
      try {
        const result = await work();
        return { end: () => result, fault: faultOf(result) };
      } catch (error) {
        return { end: () => fail(error), fault: error };
      }
    });
    return judged.end();
  }

  /** Calls the listener with every new state until the returned function is called. */
  onChange(listener: (state: BreakerState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

interface Judged<Result> {
  readonly fault: unknown;
  readonly end: () => Result;
}

// cockatiel measures by the wall clock, which can be set back; the time is ours to measure, so its own is always over.
const ALWAYS_OVER = { next: () => ({ ...ALWAYS_OVER, duration: Number.NEGATIVE_INFINITY }) };

function fail(error: unknown): never {
  throw error;
}

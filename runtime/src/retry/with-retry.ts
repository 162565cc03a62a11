import { isEventError } from "../errors.js";
import type { Clock } from "../ports/clock.js";
import { delayAfter, type RetryPolicy } from "./retry-policy.js";

/** How a piece of work ended. */
export type RetryResult<Value> =
  | { readonly status: "succeeded"; readonly value: Value; readonly attempts: number }
  /** It failed for good: the error is not retryable, or was the last that is allowed. */
  | { readonly status: "failed"; readonly error: unknown; readonly attempts: number }
  /** The signal aborted between two tries. */
  | { readonly status: "aborted"; readonly error: unknown; readonly attempts: number };

export interface RetrySurroundings {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** From 0 to 1, for the jitter; `Math.random` where left out. */
  readonly random?: () => number;
  /** Told of each failure that is tried again. */
  readonly onRetry?: (error: unknown, attempt: number, delay: number) => void;
}

/**
 * Does the work until it succeeds, fails for good, or the signal aborts. Does not reject. Only an {@link EventError} that
 * says so is not retryable: what is unknown may go away.
 *
 * @param work - is given the number of the try, from 1
 */
export async function withRetry<Value>(
  work: (attempt: number) => Promise<Value>,
  policy: RetryPolicy,
  { clock, signal, random = Math.random, onRetry }: RetrySurroundings,
): Promise<RetryResult<Value>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return { status: "succeeded", value: await work(attempt), attempts: attempt };
    } catch (error) {
      const final = attempt >= policy.maxAttempts || (isEventError(error) && !error.retryable);
      if (final) return { status: "failed", error, attempts: attempt };
      if (signal.aborted) return { status: "aborted", error, attempts: attempt };
      const delay = delayAfter(attempt, policy, random());
      onRetry?.(error, attempt, delay);
      await clock.sleep(delay, signal);
      if (signal.aborted) return { status: "aborted", error, attempts: attempt };
    }
  }
}

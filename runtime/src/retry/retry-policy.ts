/** How often and how long to try again. */
export interface RetryPolicy {
  /** Tries in all, the first included; from 1. */
  readonly maxAttempts: number;
  /** Milliseconds before the second try. */
  readonly initialDelay: number;
  /** By which the delay grows from one try to the next; from 1. */
  readonly factor: number;
  /** Milliseconds that no delay exceeds. */
  readonly maxDelay: number;
  /** Part of each delay that is left to chance, from 0 to 1, so that what failed together does not retry together. */
  readonly jitter: number;
}

/**
 * Milliseconds to wait after the given number of failed tries.
 *
 * @param random - from 0 to 1
 */
export function delayAfter(failures: number, policy: RetryPolicy, random: number): number {
  const { initialDelay, factor, maxDelay, jitter } = policy;
  // The power overflows to Infinity, which the maximum takes care of.
  const delay = Math.min(maxDelay, initialDelay * factor ** (failures - 1));
  return Math.round(delay * (1 - jitter * random));
}

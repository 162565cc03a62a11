import { isEventError } from "../errors.js";
import type { SqlTransaction } from "../event/sql-transaction.js";
import { delayAfter, type RetryPolicy } from "../retry/retry-policy.js";
import type { RetrySurroundings } from "../retry/with-retry.js";

/** Runs the work in the inbox, once for what it is about. */
export type InInbox<Result> = (work: (transaction: SqlTransaction | undefined) => Promise<void>) => Promise<Result>;

export interface OnceSurroundings extends RetrySurroundings {
  readonly retry: RetryPolicy;
}

export type OnceResult<Result> =
  | { readonly status: "done"; readonly value: Result }
  | { readonly status: "aborted" }
  | { readonly status: "failed"; readonly error: unknown; readonly attempts: number };

/**
 * Does the work for what is to be handled once, with retries. What the work throws counts as a try; what goes wrong with the inbox
 * itself is no fault of the event's and is waited for, so that an outage of the database makes no dead letters.
 *
 * @param work - is given the number of the try, from 1
 */
export async function handleOnce<Result>(
  inInbox: InInbox<Result>,
  work: (attempt: number, transaction: SqlTransaction | undefined) => Promise<void>,
  { retry, clock, signal, random = Math.random, onRetry }: OnceSurroundings,
): Promise<OnceResult<Result>> {
  let attempts = 0;
  let outages = 0;
  for (;;) {
    const call = new OneCall(attempts + 1, work);
    try {
      return { status: "done", value: await inInbox((transaction) => call.run(transaction)) };
    } catch (error) {
      const own = call.isToBlame(error);
      if (own) attempts += 1;
      else outages += 1;
      const final = own && (attempts >= retry.maxAttempts || (isEventError(error) && !error.retryable));
      if (final) return { status: "failed", error, attempts };
      if (signal.aborted) return { status: "aborted" };
      const delay = delayAfter(own ? attempts : outages, retry, random());
      onRetry?.(error, attempts, delay);
      await clock.sleep(delay, signal);
      if (signal.aborted) return { status: "aborted" };
    }
  }
}

class OneCall {
  readonly #attempt: number;
  readonly #work: (attempt: number, transaction: SqlTransaction | undefined) => Promise<void>;
  #begun = false;
  #failure: { readonly error: unknown } | undefined;

  constructor(attempt: number, work: (attempt: number, transaction: SqlTransaction | undefined) => Promise<void>) {
    this.#attempt = attempt;
    this.#work = work;
  }

  async run(transaction: SqlTransaction | undefined): Promise<void> {
    this.#begun = true;
    try {
      await this.#work(this.#attempt, transaction);
    } catch (error) {
      this.#failure = { error };
      throw error;
    }
  }

  /** What the work threw, or what the database refuses of what it wrote: a constraint that is checked at the commit. */
  isToBlame(error: unknown): boolean {
    if (this.#failure?.error === error) return true;
    return this.#begun && isEventError(error) && !error.retryable;
  }
}

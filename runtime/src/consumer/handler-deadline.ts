import { markAsHandlers } from "../dead-letter/handlers-own.js";
import { EventError } from "../errors.js";
import type { Clock } from "../ports/clock.js";
import type { HandlerCall } from "./handler-call.js";

/** A call that somebody waits for. */
class Pending {
  readonly #call: HandlerCall;
  readonly #due: number;
  readonly #reject: (reason: Error) => void;

  constructor(call: HandlerCall, due: number, reject: (reason: Error) => void) {
    this.#call = call;
    this.#due = due;
    this.#reject = reject;
  }

  get due(): number {
    return this.#due;
  }

  giveUp(reason: Error): void {
    this.#call.timeOut(reason);
    this.#call.end();
    this.#reject(reason);
  }
}

/**
 * Gives up handlers that do not end in time. All have the same time, so the one that began first is due first, and one
 * timer is enough for all.
 */
export class HandlerDeadline {
  readonly #timeout: number;
  readonly #clock: Clock;
  /** In the order in which they are due. */
  readonly #pending = new Set<Pending>();
  #sleep: AbortController | undefined;

  /** @param timeout - in milliseconds */
  constructor(timeout: number, clock: Clock) {
    this.#timeout = timeout;
    this.#clock = clock;
  }

  /** As the work, but rejects with `HANDLER.TIMEOUT` when it has not ended in time; what it does later is not heard of. */
  limit(work: PromiseLike<unknown>, call: HandlerCall): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const pending = new Pending(call, this.#clock.now() + this.#timeout, reject);
      this.#pending.add(pending);
      if (this.#sleep === undefined) void this.#watch();
      work.then(
        (value) => {
          this.#end(pending, call);
          resolve(value);
        },
        (error) => {
          this.#end(pending, call);
          markAsHandlers(error);
          reject(error);
        },
      );
    });
  }

  /** Lets go of the timer where no handler runs. */
  rest(): void {
    if (this.#pending.size === 0) this.#sleep?.abort();
  }

  #end(pending: Pending, call: HandlerCall): void {
    this.#pending.delete(pending);
    call.end();
  }

  async #watch(): Promise<void> {
    this.#sleep = new AbortController();
    for (const first of this.#pending) {
      // What comes in meanwhile is due later, and what ends is taken out: the iteration sees both.
      while (this.#pending.has(first) && first.due > this.#clock.now() && !this.#sleep.signal.aborted) {
        await this.#clock.sleep(first.due - this.#clock.now(), this.#sleep.signal);
      }
      if (this.#sleep.signal.aborted) break;
      if (this.#pending.delete(first)) first.giveUp(timedOut(this.#timeout));
    }
    this.#sleep = undefined;
    if (this.#pending.size > 0) void this.#watch();
  }
}

function timedOut(timeout: number): EventError {
  return new EventError("HANDLER.TIMEOUT", `A handler had not ended after ${timeout} milliseconds.`, {
    details: { timeout },
  });
}

import { EventError, isEventError } from "../errors.js";
import type { BatchedEvent } from "./batched-event.js";

/** So many ids an error names at most. */
const MOST_NAMED = 100;

/** Events of a batch publisher that failed, until somebody is told of them. */
export class FailedEvents {
  #named: { readonly event: BatchedEvent; readonly error: unknown }[] = [];
  #more = 0;

  add(event: BatchedEvent, error: unknown): void {
    if (event.isAskedFor) return;
    if (this.#named.length < MOST_NAMED) this.#named.push({ event, error });
    else this.#more += 1;
  }

  /** Throws `BATCH.INCOMPLETE` where there are some, and forgets them. */
  report(): void {
    const untold = this.#named.filter(({ event }) => !event.isAskedFor);
    const failed = untold.length + this.#more;
    this.#named = [];
    this.#more = 0;
    const [first] = untold;
    if (failed === 0) return;
    const eventIds = untold.map(({ event }) => event.eventId);
    const codes = [...new Set(untold.map(({ error }) => (isEventError(error) ? error.code : "UNKNOWN")))];
    throw new EventError("BATCH.INCOMPLETE", `${failed} events were not published (${codes.join(", ")}).`, {
      details: { failed, eventIds, codes },
      cause: first?.error,
    });
  }
}

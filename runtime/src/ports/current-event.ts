import type { EventMetadata } from "../event/envelope.js";

/**
 * The event that the running handler handles. It follows the handler through everything that it awaits, so that what
 * is published from there carries on its correlation without being handed anything.
 */
export interface CurrentEvent {
  /** Calls the work with the event as the current one. */
  run<Args extends readonly unknown[], Result>(
    event: EventMetadata,
    work: (...args: Args) => Result,
    ...args: Args
  ): Result;
  /** Undefined outside of a handler. */
  get(): EventMetadata | undefined;
}

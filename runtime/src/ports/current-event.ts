import type { EventMetadata } from "../event/envelope.js";

/**
 * The event that the running handler handles. It follows the handler through everything that it awaits, so that what
 * is published from there carries on its correlation without being handed anything.
 */
export interface CurrentEvent {
  /** Runs the work with the event as the current one. */
  run<Result>(event: EventMetadata, work: () => Promise<Result>): Promise<Result>;
  /** Undefined outside of a handler. */
  get(): EventMetadata | undefined;
}

/** What became of the records that a consumer was given. */
export interface ConsumerCounts {
  /** Events that every handler has handled. */
  readonly handled: number;
  /** Records of event types that have no handler here. */
  readonly skipped: number;
  /** Tries of handlers that failed and were repeated. */
  readonly retried: number;
  /** Records that went to the dead letters. */
  readonly deadLettered: number;
}

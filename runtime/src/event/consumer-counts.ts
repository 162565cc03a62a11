/** What became of the records that a consumer was given. */
export interface ConsumerCounts {
  /** Events that every handler has handled. */
  readonly handled: number;
  /** Records of event types that have no handler here. */
  readonly skipped: number;
  /** Events of tenants that this consumer is not bound to. */
  readonly otherTenants: number;
  /** Events that the inbox says were handled before. */
  readonly duplicates: number;
  /** Tries of handlers that failed and were repeated. */
  readonly retried: number;
  /** Records that went to the dead letters. */
  readonly deadLettered: number;
  /** Records that wait behind a dead letter of their key. */
  readonly parked: number;
}

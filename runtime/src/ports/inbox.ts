/**
 * Remembers which events a consumer group has handled, so that one that is delivered twice has its effect once.
 *
 * @typeParam Transaction - the handle of the store's own transaction, which the handler writes with
 */
export interface Inbox<Transaction> {
  /**
   * Runs the work and remembers the event in one transaction, unless the group has handled it before; then it resolves
   * with false and does nothing. When the work rejects, nothing is remembered and what it wrote is rolled back, and the
   * rejection is passed on. Of two calls for one event at the same time, one waits for the other.
   *
   * @param eventId - UUID
   */
  once(group: string, eventId: string, work: (transaction: Transaction) => Promise<void>): Promise<boolean>;
}

/**
 * Remembers which events a consumer group has handled, so that one that is delivered twice has its effect once. Rejects
 * with `DATABASE.UNAVAILABLE` where another try may help, else with `DATABASE.REJECTED`.
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
  /**
   * Remembers the event in the caller's own transaction; resolves with false when the group has handled it before, and
   * the caller must then do nothing. Waits for another transaction that is about to remember it.
   */
  remember(group: string, eventId: string, transaction: Transaction): Promise<boolean>;
  /** Forgets what was handled before that time, and resolves with how many events these were. A redelivery after that is handled again. */
  forget(before: Date): Promise<number>;
}

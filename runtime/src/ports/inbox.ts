/**
 * Remembers which events a consumer group has handled, so that one that is delivered twice has its effect once. Rejects
 * with `DATABASE.UNAVAILABLE` where another try may help, else with `DATABASE.REJECTED`.
 *
 * @typeParam Transaction - the handle of the store's own transaction, which the handler writes with; undefined where the
 * store has none
 */
export interface Inbox<Transaction> {
  /**
   * Runs the work and remembers the event, unless the group has handled it before; then it resolves with false and does
   * nothing. When the work rejects, nothing is remembered, what it wrote in the transaction is rolled back, and the
   * rejection is passed on. Of two calls for one event at the same time, one waits for the other.
   *
   * @param eventId - UUID
   */
  once(group: string, eventId: string, work: (transaction: Transaction) => Promise<void>): Promise<boolean>;
  /**
   * As {@link once} for several events, in one transaction where the store has one. The work is given the ids of those that the
   * group has not handled before, in their order; it does not run where there is none.
   */
  onceTogether(
    group: string,
    eventIds: readonly string[],
    work: (fresh: readonly string[], transaction: Transaction) => Promise<void>,
  ): Promise<void>;
  /**
   * Forgets what the group handled before that time, and resolves with how many events these were. A redelivery after that
   * is handled again. A store that forgets by itself does nothing and resolves with 0.
   */
  forget(group: string, before: Date): Promise<number>;
}

/** An inbox in a database, whose transaction can be the caller's. */
export interface TransactionalInbox<Transaction> extends Inbox<Transaction> {
  /**
   * Remembers the event in the caller's own transaction; resolves with false when the group has handled it before, and
   * the caller must then do nothing. Waits for another transaction that is about to remember it.
   */
  remember(group: string, eventId: string, transaction: Transaction): Promise<boolean>;
}

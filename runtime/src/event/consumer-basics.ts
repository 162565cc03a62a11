/** See `RetryPolicy` of the runtime. */
export interface ConsumerRetry {
  /** Tries in all, the first included; from 1. */
  readonly maxAttempts: number;
  /** Milliseconds before the second try. */
  readonly initialDelay: number;
  /** By which the delay grows from one try to the next; from 1. */
  readonly factor: number;
  /** Milliseconds that no delay exceeds. */
  readonly maxDelay: number;
  /** Part of each delay that is left to chance, from 0 to 1. */
  readonly jitter: number;
}

/** How a consumer goes about it. */
export interface ConsumerBasics {
  /** Without the platform's prefix: `patient.events`. Those of the events that have a handler, where left out. */
  readonly topics?: readonly string[];
  /** Where a new group begins; `earliest` where left out, so that it misses nothing. */
  readonly from?: "earliest" | "latest";
  /** At most this many events at a time from one partition; 100 where left out. */
  readonly maxBatchSize?: number;
  /**
   * Handlers that run at the same time in this consumer; 10 where left out. Events with one key are handled one after the
   * other, different keys side by side; an event without a key waits for none. A failed event that waits for its next try
   * counts not.
   */
  readonly concurrency?: number;
  /**
   * How far a partition may run ahead of its oldest event that is not done, in events; 5,000 where left out. So many may
   * be handled a second time after a crash.
   */
  readonly maxInHand?: number;
  /**
   * Milliseconds that a handler has; 60,000 where left out. Then the try has failed with `HANDLER.TIMEOUT`, although
   * nobody can stop the handler itself: it should heed `context.signal`, or it may still run while the event is handled again.
   */
  readonly handlerTimeout?: number;
  /**
   * Whether an event that is delivered twice has its effect once; false where left out.
   * - `true`: `"postgres"` where `DATABASE_URL` is set, else `"redis"` where `REDIS_URL` is;
   * - `"postgres"`: in the table `event_inbox`. All handlers of an event run in one transaction with it,
   *   `context.transaction`, and succeed or fail together;
   * - `"redis"`: a claim and a mark, with no transaction around the handlers, so that a crash at the wrong moment makes an
   *   event be handled twice.
   */
  readonly inbox?: boolean | "postgres" | "redis";
  /**
   * Milliseconds that the inbox remembers an event; a week where left out. An event that is delivered again after that is
   * handled again, so it must be longer than a group may be behind or be set back.
   */
  readonly inboxRetention?: number;
  /** UUIDs, in lower case, of the tenants whose events are handled, all others are passed over unread; all where left out. */
  readonly tenants?: readonly string[];
  /**
   * With `key`, events of a key wait behind its dead letter, in order, until that is replayed or discarded, and other keys
   * go on; their number is bounded by the instance's `deadLetters` options, and the partition waits there. What waits is kept
   * in PostgreSQL: without `DATABASE_URL` the start rejects with `CONFIG.INVALID`, unless events are carried in memory.
   * With `off`, where left out, they overtake it. Before it is turned off, see that nothing is parked.
   */
  readonly parking?: "key" | "off";
  /** How a handler that failed is tried again before the event becomes a dead letter; what is left out is as in `defaultRetry`. */
  readonly retry?: Partial<ConsumerRetry>;
}

import type { SqlSession } from "../sql-session.js";

/** The front of a lane; a record without a key is a lane of its own. */
export interface ClaimedLane {
  readonly position: string;
  readonly topic: string;
  readonly key: Buffer | null;
}

/** Lanes looked at for each that is wanted: those that other relays hold are passed over. */
const LOOKED_AT = 10;

/**
 * Takes lanes whose first record is due and that no other relay holds, the longest waiting first, and holds them until the
 * transaction ends. What is read of them must be read by a later statement: this one may have seen the lane as it was
 * before another relay let go of it.
 */
export async function claimLanes(session: SqlSession, limit: number): Promise<readonly ClaimedLane[]> {
  return session.query<ClaimedLane>(CLAIM_LANES, [limit * LOOKED_AT, limit]);
}

// An advisory lock and not a row lock, which would be a write: an open transaction that has written, kept over a send,
// holds up everybody who reads events in commit order.
const CLAIM_LANES = `
WITH heads AS MATERIALIZED (
  SELECT position, topic, key, event_id
  FROM event_outbox AS head
  WHERE status = 'PENDING' AND next_attempt_at <= clock_timestamp()
    AND NOT EXISTS (
      SELECT FROM event_outbox AS earlier
      WHERE earlier.topic = head.topic AND earlier.key = head.key AND earlier.position < head.position
    )
  ORDER BY position
  LIMIT $1
)
SELECT position, topic, key
FROM heads
WHERE pg_try_advisory_xact_lock(
  hashtextextended('event_outbox relay ' || topic || ' ' || coalesce(encode(key, 'hex'), event_id::text), 0)
)
LIMIT $2`;

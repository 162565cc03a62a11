import type { SqlSession } from "../sql-session.js";

/** Who adds to a sequence of letters, resolves one of it, or opens it, holds its lock until the transaction ends. */
export interface SequenceName {
  readonly consumer: string;
  readonly topic: string;
  readonly key: Uint8Array;
}

/** Waits for the locks of all, in an order that is the same for everybody. */
export async function lockSequences(session: SqlSession, sequences: readonly SequenceName[]): Promise<void> {
  if (sequences.length === 0) return;
  await session.query(LOCK_SEQUENCES, [
    sequences.map(({ consumer }) => consumer),
    sequences.map(({ topic }) => topic),
    sequences.map(({ key }) => key),
  ]);
}

/** Waits for the lock that lets a transaction close another key of the group. */
export async function lockGroup(session: SqlSession, consumer: string): Promise<void> {
  await session.query(LOCK_GROUP, [consumer]);
}

const LOCK_SEQUENCES = `
WITH ordered AS MATERIALIZED (
  SELECT DISTINCT hashtextextended('failed_events writer ' || consumer || ' ' || topic || ' ' || encode(key, 'hex'), 0) AS hash
  FROM unnest($1::text[], $2::text[], $3::bytea[]) AS sequences (consumer, topic, key)
  ORDER BY hash
)
SELECT count(*) FROM (SELECT pg_advisory_xact_lock(hash) FROM ordered) AS locked`;

const LOCK_GROUP = "SELECT pg_advisory_xact_lock(hashtextextended('failed_events group ' || $1, 0))";

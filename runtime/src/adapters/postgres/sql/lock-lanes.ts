import type { SqlSession } from "../sql-session.js";

/**
 * Waits until no other transaction adds to these lanes, and keeps others from it until this one ends. In the order of
 * the hashes, so that two calls cannot wait for each other.
 */
export async function lockLanes(session: SqlSession, lanes: readonly string[]): Promise<void> {
  await session.query(LOCK_LANES, [lanes]);
}

const LOCK_LANES = `
SELECT pg_advisory_xact_lock(hash) AS locked
FROM (
  SELECT DISTINCT hashtextextended('event_outbox writer ' || lane, 0) AS hash
  FROM unnest($1::text[]) AS lanes (lane)
  ORDER BY hash
) AS ordered`;

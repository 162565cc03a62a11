import type { SqlSession } from "../sql-session.js";

/** Lets a parked event be tried again; whether there was one. */
export async function releaseParked(session: SqlSession, tenantId: string, eventId: string): Promise<boolean> {
  return (await session.query(RELEASE_PARKED, [tenantId, eventId])).length > 0;
}

const RELEASE_PARKED = `
UPDATE event_outbox
SET status = 'PENDING', attempts = 0, next_attempt_at = clock_timestamp()
WHERE tenant_id = $1 AND event_id = $2 AND status = 'PARKED'
RETURNING position`;

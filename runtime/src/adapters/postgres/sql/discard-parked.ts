import type { SqlSession } from "../sql-session.js";

/** Deletes a parked event; whether there was one. */
export async function discardParked(session: SqlSession, tenantId: string, eventId: string): Promise<boolean> {
  return (await session.query(DISCARD_PARKED, [tenantId, eventId])).length > 0;
}

const DISCARD_PARKED = `
DELETE FROM event_outbox
WHERE tenant_id = $1 AND event_id = $2 AND status = 'PARKED'
RETURNING position`;

import type { SqlSession } from "../sql-session.js";

/** Remembers an event as handled; false when it was already. Waits for another transaction that is about to. */
export async function insertHandled(session: SqlSession, group: string, eventId: string): Promise<boolean> {
  return (await session.query(INSERT_HANDLED, [group, eventId])).length > 0;
}

const INSERT_HANDLED = `
INSERT INTO event_inbox (consumer_group, event_id) VALUES ($1, $2)
ON CONFLICT (consumer_group, event_id) DO NOTHING
RETURNING event_id`;

import type { SqlSession } from "../sql-session.js";

/** Remembers an event as handled; false when it was already. Waits for another transaction that is about to. */
export async function insertHandled(session: SqlSession, group: string, eventId: string): Promise<boolean> {
  return (await session.query(INSERT_HANDLED, [group, eventId])).length > 0;
}

/** Remembers several; which of them were not handled yet. In the order of the ids, so that two that overlap do not deadlock. */
export async function insertHandledTogether(
  session: SqlSession,
  group: string,
  eventIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await session.query<{ readonly event_id: string }>(INSERT_TOGETHER, [group, eventIds]);
  return new Set(rows.map(({ event_id }) => event_id));
}

const INSERT_HANDLED = `
INSERT INTO event_inbox (consumer_group, event_id) VALUES ($1, $2)
ON CONFLICT (consumer_group, event_id) DO NOTHING
RETURNING event_id`;

const INSERT_TOGETHER = `
INSERT INTO event_inbox (consumer_group, event_id)
SELECT $1, id FROM (SELECT DISTINCT unnest($2::uuid[]) AS id) AS given ORDER BY id
ON CONFLICT (consumer_group, event_id) DO NOTHING
RETURNING event_id`;

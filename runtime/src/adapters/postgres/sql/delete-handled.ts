import type { SqlSession } from "../sql-session.js";

/** Forgets events that the group handled before that time, at most so many; how many. Leaves those that another is forgetting. */
export async function deleteHandled(session: SqlSession, group: string, before: Date, limit: number): Promise<number> {
  const [row] = await session.query<{ readonly count: number }>(DELETE_HANDLED, [group, before.toISOString(), limit]);
  return row?.count ?? 0;
}

const DELETE_HANDLED = `
WITH old AS (
  SELECT consumer_group, event_id FROM event_inbox
  WHERE handled_at < $2::timestamptz AND consumer_group = $1
  LIMIT $3 FOR UPDATE SKIP LOCKED
), forgotten AS (
  DELETE FROM event_inbox USING old
  WHERE event_inbox.consumer_group = old.consumer_group AND event_inbox.event_id = old.event_id
  RETURNING 1
)
SELECT count(*)::float8 AS count FROM forgotten`;

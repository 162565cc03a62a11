import type { SqlSession } from "../sql-session.js";

/** Forgets events that were handled before that time; how many. */
export async function deleteHandled(session: SqlSession, before: Date): Promise<number> {
  const [row] = await session.query<{ readonly count: number }>(DELETE_HANDLED, [before.toISOString()]);
  return row?.count ?? 0;
}

const DELETE_HANDLED = `
WITH forgotten AS (DELETE FROM event_inbox WHERE handled_at < $1::timestamptz RETURNING event_id)
SELECT count(*)::float8 AS count FROM forgotten`;

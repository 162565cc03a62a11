import type { OutboxCounts } from "../../../ports/outbox.js";
import type { SqlSession } from "../sql-session.js";

/** How much waits, and for how long. */
export async function countOutbox(session: SqlSession): Promise<OutboxCounts> {
  const [row] = await session.query<OutboxCounts>(COUNT_OUTBOX);
  return row ?? { pending: 0, parked: 0, oldestAge: null };
}

const COUNT_OUTBOX = `
SELECT
  (count(*) FILTER (WHERE status = 'PENDING'))::float8 AS pending,
  (count(*) FILTER (WHERE status = 'PARKED'))::float8 AS parked,
  (extract(epoch FROM clock_timestamp() - min(created_at)) * 1000)::float8 AS "oldestAge"
FROM event_outbox`;

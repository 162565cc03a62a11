import type { QueuedEvent } from "../../../ports/dead-letter-store.js";
import type { SqlSession } from "../sql-session.js";

/** Which of the events must not be handled directly: their key is closed, or they were letters. As indexes from 0. */
export async function findQueuedEvents(
  session: SqlSession,
  events: readonly QueuedEvent[],
): Promise<ReadonlySet<number>> {
  const rows = await session.query<{ readonly nth: string }>(FIND_QUEUED_EVENTS, [
    events.map(({ id }) => id),
    events.map(({ group }) => group),
    events.map(({ topic }) => topic),
    events.map(({ key }) => key),
  ]);
  return new Set(rows.map(({ nth }) => Number(nth) - 1));
}

const FIND_QUEUED_EVENTS = `
SELECT nth
FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bytea[]) WITH ORDINALITY AS events (id, consumer, topic, key, nth)
WHERE EXISTS (
  SELECT FROM failed_events AS letter
  WHERE letter.consumer = events.consumer AND letter.topic = events.topic AND letter.key = events.key
    AND letter.resolved_at IS NULL AND letter.sequenced
) OR EXISTS (
  SELECT FROM failed_events AS letter WHERE letter.id = events.id AND letter.resolved_at IS NOT NULL
)`;

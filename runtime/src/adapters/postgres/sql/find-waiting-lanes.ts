import type { Lane } from "../../../ports/outbox.js";
import type { SqlSession } from "../sql-session.js";

/** Which of the lanes have a committed record in the outbox, as indexes from 0. */
export async function findWaitingLanes(session: SqlSession, lanes: readonly Lane[]): Promise<ReadonlySet<number>> {
  const rows = await session.query<{ readonly nth: string }>(FIND_WAITING_LANES, [
    lanes.map(({ topic }) => topic),
    lanes.map(({ key }) => key),
  ]);
  return new Set(rows.map(({ nth }) => Number(nth) - 1));
}

const FIND_WAITING_LANES = `
SELECT nth
FROM unnest($1::text[], $2::bytea[]) WITH ORDINALITY AS lanes (topic, key, nth)
WHERE EXISTS (SELECT FROM event_outbox WHERE event_outbox.topic = lanes.topic AND event_outbox.key = lanes.key)`;

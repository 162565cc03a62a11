import type { LetterFilter, ReplayTerms } from "../../../ports/dead-letter-store.js";
import type { SqlSession } from "../sql-session.js";
import { LETTER_FITS, letterFilterValues } from "./letter-filter.js";

/** Says how fast a replay may go, and forgets those that ended long ago. */
export async function insertReplay(session: SqlSession, id: string, eventsPerSecond: number): Promise<void> {
  await session.query(FORGET_REPLAYS);
  await session.query(INSERT_REPLAY, [id, eventsPerSecond]);
}

/** Lets the dead letters up to the position be replayed, but for those that had all their tries; how many of both. */
export async function requestReplay(
  session: SqlSession,
  id: string,
  {
    filter,
    upTo,
    maxAttempts,
  }: { readonly filter: LetterFilter; readonly upTo: bigint } & Pick<ReplayTerms, "maxAttempts">,
): Promise<{ readonly accepted: number; readonly exhausted: number }> {
  const [row] = await session.query<{ readonly accepted: number; readonly exhausted: number }>(REQUEST_REPLAY, [
    ...letterFilterValues(filter),
    String(upTo),
    Number.isFinite(maxAttempts) ? maxAttempts : null,
    id,
  ]);
  return row ?? { accepted: 0, exhausted: 0 };
}

/** How many unresolved letters belong to the replay. */
export async function countOutstanding(session: SqlSession, id: string): Promise<number> {
  const [row] = await session.query<{ readonly outstanding: number }>(COUNT_OUTSTANDING, [id]);
  return row?.outstanding ?? 0;
}

const FORGET_REPLAYS = `
DELETE FROM dead_letter_replays
WHERE requested_at < clock_timestamp() - interval '30 days'
  AND NOT EXISTS (SELECT FROM failed_events WHERE replay_id = dead_letter_replays.id AND resolved_at IS NULL)`;

const INSERT_REPLAY = "INSERT INTO dead_letter_replays (id, events_per_second) VALUES ($1, $2)";

const REQUEST_REPLAY = `
WITH chosen AS MATERIALIZED (
  SELECT id, $12::float8 IS NOT NULL AND retry_count >= $12 AS exhausted
  FROM failed_events
  WHERE ${LETTER_FITS} AND status = 'FAILED' AND position <= $11::bigint
), requested AS (
  UPDATE failed_events
  SET replay_id = $13::uuid, next_attempt_at = clock_timestamp()
  FROM chosen
  WHERE failed_events.id = chosen.id AND NOT chosen.exhausted AND failed_events.resolved_at IS NULL
  RETURNING failed_events.id
)
SELECT
  (SELECT count(*) FROM requested)::float8 AS accepted,
  (SELECT count(*) FROM chosen WHERE exhausted)::float8 AS exhausted`;

const COUNT_OUTSTANDING = `
SELECT count(*)::float8 AS outstanding FROM failed_events WHERE replay_id = $1 AND resolved_at IS NULL`;

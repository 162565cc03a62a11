import type { SqlSession } from "../sql-session.js";
import { LETTER_COLUMNS, type WholeLetterRow } from "./letter-row.js";

export interface ClaimedLetterRow extends WholeLetterRow {
  readonly sequenced: boolean;
  readonly replay_id: string | null;
}

/**
 * Takes the key of a letter that is due and that no other member holds, and holds it until the transaction ends. The
 * letter must be read by a later statement: this one may have seen the key as it was before another let go of it.
 */
export async function claimLetter(session: SqlSession, consumer: string): Promise<string | null> {
  const [row] = await session.query<{ readonly id: string }>(CLAIM_LETTER, [consumer]);
  return row?.id ?? null;
}

/** The letter, where it is still due and the first of its key. */
export async function readClaimed(
  session: SqlSession,
  consumer: string,
  id: string,
): Promise<ClaimedLetterRow | undefined> {
  const [row] = await session.query<ClaimedLetterRow>(READ_CLAIMED, [consumer, id]);
  return row;
}

/** Lets the transaction be idle while a handler runs, however long that may be elsewhere. */
export async function allowIdling(session: SqlSession): Promise<void> {
  await session.query("SELECT set_config('idle_in_transaction_session_timeout', '0', true)");
}

/** Lets one letter of the replay be handled now, unless its speed forbids that. */
export async function takeTurn(session: SqlSession, replayId: string): Promise<boolean> {
  return (await session.query(TAKE_TURN, [replayId])).length > 0;
}

/** Milliseconds until the next turn of a replay that has letters of the group; null where none waits for one. */
export async function nextTurn(session: SqlSession, consumer: string): Promise<number | null> {
  const [row] = await session.query<{ readonly due_in: number | null }>(NEXT_TURN, [consumer]);
  // Never 0, which would mean that one was handed out.
  return row?.due_in == null ? null : Math.max(1, row.due_in);
}

/** Letters looked at: those whose key another member holds are passed over. */
const LOOKED_AT = 32;

const DUE = `letter.consumer = $1 AND letter.resolved_at IS NULL AND letter.topic IS NOT NULL
  AND (letter.replay_id IS NOT NULL OR letter.status = 'NEXT')
  AND letter.status IN ('FAILED', 'NEXT')
  AND letter.next_attempt_at <= clock_timestamp()
  AND NOT EXISTS (
    SELECT FROM dead_letter_replays AS replay
    WHERE replay.id = letter.replay_id AND replay.next_at > clock_timestamp()
  )
  AND NOT EXISTS (
    SELECT FROM failed_events AS earlier
    WHERE earlier.consumer = letter.consumer AND earlier.topic = letter.topic AND earlier.key = letter.key
      AND earlier.resolved_at IS NULL AND earlier.position < letter.position
      AND ((earlier.sequenced AND letter.sequenced) OR earlier.replay_id IS NOT NULL)
  )`;

// An advisory lock and not a row lock, which would be a write: an open transaction that has written, kept while a handler
// runs, holds up everybody who reads events in commit order.
const CLAIM_LETTER = `
WITH due AS MATERIALIZED (
  SELECT id, topic, key FROM failed_events AS letter WHERE ${DUE} ORDER BY position LIMIT ${LOOKED_AT}
)
SELECT id
FROM due
WHERE pg_try_advisory_xact_lock(
  hashtextextended('failed_events replay ' || $1 || ' ' || coalesce(topic || ' ' || encode(key, 'hex'), id::text), 0)
)
LIMIT 1`;

const READ_CLAIMED = `
SELECT ${LETTER_COLUMNS}, record_time, headers, payload, sequenced, replay_id
FROM failed_events AS letter
WHERE ${DUE} AND letter.id = $2::uuid`;

const NEXT_TURN = `
SELECT ceil(extract(epoch FROM min(next_at) - clock_timestamp()) * 1000)::float8 AS due_in
FROM dead_letter_replays AS replay
WHERE next_at > clock_timestamp() AND EXISTS (
  SELECT FROM failed_events WHERE consumer = $1 AND resolved_at IS NULL AND replay_id = replay.id
)`;

const TAKE_TURN = `
UPDATE dead_letter_replays
SET next_at = greatest(next_at, clock_timestamp()) + interval '1 second' / events_per_second
WHERE id = $1 AND next_at <= clock_timestamp()
RETURNING id`;

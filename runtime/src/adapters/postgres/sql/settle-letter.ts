import type { LetterSettlement } from "../../../ports/dead-letter-store.js";
import type { SqlSession } from "../sql-session.js";

/** Resolves letters, which lose their bytes; gives the names of the sequences they were in. */
export async function resolveLetters(
  session: SqlSession,
  ids: readonly string[],
  status: "HANDLED" | "DISCARDED",
): Promise<number> {
  return (await session.query(RESOLVE_LETTERS, [ids, status])).length;
}

/** Makes the first parked event of each sequence the next one to be handled, in the replay that is given. */
export async function promoteNext(
  session: SqlSession,
  sequences: readonly { readonly consumer: string; readonly topic: string; readonly key: Uint8Array }[],
  replayId: string | null,
): Promise<void> {
  await session.query(PROMOTE_NEXT, [
    sequences.map(({ consumer }) => consumer),
    sequences.map(({ topic }) => topic),
    sequences.map(({ key }) => key),
    replayId,
  ]);
}

/** Writes down why a letter failed again, or a parked event for the first time. */
export async function markLetterFailed(
  session: SqlSession,
  id: string,
  { failure, attempts, failedAt }: LetterSettlement & { readonly status: "failed" },
): Promise<void> {
  const { className, code, message } = failure;
  await session.query(MARK_LETTER_FAILED, [id, className, code, message, attempts, failedAt.toISOString()]);
}

/** Takes the letters of the key, or the one letter, out of the replay. */
export async function stopReplay(
  session: SqlSession,
  { id, consumer, topic, key }: { id: string; consumer: string; topic: string; key: Uint8Array | null },
  replayId: string,
): Promise<void> {
  await session.query(STOP_REPLAY, [id, consumer, topic, key, replayId]);
}

export async function postponeLetter(session: SqlSession, id: string, delay: number): Promise<void> {
  await session.query(POSTPONE_LETTER, [id, delay]);
}

const RESOLVE_LETTERS = `
UPDATE failed_events
SET status = $2, resolved_at = clock_timestamp(), key = NULL, headers = NULL, payload = NULL, replay_id = NULL, sequenced = false
WHERE id = ANY ($1::uuid[]) AND resolved_at IS NULL
RETURNING id`;

const PROMOTE_NEXT = `
UPDATE failed_events
SET status = 'NEXT', replay_id = $4::uuid, next_attempt_at = clock_timestamp()
FROM unnest($1::text[], $2::text[], $3::bytea[]) AS sequences (consumer, topic, key)
CROSS JOIN LATERAL (
  SELECT id FROM failed_events AS letter
  WHERE letter.consumer = sequences.consumer AND letter.topic = sequences.topic AND letter.key = sequences.key
    AND letter.resolved_at IS NULL AND letter.sequenced
  ORDER BY position
  LIMIT 1
) AS front
WHERE failed_events.id = front.id AND status = 'PARKED'`;

const MARK_LETTER_FAILED = `
UPDATE failed_events
SET error_class = $2, error_type = $3, error_message = $4,
    retry_count = retry_count + $5,
    replay_count = replay_count + CASE status WHEN 'FAILED' THEN 1 ELSE 0 END,
    first_failed_at = CASE status WHEN 'FAILED' THEN first_failed_at ELSE $6 END,
    last_failed_at = $6::timestamptz,
    status = 'FAILED', replay_id = NULL
WHERE id = $1 AND resolved_at IS NULL`;

const STOP_REPLAY = `
UPDATE failed_events
SET replay_id = NULL
WHERE resolved_at IS NULL AND replay_id = $5::uuid
  AND (id = $1::uuid OR (consumer = $2 AND topic = $3 AND key = $4::bytea))`;

const POSTPONE_LETTER = `
UPDATE failed_events
SET next_attempt_at = clock_timestamp() + $2::float8 * interval '1 millisecond'
WHERE id = $1 AND resolved_at IS NULL`;

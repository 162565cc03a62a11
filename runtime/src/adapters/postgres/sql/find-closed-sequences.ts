import type { LetterSequence } from "../../../ports/dead-letter-store.js";
import type { SqlSession } from "../sql-session.js";

/** Which of the sequences have a letter that closes their key, as indexes from 0. */
export async function findClosedSequences(
  session: SqlSession,
  sequences: readonly LetterSequence[],
): Promise<ReadonlySet<number>> {
  const rows = await session.query<{ readonly nth: string }>(FIND_CLOSED_SEQUENCES, [
    sequences.map(({ group }) => group),
    sequences.map(({ topic }) => topic),
    sequences.map(({ key }) => key),
  ]);
  return new Set(rows.map(({ nth }) => Number(nth) - 1));
}

const FIND_CLOSED_SEQUENCES = `
SELECT nth
FROM unnest($1::text[], $2::text[], $3::bytea[]) WITH ORDINALITY AS sequences (consumer, topic, key, nth)
WHERE EXISTS (
  SELECT FROM failed_events AS letter
  WHERE letter.consumer = sequences.consumer AND letter.topic = sequences.topic AND letter.key = sequences.key
    AND letter.resolved_at IS NULL AND letter.sequenced
)`;

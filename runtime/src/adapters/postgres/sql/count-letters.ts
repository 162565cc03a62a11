import type { LetterCounts } from "../../../ports/dead-letter-store.js";
import type { SqlSession } from "../sql-session.js";

/** Unresolved letters of one group, or of all. */
export async function countLetters(session: SqlSession, consumer: string | null): Promise<LetterCounts> {
  const [row] = await session.query<LetterCounts>(COUNT_LETTERS, [consumer]);
  return row ?? { failed: 0, parked: 0, sequences: 0 };
}

const COUNT_LETTERS = `
SELECT
  (count(*) FILTER (WHERE status = 'FAILED'))::float8 AS failed,
  (count(*) FILTER (WHERE status IN ('PARKED', 'NEXT')))::float8 AS parked,
  (count(DISTINCT (consumer, topic, key)) FILTER (WHERE sequenced AND status IN ('FAILED', 'NEXT')))::float8 AS sequences
FROM failed_events
WHERE resolved_at IS NULL AND topic IS NOT NULL AND ($1::text IS NULL OR consumer = $1)`;

import type { SqlSession } from "../sql-session.js";
import type { SequenceName } from "./lock-sequences.js";

/** How many letters of the sequence close its key, and whether the one of that id is among the letters, resolved or not. */
export async function measureSequence(
  session: SqlSession,
  { consumer, topic, key }: SequenceName,
  id: string,
): Promise<SequenceMeasure> {
  const [row] = await session.query<SequenceMeasure>(MEASURE_SEQUENCE, [consumer, topic, key, id]);
  return row ?? { length: 0, waits: false, resolved: false };
}

interface SequenceMeasure {
  readonly length: number;
  readonly waits: boolean;
  readonly resolved: boolean;
}

/** How many keys of the group are closed. */
export async function countClosedKeys(session: SqlSession, consumer: string): Promise<number> {
  const [row] = await session.query<{ readonly closed: number }>(COUNT_CLOSED_KEYS, [consumer]);
  return row?.closed ?? 0;
}

const MEASURE_SEQUENCE = `
SELECT
  count(*)::float8 AS length,
  EXISTS (SELECT FROM failed_events WHERE id = $4::uuid AND resolved_at IS NULL) AS waits,
  EXISTS (SELECT FROM failed_events WHERE id = $4::uuid AND resolved_at IS NOT NULL) AS resolved
FROM failed_events
WHERE consumer = $1 AND topic = $2 AND key = $3::bytea AND sequenced AND resolved_at IS NULL`;

// The first of a sequence is never PARKED, so that the many that wait behind it need not be looked at.
const COUNT_CLOSED_KEYS = `
SELECT count(DISTINCT (topic, key))::float8 AS closed
FROM failed_events
WHERE consumer = $1 AND resolved_at IS NULL AND sequenced AND status IN ('FAILED', 'NEXT')`;

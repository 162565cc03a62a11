import type { LetterFilter } from "../../../ports/dead-letter-store.js";
import type { SqlSession } from "../sql-session.js";
import { LETTER_FITS, letterFilterValues } from "./letter-filter.js";

export interface LetterName {
  readonly id: string;
  readonly consumer: string;
  readonly topic: string;
  readonly key: Buffer | null;
}

/** The first letters up to the position that fit, dead letters alone or parked events too. */
export async function findLetters(
  session: SqlSession,
  filter: LetterFilter,
  { upTo, limit, parkedToo }: { readonly upTo: bigint; readonly limit: number; readonly parkedToo: boolean },
): Promise<readonly LetterName[]> {
  return session.query(FIND_LETTERS, [...letterFilterValues(filter), String(upTo), limit, parkedToo]);
}

const FIND_LETTERS = `
SELECT id, consumer, topic, key
FROM failed_events
WHERE ${LETTER_FITS} AND position <= $11::bigint AND (status = 'FAILED' OR $13::boolean)
ORDER BY position
LIMIT $12`;

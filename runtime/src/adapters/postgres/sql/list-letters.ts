import type { LetterFilter } from "../../../ports/dead-letter-store.js";
import type { SqlSession } from "../sql-session.js";
import { LETTER_FITS, letterFilterValues } from "./letter-filter.js";
import { LETTER_COLUMNS, type SeenLetterRow } from "./letter-row.js";

/** Unresolved letters above the position, in the order of positions, without their bytes. */
export async function listLetters(
  session: SqlSession,
  filter: LetterFilter,
  after: bigint,
  limit: number,
): Promise<readonly SeenLetterRow[]> {
  return session.query(LIST_LETTERS, [...letterFilterValues(filter), String(after), limit]);
}

const LIST_LETTERS = `
SELECT ${LETTER_COLUMNS}, position, status,
  CASE WHEN octet_length(payload) >= 5 AND get_byte(payload, 0) = 0 THEN
    get_byte(payload, 1) * 16777216::float8 + get_byte(payload, 2) * 65536 + get_byte(payload, 3) * 256 + get_byte(payload, 4)
  END AS schema_id
FROM failed_events
WHERE ${LETTER_FITS} AND position > $11::bigint
ORDER BY position
LIMIT $12`;

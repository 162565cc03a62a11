import type { LetterFilter } from "../../../ports/dead-letter-store.js";

/** Values of {@link LETTER_FITS}, as `$1` and following. */
export function letterFilterValues(filter: LetterFilter): unknown[] {
  const { ids, group, topic, eventType, tenantId, code, key, failedFrom, failedBefore, status } = filter;
  return [
    ...[ids, group, topic, eventType, tenantId, code, key].map((value) => value ?? null),
    ...[failedFrom?.toISOString() ?? null, failedBefore?.toISOString() ?? null, status?.toUpperCase() ?? null],
  ];
}

/** Takes the parameters 1 to 10. */
export const LETTER_FITS = `resolved_at IS NULL AND topic IS NOT NULL
  AND ($1::uuid[] IS NULL OR id = ANY ($1))
  AND ($2::text IS NULL OR consumer = $2)
  AND ($3::text IS NULL OR topic = $3)
  AND ($4::text IS NULL OR event_type = $4)
  AND ($5::uuid IS NULL OR tenant_id = $5)
  AND ($6::text IS NULL OR error_type = $6)
  AND ($7::text IS NULL OR key = convert_to($7, 'UTF8'))
  AND ($8::timestamptz IS NULL OR first_failed_at >= $8)
  AND ($9::timestamptz IS NULL OR first_failed_at < $9)
  AND ($10::text IS NULL OR (status = 'FAILED') = ($10 = 'FAILED'))`;

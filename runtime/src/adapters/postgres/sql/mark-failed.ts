import type { SqlSession } from "../sql-session.js";

export interface FailedRecord {
  readonly position: bigint;
  readonly status: "PENDING" | "PARKED";
  /** Milliseconds until it is due again. */
  readonly delay: number;
  readonly attempts: number;
  readonly reason: string;
}

/** Writes down why records have not left, and when they are tried again. The time is the database's, which all relays share. */
export async function markFailed(session: SqlSession, records: readonly FailedRecord[]): Promise<void> {
  await session.query(MARK_FAILED, [
    records.map(({ position }) => String(position)),
    records.map(({ status }) => status),
    records.map(({ delay }) => delay),
    records.map(({ attempts }) => attempts),
    records.map(({ reason }) => reason),
  ]);
}

const MARK_FAILED = `
UPDATE event_outbox
SET status = failed.status,
    next_attempt_at = clock_timestamp() + failed.delay * interval '1 millisecond',
    attempts = failed.attempts,
    last_error = failed.reason
FROM unnest($1::bigint[], $2::text[], $3::float8[], $4::integer[], $5::text[])
  AS failed (position, status, delay, attempts, reason)
WHERE event_outbox.position = failed.position`;

import type { StoredLetter } from "../../../ports/dead-letter-store.js";
import { headersToJson } from "../headers-json.js";
import type { SqlSession } from "../sql-session.js";

export interface NewLetterRow {
  readonly status: "FAILED" | "PARKED" | "NEXT";
  readonly sequenced: boolean;
}

/** Adds a letter at the end, unless it is there unresolved. One that was resolved begins anew. */
export async function insertLetter(
  session: SqlSession,
  { id, group, record, event, failure, attempts, replays, firstFailedAt, lastFailedAt }: StoredLetter,
  { status, sequenced }: NewLetterRow,
): Promise<void> {
  const { topic, partition, offset, key, value, headers, timestamp } = record;
  await session.query(INSERT_LETTER, [
    ...[id, group, event?.id ?? null, event?.type ?? null, event?.tenantId ?? null],
    ...[failure?.className ?? null, failure?.code ?? null, failure?.message ?? null, attempts, replays],
    ...[firstFailedAt.toISOString(), lastFailedAt.toISOString(), status, sequenced, topic, partition, String(offset)],
    ...[recordTime(timestamp), key, JSON.stringify(headersToJson(headers)), value],
  ]);
}

/** A foreign record may bear any time; outside of the years that ISO 8601 has without more ado it is as good as none. */
function recordTime(timestamp: Date): string {
  const time = timestamp.getTime();
  return new Date(time >= FIRST && time <= LAST ? time : 0).toISOString();
}

const FIRST = Date.parse("0001-01-01T00:00:00Z");
const LAST = Date.parse("9999-12-31T23:59:59Z");

const VALUES = [
  ["id", "uuid"],
  ["consumer", "text"],
  ["event_id", "uuid"],
  ["event_type", "text"],
  ["tenant_id", "uuid"],
  ["error_class", "text"],
  ["error_type", "text"],
  ["error_message", "text"],
  ["retry_count", "integer"],
  ["replay_count", "integer"],
  ["first_failed_at", "timestamptz"],
  ["last_failed_at", "timestamptz"],
  ["status", "text"],
  ["sequenced", "boolean"],
  ["topic", "text"],
  ["partition", "integer"],
  ["record_offset", "bigint"],
  ["record_time", "timestamptz"],
  ["key", "bytea"],
  ["headers", "jsonb"],
  ["payload", "bytea"],
] as const;

const INSERT_LETTER = `
INSERT INTO failed_events (${VALUES.map(([column]) => column).join(", ")})
VALUES (${VALUES.map(([, type], index) => `$${index + 1}::${type}`).join(", ")})
ON CONFLICT (id) DO UPDATE SET
  ${VALUES.slice(1)
    .map(([column]) => `${column} = excluded.${column}`)
    .join(", ")},
  position = DEFAULT, resolved_at = NULL, replay_id = NULL, next_attempt_at = clock_timestamp()
WHERE failed_events.resolved_at IS NOT NULL`;

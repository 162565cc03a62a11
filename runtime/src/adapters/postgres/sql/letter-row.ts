import type { DeadLetter, StoredLetter } from "../../../ports/dead-letter-store.js";
import { type HeaderJson, headersFromJson } from "../headers-json.js";

/** What every look at `failed_events` shows of a letter; {@link LETTER_COLUMNS} selects it. */
interface LetterRow {
  readonly id: string;
  readonly consumer: string;
  readonly event_id: string | null;
  readonly event_type: string | null;
  readonly tenant_id: string | null;
  readonly error_class: string | null;
  readonly error_type: string | null;
  readonly error_message: string | null;
  readonly retry_count: number;
  readonly replay_count: number;
  readonly first_failed_at: Date;
  readonly last_failed_at: Date;
  readonly topic: string;
  readonly partition: number;
  readonly record_offset: string;
  readonly key: Buffer | null;
}

export interface SeenLetterRow extends LetterRow {
  readonly position: string;
  readonly status: string;
  readonly schema_id: number | null;
}

export interface WholeLetterRow extends LetterRow {
  readonly record_time: Date;
  readonly headers: readonly HeaderJson[];
  readonly payload: Buffer | null;
}

export const LETTER_COLUMNS = `id, consumer, event_id, event_type, tenant_id, error_class, error_type, error_message,
  retry_count, replay_count, first_failed_at, last_failed_at, topic, partition, record_offset, key`;

export function letterSeen(row: SeenLetterRow): DeadLetter {
  const { topic, partition, status, schema_id: schemaId } = row;
  return {
    ...letterTold(row),
    status: status === "FAILED" ? "failed" : "parked",
    position: BigInt(row.position),
    topic,
    partition,
    offset: BigInt(row.record_offset),
    key: row.key === null ? null : row.key.toString("utf8"),
    schemaId,
  };
}

export function letterWhole(row: WholeLetterRow): StoredLetter {
  const { topic, partition, key, payload: value, record_time: timestamp } = row;
  const offset = BigInt(row.record_offset);
  const record = { topic, partition, offset, key, value, headers: headersFromJson(row.headers), timestamp };
  return { ...letterTold(row), record };
}

function letterTold(row: LetterRow): Omit<StoredLetter, "record"> {
  const { id, consumer: group, event_id: eventId, event_type: type, tenant_id: tenantId } = row;
  const { error_type: code, error_message: message, error_class: className } = row;
  const { retry_count: attempts, replay_count: replays } = row;
  return {
    id,
    group,
    event: eventId === null || type === null || tenantId === null ? null : { id: eventId, type, tenantId },
    failure: code === null ? null : { className: className ?? "Error", code, message: message ?? "" },
    attempts,
    replays,
    firstFailedAt: row.first_failed_at,
    lastFailedAt: row.last_failed_at,
  };
}

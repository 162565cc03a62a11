import type { RecordHeaders } from "../event/headers.js";
import { metadataOf } from "../event/headers.js";
import type { LetterSettlement, StoredLetter } from "../ports/dead-letter-store.js";
import type { OutgoingRecord, StoredRecord } from "../ports/transport.js";
import {
  ATTEMPTS,
  countIn,
  GROUP,
  LAST_CODE,
  LAST_FAILED_AT,
  REPLAYS,
  stateHeaders,
  withoutState,
} from "./dead-letter-record.js";

const RESOLUTION = "x-dlq-resolution";

/** What a record of a dead letters' topic says: of a letter how it is now, or that it has been resolved. */
export type TopicEntry =
  | { readonly kind: "letter"; readonly letter: StoredLetter }
  | { readonly kind: "resolution"; readonly id: string; readonly group: string };

/** Null for a record that is none of ours. */
export function topicEntryOf(raw: StoredRecord): TopicEntry | null {
  const { headers } = raw;
  const id = textIn(headers, "x-dlq-id");
  const group = textIn(headers, GROUP) ?? textIn(headers, "kafka_dlt-original-consumer-group");
  if (id === null || group === null) return null;
  if (textIn(headers, RESOLUTION) !== null) return { kind: "resolution", id, group };
  const record = originalOf(raw);
  if (record === null) return null;
  const code = textIn(headers, LAST_CODE) ?? textIn(headers, "x-dlq-classification") ?? "UNKNOWN";
  const className = textIn(headers, "kafka_dlt-exception-fqcn") ?? "Error";
  const message = textIn(headers, "kafka_dlt-exception-message") ?? "";
  const firstFailedAt = timeIn(headers, "x-dlq-first-failed-at") ?? raw.timestamp;
  return {
    kind: "letter",
    letter: {
      id,
      group,
      record,
      event: eventOf(record),
      failure: { className, code, message },
      attempts: countIn(headers, ATTEMPTS) ?? 1,
      replays: countIn(headers, REPLAYS) ?? 0,
      firstFailedAt,
      lastFailedAt: timeIn(headers, LAST_FAILED_AT) ?? firstFailedAt,
    },
  };
}

/** The letter after one more failure: everything as it was, but for what changes. */
export function failedAgain(
  raw: StoredRecord,
  { group, attempts, replays }: StoredLetter,
  { failure, attempts: more, failedAt }: LetterSettlement & { readonly status: "failed" },
): OutgoingRecord {
  const state = { group, attempts: attempts + more, replays: replays + 1, code: failure.code, failedAt };
  const { topic, key, value, headers } = raw;
  return { topic, key, value, headers: [...withoutState(headers), ...stateHeaders(state)], timestamp: failedAt };
}

/** Says behind a letter, under its key, that it is resolved. */
export function resolutionOf(
  { topic, key }: StoredRecord,
  { id, group }: StoredLetter,
  how: "handled" | "discarded",
  now: Date,
): OutgoingRecord {
  const headers: RecordHeaders = [
    ["x-dlq-id", utf8(id)],
    [GROUP, utf8(group)],
    [RESOLUTION, utf8(how)],
  ];
  return { topic, key, value: null, headers, timestamp: now };
}

/** The record as it was before it was a dead letter; null where the letter does not say where that was. */
function originalOf({ key, value, headers }: StoredRecord): StoredRecord | null {
  const topic = textIn(headers, "kafka_dlt-original-topic");
  const partition = numberIn(headers, "kafka_dlt-original-partition", 4);
  const offset = numberIn(headers, "kafka_dlt-original-offset", 8);
  const timestamp = new Date(Number(numberIn(headers, "kafka_dlt-original-timestamp", 8) ?? Number.NaN));
  if (topic === null || partition === null || offset === null || Number.isNaN(timestamp.getTime())) return null;
  const own = headers.filter(([name]) => !name.startsWith("kafka_dlt-") && !name.startsWith("x-dlq-"));
  return { topic, partition: Number(partition), offset, key, value, headers: own, timestamp };
}

function eventOf({ headers, timestamp }: StoredRecord): StoredLetter["event"] {
  try {
    const { id, type, tenantId } = metadataOf(headers, timestamp);
    return { id, type, tenantId };
  } catch {
    return null;
  }
}

function bytesIn(headers: RecordHeaders, name: string): Uint8Array | null {
  return headers.find(([candidate]) => candidate === name)?.[1] ?? null;
}

function textIn(headers: RecordHeaders, name: string): string | null {
  const bytes = bytesIn(headers, name);
  return bytes === null || bytes.length === 0 ? null : new TextDecoder().decode(bytes);
}

function numberIn(headers: RecordHeaders, name: string, length: 4 | 8): bigint | null {
  const bytes = bytesIn(headers, name);
  if (bytes?.length !== length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  return length === 4 ? BigInt(view.getInt32(0)) : view.getBigInt64(0);
}

function timeIn(headers: RecordHeaders, name: string): Date | null {
  const time = new Date(textIn(headers, name) ?? Number.NaN);
  return Number.isNaN(time.getTime()) ? null : time;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

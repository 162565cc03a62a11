import type { RecordHeader, RecordHeaders } from "../event/headers.js";
import type { OutgoingRecord, StoredRecord } from "../ports/transport.js";
import { describeFailure } from "./describe-failure.js";

/** Why a record was given up. */
export interface DeadLetterReason {
  /** UUID of the dead letter. */
  readonly id: string;
  readonly group: string;
  readonly error: unknown;
  /** Tries of this consumer since the record was delivered. */
  readonly attempts: number;
  readonly failedAt: Date;
}

/** The topic of what could not be consumed from a topic. */
export function deadLetterTopicOf(topic: string): string {
  return `${topic}.dlq`;
}

/**
 * The record as a dead letter: key, value and headers untouched, and headers in addition that say where it came from and
 * why. Where it comes from and why has Spring Kafka's names and encodings (`kafka_dlt-*`: partition in 4 bytes, offset
 * and timestamp in 8, the highest byte first), which other tools know. Whatever a record brings along from an earlier
 * time among the dead letters stays as it was, but for the sum of attempts.
 */
export function deadLetterRecord(record: StoredRecord, reason: DeadLetterReason): OutgoingRecord {
  return {
    topic: deadLetterTopicOf(record.topic),
    key: record.key,
    value: record.value,
    headers: [
      ...withoutAttempts(record.headers),
      ...missing(record.headers, origin(record, reason)),
      attempts(record, reason),
    ],
    timestamp: reason.failedAt,
  };
}

const ATTEMPTS = "x-dlq-attempts-total";

function origin(record: StoredRecord, { id, group, error, failedAt }: DeadLetterReason): RecordHeaders {
  const { className, message, classification } = describeFailure(error);
  return [
    ["kafka_dlt-original-topic", utf8(record.topic)],
    ["kafka_dlt-original-partition", int32(record.partition)],
    ["kafka_dlt-original-offset", int64(record.offset)],
    ["kafka_dlt-original-timestamp", int64(BigInt(record.timestamp.getTime()))],
    ["kafka_dlt-original-timestamp-type", utf8("CreateTime")],
    ["kafka_dlt-original-consumer-group", utf8(group)],
    ["kafka_dlt-exception-fqcn", utf8(className)],
    ["kafka_dlt-exception-message", utf8(message)],
    ["x-dlq-id", utf8(id)],
    ["x-dlq-classification", utf8(classification)],
    ["x-dlq-first-failed-at", utf8(failedAt.toISOString())],
  ];
}

function attempts(record: StoredRecord, reason: DeadLetterReason): RecordHeader {
  const before = record.headers.findLast(([name]) => name === ATTEMPTS)?.[1];
  const count = Number(new TextDecoder().decode(before ?? new Uint8Array()));
  const total = Number.isSafeInteger(count) && count > 0 ? count + reason.attempts : reason.attempts;
  return [ATTEMPTS, utf8(String(total))];
}

function withoutAttempts(headers: RecordHeaders): RecordHeaders {
  return headers.filter(([name]) => name !== ATTEMPTS);
}

function missing(present: RecordHeaders, added: RecordHeaders): RecordHeaders {
  const names = new Set(present.map(([name]) => name));
  return added.filter(([name]) => !names.has(name));
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function int32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setInt32(0, value);
  return bytes;
}

function int64(value: bigint): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigInt64(0, value);
  return bytes;
}

import type { RecordHeader, RecordHeaders } from "../event/headers.js";
import type { OutgoingRecord, StoredRecord } from "../ports/transport.js";
import { describeFailure } from "./describe-failure.js";
import { sequenceIdOf } from "./letter-identity.js";

/** Why a record was given up. */
export interface DeadLetterReason {
  /** UUID of the dead letter; who keeps dead letters gives it by the record's place, so that it is the same each time. */
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
 * time among the dead letters stays as it was, but for {@link stateHeaders}.
 */
export function deadLetterRecord(record: StoredRecord, reason: DeadLetterReason): OutgoingRecord {
  const { group, error, failedAt } = reason;
  const attempts = (countIn(record.headers, ATTEMPTS) ?? 0) + reason.attempts;
  const replays = countIn(record.headers, REPLAYS) ?? 0;
  const { classification: code } = describeFailure(error);
  return {
    topic: deadLetterTopicOf(record.topic),
    key: record.key,
    value: record.value,
    headers: [
      ...withoutState(record.headers),
      ...missing(record.headers, origin(record, reason)),
      ...stateHeaders({ group, attempts, replays, code, failedAt }),
    ],
    timestamp: failedAt,
  };
}

/** What changes of a letter from one failure to the next. */
export interface LetterState {
  /** The group that could not handle it. */
  readonly group: string;
  /** Tries in all. */
  readonly attempts: number;
  /** Replays that failed. */
  readonly replays: number;
  /** Dotted code of the latest failure. */
  readonly code: string;
  readonly failedAt: Date;
}

export const ATTEMPTS = "x-dlq-attempts-total";
export const REPLAYS = "x-dlq-replay-count";
export const GROUP = "x-dlq-consumer-group";
export const LAST_CODE = "x-dlq-last-classification";
export const LAST_FAILED_AT = "x-dlq-last-failed-at";

export function stateHeaders({ group, attempts, replays, code, failedAt }: LetterState): RecordHeaders {
  return [
    [ATTEMPTS, utf8(String(attempts))],
    [REPLAYS, utf8(String(replays))],
    [GROUP, utf8(group)],
    [LAST_CODE, utf8(code)],
    [LAST_FAILED_AT, utf8(failedAt.toISOString())],
  ];
}

const STATE: ReadonlySet<string> = new Set([ATTEMPTS, REPLAYS, GROUP, LAST_CODE, LAST_FAILED_AT]);

export function withoutState(headers: RecordHeaders): RecordHeaders {
  return headers.filter(([name]) => !STATE.has(name));
}

/** The count in a header; null where there is none, or one that cannot be meant. */
export function countIn(headers: RecordHeaders, name: string): number | null {
  const bytes = headers.findLast(([candidate]) => candidate === name)?.[1];
  const count = bytes ? Number(new TextDecoder().decode(bytes)) : 0;
  return Number.isSafeInteger(count) && count > 0 ? count : null;
}

function origin(record: StoredRecord, { id, group, error, failedAt }: DeadLetterReason): RecordHeaders {
  const { className, message, classification } = describeFailure(error);
  const sequence = sequenceIdOf(record, group);
  const sequenceHeaders: RecordHeaders = sequence === null ? [] : [["x-dlq-sequence-id", utf8(sequence)]];
  return [
    ["kafka_dlt-original-topic", utf8(record.topic)],
    ["kafka_dlt-original-partition", int32(record.partition)],
    ["kafka_dlt-original-offset", int64(record.offset)],
    ["kafka_dlt-original-timestamp", int64(timeOf(record))],
    ["kafka_dlt-original-timestamp-type", utf8("CreateTime")],
    ["kafka_dlt-original-consumer-group", utf8(group)],
    ["kafka_dlt-exception-fqcn", utf8(className)],
    ["kafka_dlt-exception-message", utf8(message)],
    ["x-dlq-id", utf8(id)],
    ["x-dlq-classification", utf8(classification)],
    ["x-dlq-first-failed-at", utf8(failedAt.toISOString())],
    ...sequenceHeaders,
  ];
}

/** In milliseconds; -1, which is Kafka's word for none, where no Date can hold it. */
function timeOf({ timestamp }: StoredRecord): bigint {
  const time = timestamp.getTime();
  return BigInt(Number.isNaN(time) ? -1 : time);
}

function missing(present: RecordHeaders, added: RecordHeaders): readonly RecordHeader[] {
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

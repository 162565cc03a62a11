import type { KafkaMessage, Message } from "kafkajs";
import type { OutgoingRecord, StoredRecord } from "../../ports/transport.js";
import { bufferOf, fromKafkaHeaders, toKafkaHeaders } from "./message-headers.js";

// Lengths and deltas around a record, and around each of its headers, at their longest.
const RECORD_OVERHEAD = 32;
const HEADER_OVERHEAD = 10;

export function toMessage({ key, value, headers, timestamp }: OutgoingRecord): Message {
  return {
    key: key === null ? null : bufferOf(key),
    value: value === null ? null : bufferOf(value),
    headers: toKafkaHeaders(headers),
    timestamp: String(timestamp.getTime()),
  };
}

export function toStoredRecord(topic: string, partition: number, message: KafkaMessage): StoredRecord {
  return {
    topic,
    partition,
    offset: BigInt(message.offset),
    key: message.key,
    value: message.value,
    headers: fromKafkaHeaders(message.headers),
    timestamp: new Date(Number(message.timestamp)),
  };
}

/** Bytes of a record in a request, before compression and rather too many than too few. */
export function sizeOf({ key, value, headers }: OutgoingRecord): number {
  const ofHeaders = headers.reduce(
    (sum, [name, bytes]) => sum + HEADER_OVERHEAD + Buffer.byteLength(name) + (bytes?.length ?? 0),
    0,
  );
  return RECORD_OVERHEAD + (key?.length ?? 0) + (value?.length ?? 0) + ofHeaders;
}

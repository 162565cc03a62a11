import type { KafkaMessage } from "kafkajs";
import type { OutgoingRecord, StoredRecord } from "../../ports/transport.js";
import { fromKafkaHeaders } from "./message-headers.js";
import { recordBytes } from "./record-bytes.js";
import type { TicketedRecord } from "./record-tickets.js";

// Lengths and deltas around a record, at their longest.
export const RECORD_OVERHEAD = 32;

/** The record as kafkajs carries it; without a partition kafkajs chooses one. */
export function ticketedRecord(record: OutgoingRecord, partition: number | undefined): TicketedRecord {
  const message = { key: null, value: null, timestamp: String(record.timestamp.getTime()) };
  return {
    topic: record.topic,
    message: partition === undefined ? message : { ...message, partition },
    bytes: recordBytes(record),
  };
}

export function toStoredRecord(
  topic: string,
  partition: number,
  message: KafkaMessage,
  offset: bigint = BigInt(message.offset),
): StoredRecord {
  return {
    topic,
    partition,
    offset,
    key: message.key,
    value: message.value,
    headers: fromKafkaHeaders(message.headers),
    timestamp: new Date(Number(message.timestamp)),
  };
}

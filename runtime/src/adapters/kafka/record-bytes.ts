import type { RecordHeaders } from "../../event/headers.js";
import type { OutgoingRecord } from "../../ports/transport.js";
import { headersForKafkajs } from "./message-headers.js";

/**
 * A record from its key on, as it lies in a batch of Kafka's format: key, value and headers, each behind its length. In
 * front of it there are only its attributes and what it differs by from the first of its batch.
 * https://kafka.apache.org/documentation/#record
 */
export function recordBytes({ key, value, headers }: OutgoingRecord): Buffer {
  const kept = headersForKafkajs(headers);
  const bytes = Buffer.allocUnsafe(sizeOfBytes(key) + sizeOfBytes(value) + sizeOfHeaders(kept));
  let at = writeBytes(bytes, 0, key);
  at = writeBytes(bytes, at, value);
  at = writeVarint(bytes, at, kept.length);
  for (const [name, text] of kept) {
    at = writeBytes(bytes, at, utf8Of(name));
    at = writeBytes(bytes, at, text);
  }
  return bytes;
}

/** Bytes of a number in Kafka's variable form: zigzag, seven bits a byte. */
export function sizeOfVarint(value: number): number {
  const zigzag = ((value << 1) ^ (value >> 31)) >>> 0;
  if (zigzag < 0x80) return 1;
  if (zigzag < 0x4000) return 2;
  if (zigzag < 0x20_0000) return 3;
  return zigzag < 0x1000_0000 ? 4 : 5;
}

/** Writes a number in Kafka's variable form, and returns where the next thing goes. */
export function writeVarint(into: Uint8Array, at: number, value: number): number {
  let rest = ((value << 1) ^ (value >> 31)) >>> 0;
  let place = at;
  for (; rest >= 0x80; rest >>>= 7) into[place++] = (rest & 0x7f) | 0x80;
  into[place++] = rest;
  return place;
}

function sizeOfHeaders(headers: RecordHeaders): number {
  let size = sizeOfVarint(headers.length);
  for (const [name, text] of headers) size += sizeOfBytes(utf8Of(name)) + sizeOfBytes(text);
  return size;
}

function sizeOfBytes(bytes: Uint8Array | null): number {
  return bytes === null ? 1 : sizeOfVarint(bytes.length) + bytes.length;
}

function writeBytes(into: Buffer, at: number, bytes: Uint8Array | null): number {
  if (bytes === null) return writeVarint(into, at, -1);
  const start = writeVarint(into, at, bytes.length);
  into.set(bytes, start);
  return start + bytes.length;
}

// Events have a dozen names between them; those of foreign records must not fill the memory.
const MOST_NAMES = 1_000;
const names = new Map<string, Buffer>();

function utf8Of(name: string): Buffer {
  let bytes = names.get(name);
  if (bytes === undefined) {
    bytes = Buffer.from(name, "utf8");
    if (names.size < MOST_NAMES) names.set(name, bytes);
  }
  return bytes;
}

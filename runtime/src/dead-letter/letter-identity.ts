import { createHash } from "node:crypto";
import type { StoredRecord } from "../ports/transport.js";

/**
 * The id of the letter that a record becomes for a group: the same however often it is delivered, so that what was half
 * written before a crash is found again. A UUID of version 8 (RFC 9562, 5.8) of group and place; the record's time is
 * among it because a topic that is deleted and made anew counts from 0 again.
 */
export function letterIdOf({ topic, partition, offset, timestamp }: StoredRecord, group: string): string {
  return uuidOf(["letter", group, topic, partition, String(offset), timestamp.getTime()]);
}

/** The id of everything with the record's key for a group, which tells nothing of the key; null for a record without one. */
export function sequenceIdOf({ topic, key }: Pick<StoredRecord, "topic" | "key">, group: string): string | null {
  if (key === null) return null;
  return uuidOf(["sequence", group, topic, Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString("hex")]);
}

function uuidOf(parts: readonly (string | number)[]): string {
  const bytes = createHash("sha256").update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

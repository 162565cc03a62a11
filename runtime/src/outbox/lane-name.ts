import type { OutgoingRecord } from "../ports/transport.js";

/** A text that names the lane of a record; null for a record without a key, which goes with no other. */
export function laneOf({ topic, key }: OutgoingRecord): string | null {
  return key === null ? null : `${topic} ${Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString("latin1")}`;
}

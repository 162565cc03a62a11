import type { OutgoingRecord, StoredRecord } from "../../ports/transport.js";

export function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

export function byNumber(left: number, right: number): number {
  return left - right;
}

export function bytes(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

export function text(content: Uint8Array | null): string {
  return new TextDecoder().decode(content ?? new Uint8Array());
}

export function numberOf(record: StoredRecord): number {
  return Number(text(record.value));
}

/** Bytes as arrays of numbers, since one transport gives a Buffer and another does not. */
export function plain({ topic, key, value, headers, timestamp }: OutgoingRecord) {
  const list = (content: Uint8Array | null) => (content === null ? null : [...content]);
  return {
    topic,
    key: list(key),
    value: list(value),
    headers: headers.map(([name, content]) => [name, list(content)]),
    timestamp: timestamp.toISOString(),
  };
}

import type { DeadLetter, LetterFilter, StoredLetter } from "../../ports/dead-letter-store.js";

export function letterFits(letter: DeadLetter, filter: LetterFilter): boolean {
  const { ids, group, topic, eventType, tenantId, code, key, failedFrom, failedBefore, status } = filter;
  return (
    (ids === undefined || ids.includes(letter.id)) &&
    (group === undefined || letter.group === group) &&
    (topic === undefined || letter.topic === topic) &&
    (eventType === undefined || letter.event?.type === eventType) &&
    (tenantId === undefined || letter.event?.tenantId === tenantId) &&
    (code === undefined || letter.failure?.code === code) &&
    (key === undefined || letter.key === key) &&
    (failedFrom === undefined || letter.firstFailedAt >= failedFrom) &&
    (failedBefore === undefined || letter.firstFailedAt < failedBefore) &&
    (status === undefined || letter.status === status)
  );
}

export function withoutBytes(letter: StoredLetter, status: DeadLetter["status"], position: bigint): DeadLetter {
  const { record, ...told } = letter;
  const { topic, partition, offset } = record;
  const key = record.key === null ? null : new TextDecoder().decode(record.key);
  return { ...told, status, position, topic, partition, offset, key, schemaId: schemaIdOf(record.value) };
}

/** Confluent's wire format: a zero, then the id in four bytes, the highest first. */
function schemaIdOf(value: Uint8Array | null): number | null {
  if (value === null || value.length < 5 || value[0] !== 0) return null;
  return new DataView(value.buffer, value.byteOffset, 5).getUint32(1);
}

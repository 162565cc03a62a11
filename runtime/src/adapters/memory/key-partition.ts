/** The partition of a key: the same for the same bytes, spread evenly (FNV-1a). */
export function keyPartition(key: Uint8Array, partitions: number): number {
  let hash = 0x811c9dc5;
  for (const byte of key) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % partitions;
}

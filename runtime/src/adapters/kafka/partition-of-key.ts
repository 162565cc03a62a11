/** The partition that Java's clients, and kafkajs, choose for a key: murmur2, without the sign. */
export function partitionOfKey(key: Uint8Array, partitions: number): number {
  return (murmur2(key) & 0x7fffffff) % partitions;
}

const FACTOR = 0x5bd1e995;
const SEED = 0x9747b28c;

/** org.apache.kafka.common.utils.Utils.murmur2 */
function murmur2(data: Uint8Array): number {
  const { length } = data;
  let hash = SEED ^ length;
  let at = 0;
  for (; at + 4 <= length; at += 4) {
    let word =
      byteOf(data, at) | (byteOf(data, at + 1) << 8) | (byteOf(data, at + 2) << 16) | (byteOf(data, at + 3) << 24);
    word = Math.imul(word, FACTOR);
    word = Math.imul(word ^ (word >>> 24), FACTOR);
    hash = Math.imul(hash, FACTOR) ^ word;
  }
  const left = length - at;
  if (left > 0) {
    for (let index = left - 1; index >= 0; index--) hash ^= byteOf(data, at + index) << (8 * index);
    hash = Math.imul(hash, FACTOR);
  }
  hash = Math.imul(hash ^ (hash >>> 13), FACTOR);
  return hash ^ (hash >>> 15);
}

function byteOf(data: Uint8Array, at: number): number {
  return data[at] as number;
}

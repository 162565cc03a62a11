// @ts-check

/** Kafka's request for an append; the first two bytes of a request say which one it is. */
const produceKey = 0;

/**
 * Cuts a stream of Kafka's frames (4 bytes of length, then the body) and keeps of each only its first bytes: what a
 * proxy wants to know stands there, and batches are large.
 * @param {number} keep
 * @param {(head: Buffer) => void} onFrame called when the last byte of a frame has passed
 */
export function frameReader(keep, onFrame) {
  /** Of the current frame: the length prefix and as much of the body as is kept. */
  let head = Buffer.alloc(0);
  /** Body bytes still to come; null while the length itself is incomplete. */
  let /** @type {number | null} */ left = null;
  /** @param {Buffer} chunk */
  return (chunk) => {
    let at = 0;
    while (at < chunk.length || left === 0) {
      if (left === null) {
        const piece = chunk.subarray(at, at + 4 - head.length);
        head = Buffer.concat([head, piece]);
        at += piece.length;
        if (head.length === 4) {
          left = head.readInt32BE(0);
          head = Buffer.alloc(0);
        }
        continue;
      }
      const piece = chunk.subarray(at, at + left);
      if (head.length < keep) head = Buffer.concat([head, piece.subarray(0, keep - head.length)]);
      at += piece.length;
      left -= piece.length;
      if (left > 0) return;
      const done = head;
      head = Buffer.alloc(0);
      left = null;
      onFrame(done);
    }
  };
}

/**
 * What a request is: whether it appends records, and the number that its response will carry.
 * @param {Buffer} head at least the first eight bytes of the body
 */
export const readRequest = (head) => ({
  isProduce: head.length >= 8 && head.readInt16BE(0) === produceKey,
  correlationId: head.length >= 8 ? head.readInt32BE(4) : -1,
});

/** @param {Buffer} head at least the first four bytes of the body */
export const readResponse = (head) => ({ correlationId: head.length >= 4 ? head.readInt32BE(0) : -1 });

import type avsc from "avsc";

const SCRATCH_LENGTH = 64 * 1024;
// Most payloads fit; one that does not gets a buffer of its own, which is not kept.
const scratch = Buffer.allocUnsafeSlow(SCRATCH_LENGTH);

/** Bytes of a value that is known to fit, after as many bytes as the caller wants free. */
export function writeBody(type: avsc.Type, value: unknown, room: number): Uint8Array {
  const end = type.encode(value, scratch, room);
  if (end >= 0) return new Uint8Array(scratch.subarray(0, end));
  // avsc says how many bytes were missing, as a negative number.
  const exact = new Uint8Array(SCRATCH_LENGTH - end);
  type.encode(value, viewOf(exact), room);
  return exact;
}

/** The value that the bytes hold from `start` to their end, no less and no more. Throws an error of any kind where they do not. */
export function readBody(type: avsc.Type, bytes: Uint8Array, start: number): unknown {
  const { value, offset } = type.decode(viewOf(bytes), start) as { readonly value: unknown; readonly offset: number };
  if (offset < 0) throw new RangeError("truncated");
  if (offset < bytes.length) throw new RangeError("trailing bytes");
  return value;
}

function viewOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

import avsc from "avsc";

const MORE = 0x80;
const LOW_BITS = 0x7f;
const MAX_BYTES = 10;

/**
 * avsc's `long` with values that are `bigint`, through its documented extension point. avsc hands over and takes the
 * bytes of the variable-length zig-zag form (Avro specification, "Binary Encoding").
 */
export const BIGINT_LONG: avsc.Type = avsc.types.LongType.__with(
  {
    fromBuffer: (bytes: Buffer): bigint => {
      if (bytes.length > MAX_BYTES) throw new RangeError("long of more than 10 bytes");
      return bytes.length <= 4 ? BigInt(smallLong(bytes)) : largeLong(bytes);
    },
    toBuffer: (value: bigint): Buffer => {
      const bytes: number[] = [];
      let zigzag = BigInt.asUintN(64, (value << 1n) ^ (value >> 63n));
      while (zigzag > BigInt(LOW_BITS)) {
        bytes.push(Number(zigzag & BigInt(LOW_BITS)) | MORE);
        zigzag >>= 7n;
      }
      bytes.push(Number(zigzag));
      return Buffer.from(bytes);
    },
    fromJSON: BigInt,
    toJSON: String,
    isValid: (value: unknown): boolean => typeof value === "bigint" && BigInt.asIntN(64, value) === value,
    compare: (left: bigint, right: bigint): -1 | 0 | 1 => (left < right ? -1 : left > right ? 1 : 0),
  },
  true,
);

function smallLong(bytes: Buffer): number {
  let zigzag = 0;
  for (let index = bytes.length - 1; index >= 0; index--) {
    zigzag = (zigzag << 7) | ((bytes[index] ?? 0) & LOW_BITS);
  }
  return (zigzag >>> 1) ^ -(zigzag & 1);
}

function largeLong(bytes: Buffer): bigint {
  let zigzag = 0n;
  for (let index = bytes.length - 1; index >= 0; index--) {
    zigzag = (zigzag << 7n) | BigInt((bytes[index] ?? 0) & LOW_BITS);
  }
  if (zigzag >> 64n !== 0n) throw new RangeError("long of more than 64 bits");
  return (zigzag >> 1n) ^ -(zigzag & 1n);
}

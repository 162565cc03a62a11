import { type LeafForm, leafForm, UNFIT } from "./leaf-form.js";
import type { DecimalType } from "./logical-type.js";

const DECIMAL = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/;
// A precision has no upper end in Avro, and arithmetic on millions of digits takes minutes.
const MAX_DIGITS = 10_000;
const MAX_BYTES = 4_160;

/**
 * `decimal` on bytes or fixed: the unscaled value as big-endian two's complement; on bytes the shortest that holds it,
 * as Java's `BigInteger.toByteArray` writes it, on fixed all of its bytes.
 *
 * @param size - of the fixed, or null for bytes
 */
export function decimalForm({ precision, scale }: DecimalType, size: number | null): LeafForm {
  const maxLength = Math.min(precision, MAX_DIGITS) + "-0.".length;
  return leafForm<string>({
    expected: `a decimal number as a string, with at most ${precision - scale} digits before the point and ${scale} after it`,
    shape: "string",
    toAvsc(value) {
      const match = typeof value === "string" && value.length <= maxLength ? DECIMAL.exec(value) : null;
      if (match === null) return UNFIT;
      const [, sign, whole = "", fraction = ""] = match;
      if (fraction.length > scale || (whole === "0" ? 0 : whole.length) + scale > Math.min(precision, MAX_DIGITS)) {
        return UNFIT;
      }
      const digits = BigInt(whole + fraction.padEnd(scale, "0"));
      const unscaled = sign === "-" ? -digits : digits;
      return bytesOf(unscaled, size ?? byteLength(unscaled));
    },
    fromAvsc: (bytes: Uint8Array) =>
      bytes.length === 0 || bytes.length > MAX_BYTES || scale > MAX_DIGITS ? UNFIT : textOf(unscaledOf(bytes), scale),
  });
}

function textOf(unscaled: bigint, scale: number): string {
  const negative = unscaled < 0n;
  const digits = (negative ? -unscaled : unscaled).toString().padStart(scale + 1, "0");
  const point = digits.length - scale;
  const text = scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return negative ? `-${text}` : text;
}

/** Length of the shortest two's complement form: one bit more than the magnitude needs. */
function byteLength(value: bigint): number {
  const magnitude = value < 0n ? -value - 1n : value;
  const bits = magnitude === 0n ? 0 : magnitude.toString(2).length;
  return Math.floor(bits / 8) + 1;
}

function bytesOf(value: bigint, length: number): Buffer {
  const hex = BigInt.asUintN(length * 8, value)
    .toString(16)
    .padStart(length * 2, "0");
  return Buffer.from(hex, "hex");
}

function unscaledOf(bytes: Uint8Array): bigint {
  const hex = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("hex");
  return BigInt.asIntN(bytes.length * 8, BigInt(`0x${hex}`));
}

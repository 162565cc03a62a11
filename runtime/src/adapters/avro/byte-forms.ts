import { types } from "node:util";
import type { JsonValue } from "../../event/json-value.js";
import { type LeafForm, leafForm, UNFIT, type Unfit } from "./leaf-form.js";

/** `bytes`, or a fixed of the given size. */
export function bytesForm(size: number | null): LeafForm {
  const ofSize = size === null ? "" : ` of ${size} bytes`;
  return leafForm<Uint8Array>({
    expected: `a Uint8Array${ofSize}`,
    shape: "bytes",
    toAvsc: (value) =>
      types.isUint8Array(value) && (size === null || value.length === size)
        ? Buffer.from(value.buffer, value.byteOffset, value.length)
        : UNFIT,
    // A copy: avsc gives a slice of a slab that other payloads share.
    fromAvsc: (bytes: Uint8Array) => new Uint8Array(bytes),
    json: {
      expected: `base64${ofSize}`,
      shapes: ["string"],
      to: (value) => Buffer.from(value.buffer, value.byteOffset, value.length).toString("base64"),
      from: bytesOfBase64,
    },
  });
}

function bytesOfBase64(json: unknown): Uint8Array | Unfit {
  if (typeof json !== "string") return UNFIT;
  const bytes = Buffer.from(json, "base64");
  // Buffer skips what is not base64; only the text that it would write itself is taken.
  return bytes.toString("base64") === json ? new Uint8Array(bytes) : UNFIT;
}

/** What a `duration` looks like. */
interface Duration {
  readonly months: number;
  readonly days: number;
  readonly milliseconds: number;
}

const isUint32 = (value: unknown): value is number => typeof value === "number" && value >>> 0 === value;

/** `duration` on fixed(12): three unsigned 32-bit numbers, the lowest byte first. */
export const DURATION = leafForm<Duration>({
  expected: "{ months, days, milliseconds }, each a whole number from 0 to 4294967295",
  shape: "object",
  toAvsc(value) {
    if (typeof value !== "object" || value === null) return UNFIT;
    const { months, days, milliseconds } = value as Partial<Duration>;
    if (!isUint32(months) || !isUint32(days) || !isUint32(milliseconds)) return UNFIT;
    const bytes = Buffer.allocUnsafe(12);
    bytes.writeUInt32LE(months, 0);
    bytes.writeUInt32LE(days, 4);
    bytes.writeUInt32LE(milliseconds, 8);
    return bytes;
  },
  fromAvsc: (bytes: Buffer): Duration => ({
    months: bytes.readUInt32LE(0),
    days: bytes.readUInt32LE(4),
    milliseconds: bytes.readUInt32LE(8),
  }),
  json: {
    expected: "{ months, days, milliseconds }, each a whole number from 0 to 4294967295",
    shapes: ["object"],
    to: ({ months, days, milliseconds }): JsonValue => ({ months, days, milliseconds }),
    from: (json) => json,
  },
});

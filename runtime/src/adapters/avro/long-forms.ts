import { types } from "node:util";
import { parseRfc3339 } from "../../event/rfc-3339.js";
import { leafForm, UNFIT, type Unfit } from "./leaf-form.js";

const LONG_TEXT = /^-?(?:0|[1-9]\d{0,18})$/;

const isLong = (value: unknown): value is bigint => typeof value === "bigint" && BigInt.asIntN(64, value) === value;

const longJson = {
  expected: "a 64-bit whole number as a string of digits",
  shapes: ["string"],
  to: (value: bigint) => value.toString(),
  from: (json: unknown): bigint | Unfit => (typeof json === "string" && LONG_TEXT.test(json) ? BigInt(json) : UNFIT),
} as const;

/** `long`, and every 64-bit logical type that counts in a unit which a Date does not have. */
export const LONG = leafForm<bigint>({
  expected: "a bigint of at most 64 bits",
  shape: "bigint",
  toAvsc: (value) => (isLong(value) ? value : UNFIT),
  json: longJson,
});

const MICROSECONDS_PER_DAY = 86_400_000_000n;

export const TIME_MICROS = leafForm<bigint>({
  expected: "a bigint of microseconds since midnight, from 0n to 86399999999n",
  shape: "bigint",
  toAvsc: (value) => (isLong(value) && value >= 0n && value < MICROSECONDS_PER_DAY ? value : UNFIT),
  json: longJson,
});

/**
 * In milliseconds: the years -140743 to 144683. A `Date` reaches further; but avsc doubles a long for the zig-zag form,
 * and beyond 2^53 that rounds to the number of the other sign.
 */
const FURTHEST = 2 ** 52;

export const TIMESTAMP_MILLIS = leafForm<Date>({
  expected: "a valid Date, of the years -140743 to 144683",
  shape: "date",
  toAvsc(value) {
    if (!types.isDate(value)) return UNFIT;
    const milliseconds = value.getTime();
    return Math.abs(milliseconds) <= FURTHEST ? milliseconds : UNFIT;
  },
  fromAvsc: (value: number) => (Math.abs(value) <= FURTHEST ? new Date(value) : UNFIT),
  json: {
    expected: "an ISO 8601 time such as 2024-02-29T13:30:00.000Z",
    shapes: ["string"],
    to: (value) => value.toISOString(),
    from: (json) => (typeof json === "string" ? (parseRfc3339(json, 3) ?? parseFarYear(json)) : UNFIT),
  },
});

/** What `to` writes for years that four digits cannot hold: `+144683-05-23T16:29:30.496Z`. */
function parseFarYear(text: string): Date | Unfit {
  const date = /^[+-]\d{6}-/.test(text) ? new Date(text) : null;
  return date !== null && Math.abs(date.getTime()) <= FURTHEST && date.toISOString() === text ? date : UNFIT;
}

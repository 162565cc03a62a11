import type { JsonNumber, JsonString } from "../load/json-node.js";
import { MAX_PRECISION, mostDigits } from "./logical-types.js";
import type { LogicalType } from "./schema.js";

interface Fault {
  readonly message: string;
  readonly fix: string;
}

/** Why a string cannot be the default of bytes: each character is a byte, so none may lie beyond ISO 8859-1. */
export function bytesFault(text: string): Fault | null {
  const beyond = /[\u0100-\uffff]/.exec(text);
  if (beyond === null) return null;
  const message = "The default of bytes holds a character beyond \\u00ff, which is no byte.";
  return { message, fix: "Write one character, \\u0000 to \\u00ff, for each byte." };
}

/** Why a default that fits the underlying type is still no value of the logical type. */
export function logicalFault(logicalType: LogicalType | null, value: JsonString | JsonNumber): Fault | null {
  if (logicalType === null) return null;
  if (value.kind === "number") return rangeFault(logicalType.name, value);
  if (logicalType.name === "uuid" && !UUID.test(value.value)) {
    return { message: "The default is not a uuid.", fix: "Write it as 00000000-0000-0000-0000-000000000000." };
  }
  return logicalType.name === "decimal" ? decimalFault(value.value, logicalType.precision) : null;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The years 0000 to 9999, which is what text of the form YYYY-MM-DD can hold, in days and in milliseconds. */
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;
const MILLIS_PER_DAY = 86_400_000;
/** The longs that the codec carries as a `Date`: further out, avsc rounds them. */
const MOST_MILLIS = 2 ** 52;

const RANGES: ReadonlyMap<LogicalType["name"], readonly [number, number]> = new Map([
  ["date", [FIRST_DAY, LAST_DAY]],
  ["time-millis", [0, 86_399_999]],
  ["time-micros", [0, 86_399_999_999]],
  ["timestamp-millis", [-MOST_MILLIS, MOST_MILLIS]],
  ["local-timestamp-millis", [FIRST_DAY * MILLIS_PER_DAY, (LAST_DAY + 1) * MILLIS_PER_DAY - 1]],
]);

function rangeFault(name: LogicalType["name"], { value, text }: JsonNumber): Fault | null {
  const [least, most] = RANGES.get(name) ?? [-Infinity, Infinity];
  if (value >= least && value <= most) return null;
  return { message: `${text} is no ${name}.`, fix: `Write a number from ${least} to ${most}.` };
}

function decimalFault(bytes: string, precision: number): Fault | null {
  if (bytes === "") return { message: "The default of a decimal has no bytes.", fix: 'Write zero as "\\u0000".' };
  if (mostDigits(bytes.length) < precision || precision > MAX_PRECISION) return null;
  const unscaled = twosComplement(bytes);
  const limit = 10n ** BigInt(precision);
  if (unscaled < limit && -unscaled < limit) return null;
  return {
    message: `The default has more than ${precision} digits.`,
    fix: "Raise the precision, or write fewer bytes.",
  };
}

function twosComplement(bytes: string): bigint {
  const hex = Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, "0")).join("");
  return BigInt.asIntN(bytes.length * 8, BigInt(`0x${hex}`));
}

import type { JsonValue } from "../../event/json-value.js";
import { leafForm, UNFIT } from "./leaf-form.js";

const isInt = (value: unknown): value is number => typeof value === "number" && (value | 0) === value;

export const NULL = leafForm<null>({
  expected: "null",
  shape: "null",
  toAvsc: (value) => (value === null ? null : UNFIT),
});

export const BOOLEAN = leafForm<boolean>({
  expected: "true or false",
  shape: "boolean",
  toAvsc: (value) => (typeof value === "boolean" ? value : UNFIT),
});

export const INT = leafForm<number>({
  expected: "a whole number from -2147483648 to 2147483647",
  shape: "number",
  // `| 0` also turns -0 into the 0 that it is read back as.
  toAvsc: (value) => (isInt(value) ? value | 0 : UNFIT),
  // avsc does not notice a varint that is longer than an int.
  fromAvsc: (value: number) => (isInt(value) ? value : UNFIT),
});

const MILLISECONDS_PER_DAY = 86_400_000;

export const TIME_MILLIS = leafForm<number>({
  expected: "milliseconds since midnight, from 0 to 86399999",
  shape: "number",
  toAvsc: (value) => (isInt(value) && value >= 0 && value < MILLISECONDS_PER_DAY ? value | 0 : UNFIT),
  fromAvsc: (value: number) => (isInt(value) ? value : UNFIT),
});

// JSON has no word for these, and drops the sign of -0.
const WORDS: ReadonlyMap<unknown, number> = new Map([
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
  ["-0", -0],
]);

const floatingPointJson = {
  expected: 'a number, or one of "NaN", "Infinity", "-Infinity" and "-0"',
  shapes: ["number", "string"],
  to: (value: number): JsonValue => (Object.is(value, -0) ? "-0" : Number.isFinite(value) ? value : String(value)),
  from: (json: unknown) => (typeof json === "number" ? json : (WORDS.get(json) ?? UNFIT)),
} as const;

export const DOUBLE = leafForm<number>({
  expected: "a number",
  shape: "number",
  toAvsc: (value) => (typeof value === "number" ? value : UNFIT),
  json: floatingPointJson,
});

export const FLOAT = leafForm<number>({
  expected: "a number within the range of a 32-bit float",
  shape: "number",
  toAvsc: (value) =>
    typeof value === "number" && (Number.isFinite(Math.fround(value)) || !Number.isFinite(value))
      ? Math.fround(value)
      : UNFIT,
  json: floatingPointJson,
});

import { UsageError } from "../usage-error.js";
import type { Arguments } from "./arguments.js";
import { printable } from "./printable.js";

/** The value of an option that takes a whole number from 1 to `most`. Throws a `UsageError` for any other. */
export function wholeNumber(args: Arguments, name: string, { otherwise, most }: { otherwise: number; most: number }) {
  const text = args.text(name);
  if (text === undefined) return otherwise;
  if (/^\d{1,9}$/.test(text) && Number(text) >= 1 && Number(text) <= most) return Number(text);
  throw new UsageError(`--${name} cannot be ${printable(text)}.`, `It takes a whole number from 1 to ${most}.`);
}

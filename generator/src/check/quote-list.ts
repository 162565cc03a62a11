import { quote } from "../load/quote.js";

const MOST = 8;

/** `"a", "b" or "c"`; the rest is counted where there are more than eight. */
export function quoteList(values: readonly string[], conjunction: "and" | "or" = "or"): string {
  const shown = values.slice(0, MOST).map(quote);
  if (values.length > MOST) return `${shown.join(", ")} and ${values.length - MOST} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${conjunction} ${shown.at(-1)}`;
}

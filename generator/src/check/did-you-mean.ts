import { quote } from "../load/quote.js";
import { nearestWord } from "../resolve/nearest-name.js";

/** Among more names than these a search costs more than the hint is worth: a hostile file has thousands of each. */
const MOST_KNOWN = 200;

/** `Did you mean "x"?` where one of the known names is near, else the sentence given. */
export function didYouMean(name: string, known: readonly string[], otherwise: string): string {
  const near = known.length > MOST_KNOWN ? null : nearestWord(name, known);
  return near === null ? otherwise : `Did you mean ${quote(near)}?`;
}

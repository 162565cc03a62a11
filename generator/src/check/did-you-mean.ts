import { quote } from "../load/quote.js";
import { nearestWord } from "../resolve/nearest-name.js";

/** `Did you mean "x"?` where one of the known names is near, else the sentence given. */
export function didYouMean(name: string, known: readonly string[], otherwise: string): string {
  const near = nearestWord(name, known);
  return near === null ? otherwise : `Did you mean ${quote(near)}?`;
}

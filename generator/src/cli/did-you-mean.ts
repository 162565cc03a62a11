import { nearestWord } from "../resolve/nearest-name.js";
import { printable } from "./printable.js";

/** ` Did you mean x?` where something known is near, else nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = nearestWord(word, [...known]);
  return near === null ? "" : ` Did you mean ${printable(near)}?`;
}

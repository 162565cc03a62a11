import { didYouMean as hint } from "../nearest-name.js";
import { printable } from "./printable.js";

/** A command line is wrong once, and so may be compared with everything that a large tree has. */
const MOST_KNOWN = 5000;

/** ` Did you mean x?`, to go behind another sentence, where something known is near; else nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const sentence = hint(word, [...known], "", { show: printable, most: MOST_KNOWN });
  return sentence && ` ${sentence}`;
}

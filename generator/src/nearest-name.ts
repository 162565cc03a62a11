import { distance } from "fastest-levenshtein";
import { quote } from "./load/quote.js";

/** Beyond this many candidates only the exact simple name is looked for: a guess is not worth a second of waiting. */
const MOST_CANDIDATES = 5000;

/** Where a hint is asked for once per finding: a hostile file has thousands of wrong words and thousands to compare. */
const MOST_PER_FINDING = 200;

interface Hint {
  /** Makes the name safe to print where the sentence goes. */
  readonly show?: (near: string) => string;
  /** Among more names than these none is looked for. */
  readonly most?: number;
}

/** `Did you mean "x"?` where one of the known names is near, else the sentence given. */
export function didYouMean(
  word: string,
  known: readonly string[],
  otherwise: string,
  { show = quote, most = MOST_PER_FINDING }: Hint = {},
): string {
  const near = known.length > most ? null : nearestWord(word, known);
  return near === null ? otherwise : `Did you mean ${show(near)}?`;
}

/** The full name that was most likely meant: the same simple name in another namespace, else the one that differs least. */
export function nearestName(written: string, known: readonly string[]): string | null {
  const simple = simpleName(written);
  const same = known.find((candidate) => simpleName(candidate) === simple);
  if (same !== undefined) return same;
  return known.length > MOST_CANDIDATES ? null : nearestWord(simple, known, simpleName);
}

/** The candidate that differs least from the word, ignoring case, or null where none is near enough. */
export function nearestWord(
  word: string,
  known: readonly string[],
  comparable: (candidate: string) => string = (candidate) => candidate,
): string | null {
  const wanted = word.toLowerCase();
  let best: string | null = null;
  let least = slipsIn(word) + 1;
  for (const candidate of known) {
    const offered = comparable(candidate).toLowerCase();
    if (Math.abs(offered.length - wanted.length) >= least) continue;
    const steps = distance(wanted, offered);
    if (steps < least) {
      least = steps;
      best = candidate;
    }
  }
  return best;
}

/** How many wrong letters still make a misspelling: none in two letters, two swapped ones in four. */
function slipsIn(word: string): number {
  if (word.length < 4) return word.length < 3 ? 0 : 1;
  return Math.min(5, Math.max(2, Math.floor(word.length / 3)));
}

function simpleName(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

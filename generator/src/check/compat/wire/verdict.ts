import type { WireIncompatibility } from "./wire-incompatibility.js";

/**
 * What the comparison of one pair of types found, and by reference what the pairs inside it found: a pair that is
 * met a thousand times is one array in a thousand places. Empty means that the reader can read the writer.
 */
export type Verdict = readonly (WireIncompatibility | Verdict)[];

export const COMPATIBLE: Verdict = [];

/** Both verdicts, in this order. */
export function both(first: Verdict, second: Verdict): Verdict {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [first, second];
}

/** Each incompatibility once, in the order in which it was found first. */
export function distinct(verdict: Verdict): readonly WireIncompatibility[] {
  const seen = new Set<Verdict>();
  const found = new Set<WireIncompatibility>();
  const walk = (part: Verdict): void => {
    if (seen.has(part)) return;
    seen.add(part);
    for (const item of part) isVerdict(item) ? walk(item) : found.add(item);
  };
  walk(verdict);
  return [...found];
}

/** Java repeats what lies in a type for each use of the type, which doubles at each level: from here on nobody reads it. */
const MOST_REPEATED = 10_000;

/** As Java lists them, once for each use; but each only once where that would be more than {@link MOST_REPEATED}. */
export function repeated(verdict: Verdict): readonly WireIncompatibility[] {
  const found: WireIncompatibility[] = [];
  const walk = (part: Verdict): boolean =>
    part.every((item) => (isVerdict(item) ? walk(item) : found.push(item) <= MOST_REPEATED));
  return walk(verdict) ? found : distinct(verdict);
}

function isVerdict(item: WireIncompatibility | Verdict): item is Verdict {
  return Array.isArray(item);
}

import { words } from "../model/identifiers.js";

/** Names repeat across a catalog, and every second rule asks for their words. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

/** The words of a name in lower case, without digits at their end: `patientMRN2` is patient, mrn. */
export function wordsOf(name: string): readonly string[] {
  const before = known.get(name);
  if (before !== undefined) return before;
  const found = words(name)
    .map((word) => word.toLowerCase().replace(/\d+$/, ""))
    .filter((word) => word !== "");
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, found);
  return found;
}

import { words } from "../model/identifiers.js";

/** The words of a name in lower case, without digits at their end: `patientMRN2` is patient, mrn. */
export function wordsOf(name: string): readonly string[] {
  return words(name)
    .map((word) => word.toLowerCase().replace(/\d+$/, ""))
    .filter((word) => word !== "");
}

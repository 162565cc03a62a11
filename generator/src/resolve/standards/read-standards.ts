import { quote } from "../../load/quote.js";
import type { SourceFile } from "../../load/source-tree.js";
import { didYouMean } from "../../nearest-name.js";
import type { Findings } from "../findings.js";
import { checkKeys } from "../keys.js";
import { describe, type Reading, stringOf } from "../members.js";
import { KNOWN_STANDARDS, type KnownStandard } from "./known-standards.js";
import { readEntries } from "./read-entries.js";
import { readGaps } from "./read-gaps.js";
import { readResources } from "./read-resources.js";
import type { StandardList } from "./standard-list.js";

/** HL7 v2 has some 350 triggers, and R4 some 400 statuses. What comes after compares entries with one another. */
const MOST_ENTRIES = 5000;

/** Reads every list of `standards/`, by its key, in the order of the table. One with a fault is left out. */
export function readStandards(sources: readonly SourceFile[], findings: Findings): ReadonlyMap<string, StandardList> {
  const lists = new Map<string, StandardList>();
  for (const source of sources) {
    const list = readStandard(source, findings);
    if (list !== null && !findings.isFaulty(source)) lists.set(list.key, list);
  }
  return new Map(KNOWN_STANDARDS.flatMap(({ key }) => entryOf(lists, key)));
}

function entryOf<Value>(map: ReadonlyMap<string, Value>, key: string): readonly (readonly [string, Value])[] {
  const value = map.get(key);
  return value === undefined ? [] : [[key, value]];
}

function readStandard(source: SourceFile, findings: Findings): StandardList | null {
  const reading: Reading = { file: source, findings, rule: "standards-list" };
  const known = knownStandard(source, reading);
  if (known === null) return null;
  const { root } = source;
  if (root.kind !== "object") {
    findings.report(source, root, reading.rule, `A list holds an object, and here is ${describe(root)}.`, null);
    return null;
  }
  const isOfResources = known.holds === "resources";
  checkKeys(
    root,
    {
      subject: `list of ${known.standard}`,
      required: ["standard", "source", "form", known.holds, ...(isOfResources ? ["otherResources", "leftOut"] : [])],
      optional: ["gaps"],
    },
    reading,
  );
  refuseOtherStandard(root.members.get("standard")?.value, known, reading);
  const { entries, names } = isOfResources ? readResources(root, known, reading) : readEntries(root, known, reading);
  if (entries.length > MOST_ENTRIES) {
    const message = `The list has ${entries.length} entries, more than the ${MOST_ENTRIES} that it may have.`;
    findings.report(source, root, reading.rule, message, "List what hospitals use.");
  }
  return {
    key: known.key,
    standard: known.standard,
    source: stringOf(root, "source", reading)?.value ?? "",
    file: source,
    entries,
    names,
    gaps: readGaps(root, entries, reading),
  };
}

function knownStandard(source: SourceFile, { findings, rule }: Reading): KnownStandard | null {
  const key = source.relativePath.replace(/^.*\/|\.json$/g, "");
  const known = KNOWN_STANDARDS.find((standard) => standard.key === key);
  if (known !== undefined) return known;
  const keys = KNOWN_STANDARDS.map((standard) => standard.key);
  const message = `Nothing reads a list of the standard ${quote(key)}.`;
  findings.report(source, { start: 0 }, rule, message, didYouMean(key, keys, `The lists are ${keys.join(", ")}.`));
  return null;
}

function refuseOtherStandard(
  node: SourceFile["root"] | undefined,
  { key, standard }: KnownStandard,
  { file, findings, rule }: Reading,
): void {
  if (node === undefined || (node.kind === "string" && node.value === standard)) return;
  const message = `The standard of ${quote(`${key}.json`)} is ${quote(standard)}, and here is ${describe(node)}.`;
  findings.report(file, node, rule, message, `Write ${quote(standard)}.`);
}

import type { JsonMember, JsonObject } from "../../load/json-node.js";
import { quote } from "../../load/quote.js";
import { didYouMean } from "../../nearest-name.js";
import { describe, memberOf, type Reading, wrongKind } from "../members.js";
import type { Gap, StandardEntry } from "./standard-list.js";

/** As many ids as a list may have, and once per run. */
const MOST_IDS = 2000;

/** Reads why entries have no event: a sentence by the entry's id, or by the resource that all of its statuses lack. */
export function readGaps(
  root: JsonObject,
  entries: readonly StandardEntry[],
  reading: Reading,
): ReadonlyMap<string, Gap> {
  const node = memberOf(root, "gaps");
  if (node === undefined) return new Map();
  if (node.kind !== "object") {
    wrongKind(node, "gaps", "an object of reasons by id", reading);
    return new Map();
  }
  const ids = new Set(entries.flatMap(({ id, status }) => (status === null ? [id] : [id, status.resource])));
  // An entry that could not be read is reported as such, and its gap is not to blame.
  const areKnown = !reading.findings.isFaulty(reading.file);
  const gaps = new Map<string, Gap>();
  for (const [id, member] of node.members) {
    const reason = readReason(member, reading);
    if (ids.has(id)) {
      gaps.set(id, { reason, node: member.key });
      continue;
    }
    if (!areKnown) continue;
    const fix = didYouMean(id, [...ids], "Delete it, or add the entry.", { most: MOST_IDS });
    reading.findings.report(
      reading.file,
      member.key,
      reading.rule,
      `The gap ${quote(id)} is no entry of this list.`,
      fix,
    );
  }
  return gaps;
}

/** A reason is a sentence: a word would not tell the next reader whether it still holds. */
export function readReason(member: JsonMember | undefined, { file, findings, rule }: Reading): string {
  if (member === undefined) return "";
  const { key, value } = member;
  const reason = value.kind === "string" ? value.value.trim() : "";
  if (/\S\s.*\.$/s.test(reason)) return reason;
  const message = `${quote(key.value)} needs a reason in a sentence, and here is ${describe(value)}.`;
  findings.report(file, value, rule, message, 'Write why, like "The registry sends no such message.".');
  return reason;
}

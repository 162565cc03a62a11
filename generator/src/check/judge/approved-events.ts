import type { SnapshotIndex } from "../../compare/snapshot.js";
import type { SourceFile } from "../../load/source-tree.js";
import { readApprovals } from "./approval.js";
import { subjectFingerprints } from "./approve.js";
import { compatRules } from "./compat-rules.js";

/**
 * Types of the events of which a person has approved that they break what was there: by an approval of the event or of a type
 * in its payload that is as it was approved.
 *
 * @param date - today, `YYYY-MM-DD`
 */
export function approvedEvents(today: SnapshotIndex, files: readonly SourceFile[], date: string): ReadonlySet<string> {
  const { approvals } = readApprovals(
    files,
    compatRules.map(({ id }) => id),
  );
  const fingerprint = subjectFingerprints(today, null);
  const holding = approvals.filter(({ event, schema, expires }) => expires >= date && fingerprint(event) === schema);
  return new Set(holding.flatMap(({ event }) => (today.events.has(event) ? [event] : today.eventsWith(event))));
}

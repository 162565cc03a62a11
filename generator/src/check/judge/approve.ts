import { fingerprintOf } from "../../compare/fingerprint.js";
import type { SnapshotIndex } from "../../compare/snapshot.js";
import type { Approval } from "./approval.js";
import type { Break } from "./break.js";

/** What becomes of an approval. */
export interface Answer {
  readonly approval: Approval;
  /**
   * - `holds`: it approves `breaks`;
   * - `stale`: what it approves has changed since;
   * - `expired`: its last day is over;
   * - `unused`: nothing breaks that it would approve.
   */
  readonly state: "holds" | "stale" | "expired" | "unused";
  readonly breaks: readonly Break[];
  /** Of its subject as it is now; null where there is none. */
  readonly fingerprint: string | null;
}

/** @param date - today, `YYYY-MM-DD` */
export function answerApprovals(
  approvals: readonly Approval[],
  breaks: readonly Break[],
  date: string,
  fingerprintOfSubject: (subject: string) => string | null,
): readonly Answer[] {
  return approvals.map((approval) => {
    const meant = breaks.filter(({ rule, subject }) => rule.id === approval.rule && subject === approval.event);
    const fingerprint = fingerprintOfSubject(approval.event);
    const state =
      meant.length === 0
        ? "unused"
        : fingerprint !== approval.schema
          ? "stale"
          : approval.expires < date
            ? "expired"
            : "holds";
    return { approval, state, breaks: meant, fingerprint };
  });
}

/** Of what it is today; of what is gone, of what it was. */
export function subjectFingerprints(today: SnapshotIndex, last: SnapshotIndex | null) {
  const known = new Map<string, string | null>();
  return (subject: string): string | null => {
    let fingerprint = known.get(subject);
    if (fingerprint === undefined) {
      fingerprint = fingerprintOf(subject, today) ?? (last === null ? null : fingerprintOf(subject, last));
      known.set(subject, fingerprint);
    }
    return fingerprint;
  };
}

// @ts-check

/** The cluster could not do what was asked, for a reason that its one sentence tells the person at the keyboard. */
export class ClusterError extends Error {
  /** @override */
  name = "ClusterError";
}

/** The command line was wrong; the sentence says how it should be. */
export class UsageError extends Error {
  /** @override */
  name = "UsageError";
}

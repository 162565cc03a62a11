import type { Baseline } from "./baseline/baseline.js";
import type { Snapshot } from "./compare/snapshot.js";
import { resolve } from "./resolve/resolve.js";
import { UsageError } from "./usage-error.js";

/** Throws a `UsageError` for a baseline with errors: half of one would let half of the breaks pass. */
export function snapshotOf({ label, tree, holds }: Baseline): Snapshot {
  const { resolved, diagnostics } = resolve(tree);
  const fault = diagnostics.find(({ severity }) => severity === "error");
  if (fault !== undefined) {
    const { file, line, column, message } = fault;
    throw new UsageError(
      `The baseline is not whole: ${file}:${line}:${column} ${message}`,
      "Compare with a state of the schemas that `events lint` accepts.",
    );
  }
  return { label, resolved, holds };
}

import { isInfrastructureFault } from "../breaker/infrastructure-fault.js";
import { EventError } from "../errors.js";
import type { OutgoingRecord, SendOutcome } from "../ports/transport.js";
import { laneOf } from "./lane-name.js";

/**
 * What a send says of one record.
 * - `behind`: it failed because an earlier one of its lane did in the same call, which says nothing of itself;
 * - `refused`: the transport does not take it as it is;
 * - `outage`: it is not the record's fault, and may go away.
 */
export type Verdict =
  | { readonly kind: "stored" | "behind" }
  | { readonly kind: "refused" | "outage"; readonly error: EventError };

const STORED: Verdict = { kind: "stored" };
const BEHIND: Verdict = { kind: "behind" };

/** Of the transport, or of the registry that is asked for the id of a schema on the way to it. */
const REFUSALS = /^(TRANSPORT|REGISTRY|CODEC)\./;

/** One verdict for each record, in their order. */
export function verdictsOf(records: readonly OutgoingRecord[], outcomes: readonly SendOutcome[]): readonly Verdict[] {
  const failed = new Set<string>();
  return records.map((record, index): Verdict => {
    const outcome = outcomes[index];
    if (outcome?.status === "stored") return STORED;
    const lane = laneOf(record);
    if (lane !== null && failed.has(lane)) return BEHIND;
    if (lane !== null) failed.add(lane);
    const error = outcome?.error ?? new EventError("TRANSPORT.UNAVAILABLE", "The transport said nothing of a record.");
    const refused = !error.retryable && REFUSALS.test(error.code) && error.code !== "TRANSPORT.UNAUTHORIZED";
    return { kind: refused ? "refused" : "outage", error };
  });
}

/**
 * The first infrastructure fault, for the circuit breaker; none where something was stored, for then the transport is
 * there, and what fails is a part of it.
 */
export function infrastructureFaultOf(verdicts: readonly Verdict[]): EventError | undefined {
  if (verdicts.some(({ kind }) => kind === "stored")) return undefined;
  for (const verdict of verdicts) {
    if (verdict.kind === "outage" && isInfrastructureFault(verdict.error)) return verdict.error;
  }
  return undefined;
}

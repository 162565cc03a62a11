import type { Diagnostic } from "../diagnostics.js";
import type { StandardEntry } from "../resolve/standards/standard-list.js";

/** Which entries of the standards' lists the events of a tree correspond to. */
export interface CoverageReport {
  /** In the order of the lists. */
  readonly standards: readonly StandardCoverage[];
  /** Entries without event and reason, and reasons that no longer hold; sorted. */
  readonly findings: readonly Diagnostic[];
}

export interface StandardCoverage {
  /** `hl7v2` */
  readonly key: string;
  /** `HL7v2` */
  readonly standard: string;
  readonly source: string;
  /** In the order of the list. */
  readonly entries: readonly EntryCoverage[];
}

export interface EntryCoverage {
  readonly entry: StandardEntry;
  /** Event types that name the entry, sorted. */
  readonly events: readonly string[];
  /** Why there is no event; null where there is one, or where nobody says why. */
  readonly reason: string | null;
  readonly state: CoverageState;
}

export type CoverageState = "carried" | "reasoned" | "missing";

export const COVERAGE_STATES: readonly CoverageState[] = ["carried", "reasoned", "missing"];

// Generated from shared/coding.avsc by `events generate`. Do not edit: change the schema instead.

import type { WithDefaults } from "@healthtech/event-runtime/event";

/** One code of one code system (FHIR R4 Coding). The code means nothing without its system. */
export interface Coding {
  /** URI of the code system, such as http://loinc.org or http://snomed.info/sct. */
  readonly system: string;
  /**
   * Release of the code system that the sender used, where its codes change meaning between releases, such as 2026 for ICD-10-CM.
   *
   * Default: `null`.
   */
  readonly version: string | null;
  /** The code exactly as the system publishes it, hyphens and dots included. */
  readonly code: string;
  /** The system's own wording of the code; never a local nickname. Default: `null`. */
  readonly display: string | null;
}

/** {@link Coding} as a publisher passes it: what has a default may be left out. */
export type CodingInput = WithDefaults<Coding, "version" | "display">;

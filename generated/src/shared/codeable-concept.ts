// Generated from shared/codeable-concept.avsc by `events generate`. Do not edit: change the schema instead.

import type { WithDefaults } from "@healthtech/event-runtime/event";
import type { Coding, CodingInput } from "./coding.js";

/** A notion as the user chose it, with the codes that stand for it (FHIR R4 CodeableConcept). Several codings say the same thing in different systems, never different things. */
export interface CodeableConcept {
  /**
   * Codes, the one that the sender entered first. Empty only where the source has free text and nothing else.
   *
   * Default: `[]`.
   */
  readonly coding: readonly Coding[];
  /** What the user typed or picked, word for word. Default: `null`. */
  readonly text: string | null;
}

/** {@link CodeableConcept} as a publisher passes it: what has a default may be left out. */
export type CodeableConceptInput = WithDefaults<CodeableConcept, "coding" | "text", { readonly coding: readonly CodingInput[] }>;

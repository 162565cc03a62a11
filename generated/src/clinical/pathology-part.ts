// Generated from clinical/types/pathology-part.avsc by `events generate`. Do not edit: change the schema instead.

import type { WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/** One separately submitted piece of tissue in a pathology case, with its own letter on the requisition, the blocks and the diagnosis. */
export interface PathologyPart {
  /** Letter or number of the part, A first. */
  readonly partLabel: string;
  /** Container in which the part arrived. UUID. Default: `null`. */
  readonly specimenId: string | null;
  /** Organ or site it was taken from, SNOMED CT with laterality. Sensitive: `PHI`. Default: `null`. */
  readonly bodySite: CodeableConcept | null;
  /** Designation by the surgeon, quoted in the report. Sensitive: `PHI`. */
  readonly partText: string;
}

/** {@link PathologyPart} as a publisher passes it: what has a default may be left out. */
export type PathologyPartInput = WithDefaults<PathologyPart, "specimenId" | "bodySite", { readonly bodySite: CodeableConceptInput | null }>;

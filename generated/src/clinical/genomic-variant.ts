// Generated from clinical/types/genomic-variant.avsc by `events generate`. Do not edit: change the schema instead.

import type { WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/** One difference from the reference sequence, named so that another laboratory finds the same one. */
export interface GenomicVariant {
  /** Gene, HGNC id with its symbol as display. Sensitive: `PHI`. */
  readonly gene: CodeableConcept;
  /** Change on the transcript in HGVS, with transcript version, such as NM_000059.4:c.5946del. Sensitive: `PHI`. */
  readonly hgvsCoding: string;
  /**
   * Predicted change of the protein in HGVS; null for splice and non-coding variants.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly hgvsProtein: string | null;
  /** Assembly to which coordinates refer, GRCh37 or GRCh38. */
  readonly genomeBuild: string;
  /** State of the two copies in this patient. Sensitive: `PHI`. */
  readonly variantZygosity: VariantZygosity;
  /**
   * Share of reads with the variant; null when called by another method than sequencing.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`. Default: `null`.
   */
  readonly alleleFractionPercent: string | null;
}

/** {@link GenomicVariant} as a publisher passes it: what has a default may be left out. */
export type GenomicVariantInput = WithDefaults<GenomicVariant, "hgvsProtein" | "alleleFractionPercent", { readonly gene: CodeableConceptInput }>;

/**
 * Copies that carry it. MOSAIC and HETEROPLASMIC are in a part of cells or mitochondria.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type VariantZygosity = "HETEROZYGOUS" | "HOMOZYGOUS" | "HEMIZYGOUS" | "MOSAIC" | "HETEROPLASMIC" | "UNKNOWN";

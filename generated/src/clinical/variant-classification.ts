// Generated from clinical/types/variant-classification.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Pathogenicity of a germline variant in the five classes of ACMG and AMP. Only the first two change care; UNCERTAIN_SIGNIFICANCE must not.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type VariantClassification = "PATHOGENIC" | "LIKELY_PATHOGENIC" | "UNCERTAIN_SIGNIFICANCE" | "LIKELY_BENIGN" | "BENIGN" | "UNKNOWN";

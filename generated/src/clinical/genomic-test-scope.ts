// Generated from clinical/types/genomic-test-scope.avsc by `events generate`. Do not edit: change the schema instead.

/**
 * Breadth of a genetic test. FAMILIAL_VARIANT looks only for a variant known in a relative; TUMOR examines cancer tissue, all others the patient's own genome.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type GenomicTestScope = "FAMILIAL_VARIANT" | "SINGLE_GENE" | "GENE_PANEL" | "EXOME" | "GENOME" | "CHROMOSOMAL_MICROARRAY" | "PHARMACOGENOMIC" | "TUMOR" | "PRENATAL" | "OTHER" | "UNKNOWN";

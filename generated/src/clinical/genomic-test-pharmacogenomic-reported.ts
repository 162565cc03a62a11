// Generated from clinical/genomics/genomic-test-pharmacogenomic-reported.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The genotype of one drug gene was reported with the metabolizer type and what follows for drugs. It is knowledge for every later prescription and triggers no change of a running one by itself.
 *
 * Event `GenomicTest.PharmacogenomicReported`, version 1. Topic `clinical.events`, key `genomicTestId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface GenomicTestPharmacogenomicReported {
  /** Test that read the drug genes; each gene has an event of its own. UUID. */
  readonly genomicTestId: string;
  /** Patient in whose chart the phenotype is kept for life. UUID. */
  readonly patientId: string;
  /** Order for the panel; null for preemptive testing in a program. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Report with all genes of the panel. UUID. */
  readonly diagnosticReportId: string;
  /** Phenotype as an observation, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Drug gene, HGNC id. Sensitive: `PHI`. */
  readonly gene: CodeableConcept;
  /** Star alleles of both copies, such as *1/*2. Sensitive: `PHI`. */
  readonly diplotype: string;
  /** What the diplotype means for the protein. Sensitive: `PHI`. */
  readonly pharmacogenomicPhenotype: PharmacogenomicPhenotype;
  /** Drugs with a CPIC recommendation for this phenotype, RxNorm ingredients. Sensitive: `PHI`. */
  readonly affectedMedications: readonly CodeableConcept[];
  /** Recommendation as shown at prescribing. Sensitive: `PHI`. */
  readonly recommendationText: string;
  /** CPIC or DPWG guideline with its year. Default: `null`. */
  readonly guidelineName: string | null;
  /** True when the active list holds one of the drugs, so that pharmacy is called. Sensitive: `PHI`. */
  readonly hasCurrentMedicationConflict: boolean;
  /** When the phenotype reached the chart. Point in time, to the millisecond. */
  readonly issuedAt: Date;
}

/** {@link GenomicTestPharmacogenomicReported} as a publisher passes it: what has a default may be left out. */
export type GenomicTestPharmacogenomicReportedInput = WithDefaults<GenomicTestPharmacogenomicReported, "orderId" | "guidelineName", { readonly code: CodeableConceptInput; readonly gene: CodeableConceptInput; readonly affectedMedications: readonly CodeableConceptInput[] }>;

/**
 * Phenotype in CPIC terms. The metabolizer types hold for enzymes, the function types for transporters, and positive or negative for HLA alleles.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PharmacogenomicPhenotype = "POOR_METABOLIZER" | "INTERMEDIATE_METABOLIZER" | "NORMAL_METABOLIZER" | "RAPID_METABOLIZER" | "ULTRARAPID_METABOLIZER" | "POOR_FUNCTION" | "DECREASED_FUNCTION" | "NORMAL_FUNCTION" | "ALLELE_POSITIVE" | "ALLELE_NEGATIVE" | "INDETERMINATE" | "UNKNOWN";

/**
 * The genotype of one drug gene was reported with the metabolizer type and what follows for drugs. It is knowledge for every later prescription and triggers no change of a running one by itself.
 *
 * Event `GenomicTest.PharmacogenomicReported`, version 1. Topic `clinical.events`, key `genomicTestId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const GenomicTestPharmacogenomicReported: EventDefinition<"GenomicTest.PharmacogenomicReported", GenomicTestPharmacogenomicReported, GenomicTestPharmacogenomicReportedInput> = /*@__PURE__*/ defineEvent({
  type: "GenomicTest.PharmacogenomicReported",
  version: 1,
  topic: "clinical.events",
  key: "genomicTestId",
  aggregate: "GenomicTest",
  schema: '{"type":"record","name":"GenomicTestPharmacogenomicReported","namespace":"healthtech.clinical","fields":[{"name":"genomicTestId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"diagnosticReportId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"gene","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"diplotype","type":"string","confluent:tags":["PHI"]},{"name":"pharmacogenomicPhenotype","type":{"type":"enum","name":"PharmacogenomicPhenotype","symbols":["POOR_METABOLIZER","INTERMEDIATE_METABOLIZER","NORMAL_METABOLIZER","RAPID_METABOLIZER","ULTRARAPID_METABOLIZER","POOR_FUNCTION","DECREASED_FUNCTION","NORMAL_FUNCTION","ALLELE_POSITIVE","ALLELE_NEGATIVE","INDETERMINATE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"affectedMedications","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"confluent:tags":["PHI"]},{"name":"recommendationText","type":"string","confluent:tags":["PHI"]},{"name":"guidelineName","type":["null","string"],"default":null},{"name":"hasCurrentMedicationConflict","type":"boolean","confluent:tags":["PHI"]},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

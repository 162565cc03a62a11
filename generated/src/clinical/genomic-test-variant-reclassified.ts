// Generated from clinical/genomics/genomic-test-variant-reclassified.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { GenomicVariant, GenomicVariantInput } from "./genomic-variant.js";
import type { VariantClassification } from "./variant-classification.js";

/**
 * New evidence moved a variant that had been reported before into another class. The clinician who now cares for the patient must decide whether to call back; the variant itself is unchanged.
 *
 * Event `GenomicTest.VariantReclassified`, version 1. Topic `clinical.events`, key `genomicTestId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface GenomicTestVariantReclassified {
  /** Original test, often years old. UUID. */
  readonly genomicTestId: string;
  /** Carrier who may have to be called back. UUID. */
  readonly patientId: string;
  /** Finding whose class changed. UUID. */
  readonly genomicFindingId: string;
  /** Clinician who gets the letter; null when the first one has left and nobody took over. UUID. Default: `null`. */
  readonly responsiblePractitionerId: string | null;
  /** Variant as reported the first time, in current nomenclature. Sensitive: `PHI`. */
  readonly genomicVariant: GenomicVariant;
  /** Class that the patient was told. Sensitive: `PHI`. */
  readonly previousVariantClassification: VariantClassification;
  /** Class from now on. Sensitive: `PHI`. */
  readonly variantClassification: VariantClassification;
  /** Main new evidence. */
  readonly variantReclassificationEvidence: VariantReclassificationEvidence;
  /** True when care changes: any move into or out of the two pathogenic classes. */
  readonly requiresRecontact: boolean;
  /** Day of the report in which the old class stood. Date as `YYYY-MM-DD`. */
  readonly firstReportedDate: string;
  /** When the laboratory signed the new class. Point in time, to the millisecond. */
  readonly reclassifiedAt: Date;
  /** Evidence in two or three sentences, as in the amended report. Sensitive: `PHI`. */
  readonly reasonText: string;
}

/** {@link GenomicTestVariantReclassified} as a publisher passes it: what has a default may be left out. */
export type GenomicTestVariantReclassifiedInput = WithDefaults<GenomicTestVariantReclassified, "responsiblePractitionerId", { readonly genomicVariant: GenomicVariantInput }>;

/** What moved the class most. A symbol that is not known yet is read as `UNKNOWN`. */
export type VariantReclassificationEvidence = "POPULATION_DATA" | "FUNCTIONAL_STUDY" | "SEGREGATION" | "CASE_DATA" | "COMPUTATIONAL" | "EXPERT_PANEL" | "CRITERIA_REVISION" | "UNKNOWN";

/**
 * New evidence moved a variant that had been reported before into another class. The clinician who now cares for the patient must decide whether to call back; the variant itself is unchanged.
 *
 * Event `GenomicTest.VariantReclassified`, version 1. Topic `clinical.events`, key `genomicTestId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const GenomicTestVariantReclassified: EventDefinition<"GenomicTest.VariantReclassified", GenomicTestVariantReclassified, GenomicTestVariantReclassifiedInput> = /*@__PURE__*/ defineEvent({
  type: "GenomicTest.VariantReclassified",
  version: 1,
  topic: "clinical.events",
  key: "genomicTestId",
  aggregate: "GenomicTest",
  schema: '{"type":"record","name":"GenomicTestVariantReclassified","namespace":"healthtech.clinical","fields":[{"name":"genomicTestId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"genomicFindingId","type":{"type":"string","logicalType":"uuid"}},{"name":"responsiblePractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"genomicVariant","type":{"type":"record","name":"GenomicVariant","fields":[{"name":"gene","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"hgvsCoding","type":"string","confluent:tags":["PHI"]},{"name":"hgvsProtein","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"genomeBuild","type":"string"},{"name":"variantZygosity","type":{"type":"enum","name":"VariantZygosity","symbols":["HETEROZYGOUS","HOMOZYGOUS","HEMIZYGOUS","MOSAIC","HETEROPLASMIC","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"alleleFractionPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["PHI"]}]},"confluent:tags":["PHI"]},{"name":"previousVariantClassification","type":{"type":"enum","name":"VariantClassification","symbols":["PATHOGENIC","LIKELY_PATHOGENIC","UNCERTAIN_SIGNIFICANCE","LIKELY_BENIGN","BENIGN","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"variantClassification","type":"healthtech.clinical.VariantClassification","confluent:tags":["PHI"]},{"name":"variantReclassificationEvidence","type":{"type":"enum","name":"VariantReclassificationEvidence","symbols":["POPULATION_DATA","FUNCTIONAL_STUDY","SEGREGATION","CASE_DATA","COMPUTATIONAL","EXPERT_PANEL","CRITERIA_REVISION","UNKNOWN"],"default":"UNKNOWN"}},{"name":"requiresRecontact","type":"boolean"},{"name":"firstReportedDate","type":{"type":"int","logicalType":"date"}},{"name":"reclassifiedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"reasonText","type":"string","confluent:tags":["PHI"]}],"schemaVersion":1}',
});

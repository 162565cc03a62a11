// Generated from clinical/genomics/genomic-test-sample-qualified.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * DNA or RNA was extracted, measured and found good enough for the test. It opens the genomic test; a sample that fails is GenomicTest.SampleFailed.
 *
 * Event `GenomicTest.SampleQualified`, version 1. Topic `clinical.events`, key `genomicTestId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface GenomicTestSampleQualified {
  /** Test run on this sample, from extraction to report and all later reclassifications. UUID. */
  readonly genomicTestId: string;
  /** Patient whose genome is read. UUID. */
  readonly patientId: string;
  /** Order for which the sample came. UUID. */
  readonly orderId: string;
  /** Primary tube, swab or tissue block. UUID. */
  readonly specimenId: string;
  /** Material extracted, SNOMED CT. Sensitive: `PHI`. */
  readonly specimenType: CodeableConcept;
  /** Kind of nucleic acid in the tube. */
  readonly genomicNucleicAcid: GenomicNucleicAcid;
  /** Concentration by fluorometry in ng/uL. */
  readonly concentrationQuantity: Quantity;
  /** Total amount in ng, from which repeats are planned. Default: `null`. */
  readonly yieldQuantity: Quantity | null;
  /** Integrity number from 1 to 10 (DIN or RIN), unit 1; null when not measured. Default: `null`. */
  readonly integrityQuantity: Quantity | null;
  /**
   * Share of tumor nuclei as the pathologist estimated it; null for blood and saliva.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`. Default: `null`.
   */
  readonly tumorContentPercent: string | null;
  /** Whether a SNP fingerprint or sex marker fits the patient on the label. */
  readonly isIdentityConfirmed: boolean;
  /** When the sample went into library preparation. Point in time, to the millisecond. */
  readonly qualifiedAt: Date;
  /** Molecular technologist who released it. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link GenomicTestSampleQualified} as a publisher passes it: what has a default may be left out. */
export type GenomicTestSampleQualifiedInput = WithDefaults<GenomicTestSampleQualified, "yieldQuantity" | "integrityQuantity" | "tumorContentPercent", { readonly specimenType: CodeableConceptInput; readonly concentrationQuantity: QuantityInput; readonly yieldQuantity: QuantityInput | null; readonly integrityQuantity: QuantityInput | null; readonly performer: ActorInput }>;

/** What was extracted. CELL_FREE_DNA is from plasma. A symbol that is not known yet is read as `UNKNOWN`. */
export type GenomicNucleicAcid = "DNA" | "RNA" | "CELL_FREE_DNA" | "MITOCHONDRIAL_DNA" | "UNKNOWN";

/**
 * DNA or RNA was extracted, measured and found good enough for the test. It opens the genomic test; a sample that fails is GenomicTest.SampleFailed.
 *
 * Event `GenomicTest.SampleQualified`, version 1. Topic `clinical.events`, key `genomicTestId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const GenomicTestSampleQualified: EventDefinition<"GenomicTest.SampleQualified", GenomicTestSampleQualified, GenomicTestSampleQualifiedInput> = /*@__PURE__*/ defineEvent({
  type: "GenomicTest.SampleQualified",
  version: 1,
  topic: "clinical.events",
  key: "genomicTestId",
  aggregate: "GenomicTest",
  schema: '{"type":"record","name":"GenomicTestSampleQualified","namespace":"healthtech.clinical","fields":[{"name":"genomicTestId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"specimenId","type":{"type":"string","logicalType":"uuid"}},{"name":"specimenType","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"genomicNucleicAcid","type":{"type":"enum","name":"GenomicNucleicAcid","symbols":["DNA","RNA","CELL_FREE_DNA","MITOCHONDRIAL_DNA","UNKNOWN"],"default":"UNKNOWN"}},{"name":"concentrationQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}},{"name":"yieldQuantity","type":["null","healthtech.shared.Quantity"],"default":null},{"name":"integrityQuantity","type":["null","healthtech.shared.Quantity"],"default":null},{"name":"tumorContentPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["PHI"]},{"name":"isIdentityConfirmed","type":"boolean"},{"name":"qualifiedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

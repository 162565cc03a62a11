// Generated from clinical/genomics/genomic-test-variant-reported.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { GenomicVariant, GenomicVariantInput } from "./genomic-variant.js";
import type { VariantClassification } from "./variant-classification.js";

/**
 * A report named one germline variant with its class and what it means for the patient. A report with two variants gives two events; a change of class years later is GenomicTest.VariantReclassified.
 *
 * Event `GenomicTest.VariantReported`, version 1. Topic `clinical.events`, key `genomicTestId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface GenomicTestVariantReported {
  /** Test that found the variant. UUID. */
  readonly genomicTestId: string;
  /** Carrier; relatives are never named here. UUID. */
  readonly patientId: string;
  /** Order that asked the question. UUID. */
  readonly orderId: string;
  /** Report in which the variant stands. UUID. */
  readonly diagnosticReportId: string;
  /** This variant in this patient, to which reclassifications refer. UUID. */
  readonly genomicFindingId: string;
  /** The variant in full notation. Sensitive: `PHI`. */
  readonly genomicVariant: GenomicVariant;
  /** Class assigned by the laboratory director. Sensitive: `PHI`. */
  readonly variantClassification: VariantClassification;
  /** ACMG criteria met, such as PVS1 and PM2, from which the class follows. Default: `[]`. */
  readonly acmgCriteria: readonly string[];
  /** Condition for which the class holds, ICD-10-CM or SNOMED CT. Sensitive: `PHI`. */
  readonly condition: CodeableConcept;
  /** How relatives may be concerned. Sensitive: `PHI`. */
  readonly variantInheritance: VariantInheritance;
  /** True when it lies outside the question and is reported because the patient wished so. */
  readonly isSecondaryFinding: boolean;
  /** Whether Sanger sequencing or another method saw it as well. */
  readonly isConfirmedOrthogonally: boolean;
  /** When the report with the variant was signed. Point in time, to the millisecond. */
  readonly issuedAt: Date;
  /** Laboratory director who signed. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link GenomicTestVariantReported} as a publisher passes it: what has a default may be left out. */
export type GenomicTestVariantReportedInput = WithDefaults<GenomicTestVariantReported, "acmgCriteria", { readonly genomicVariant: GenomicVariantInput; readonly condition: CodeableConceptInput; readonly performer: ActorInput }>;

/** Mode of inheritance of the condition. A symbol that is not known yet is read as `UNKNOWN`. */
export type VariantInheritance = "AUTOSOMAL_DOMINANT" | "AUTOSOMAL_RECESSIVE" | "X_LINKED" | "MITOCHONDRIAL" | "UNKNOWN";

/**
 * A report named one germline variant with its class and what it means for the patient. A report with two variants gives two events; a change of class years later is GenomicTest.VariantReclassified.
 *
 * Event `GenomicTest.VariantReported`, version 1. Topic `clinical.events`, key `genomicTestId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const GenomicTestVariantReported: EventDefinition<"GenomicTest.VariantReported", GenomicTestVariantReported, GenomicTestVariantReportedInput> = /*@__PURE__*/ defineEvent({
  type: "GenomicTest.VariantReported",
  version: 1,
  topic: "clinical.events",
  key: "genomicTestId",
  aggregate: "GenomicTest",
  schema: '{"type":"record","name":"GenomicTestVariantReported","namespace":"healthtech.clinical","fields":[{"name":"genomicTestId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"diagnosticReportId","type":{"type":"string","logicalType":"uuid"}},{"name":"genomicFindingId","type":{"type":"string","logicalType":"uuid"}},{"name":"genomicVariant","type":{"type":"record","name":"GenomicVariant","fields":[{"name":"gene","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"hgvsCoding","type":"string","confluent:tags":["PHI"]},{"name":"hgvsProtein","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"genomeBuild","type":"string"},{"name":"variantZygosity","type":{"type":"enum","name":"VariantZygosity","symbols":["HETEROZYGOUS","HOMOZYGOUS","HEMIZYGOUS","MOSAIC","HETEROPLASMIC","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"alleleFractionPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["PHI"]}]},"confluent:tags":["PHI"]},{"name":"variantClassification","type":{"type":"enum","name":"VariantClassification","symbols":["PATHOGENIC","LIKELY_PATHOGENIC","UNCERTAIN_SIGNIFICANCE","LIKELY_BENIGN","BENIGN","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"acmgCriteria","type":{"type":"array","items":"string"},"default":[]},{"name":"condition","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"variantInheritance","type":{"type":"enum","name":"VariantInheritance","symbols":["AUTOSOMAL_DOMINANT","AUTOSOMAL_RECESSIVE","X_LINKED","MITOCHONDRIAL","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"isSecondaryFinding","type":"boolean"},{"name":"isConfirmedOrthogonally","type":"boolean"},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from clinical/genomics/genomic-test-sequencing-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";

/**
 * The sequencer and the pipeline finished, and the data met or missed their quality limits. Variants wait for interpretation; nothing of it is a result.
 *
 * Event `GenomicTest.SequencingCompleted`, version 1. Topic `clinical.events`, key `genomicTestId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface GenomicTestSequencingCompleted {
  /** Test whose reads are complete. UUID. */
  readonly genomicTestId: string;
  /** Patient whose data are stored. UUID. */
  readonly patientId: string;
  /** Sequencer; null when reads came from another laboratory. UUID. Default: `null`. */
  readonly deviceId: string | null;
  /** Flow cell on which the library ran. Default: `null`. */
  readonly flowCellIdentifier: Identifier | null;
  /** Assembly to which reads were aligned, GRCh37 or GRCh38. */
  readonly genomeBuild: string;
  /** Mean depth over the target, in reads per base. Whole number of 32 bits. */
  readonly meanCoverageCount: number;
  /**
   * Share of the target at 20 reads or more.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all.
   */
  readonly targetCoveredPercent: string;
  /**
   * Share of reads that are copies of others from amplification.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Default: `null`.
   */
  readonly duplicatePercent: string | null;
  /** Validated release of the bioinformatics pipeline. */
  readonly pipelineVersion: string;
  /** Variants left for a person to judge after filtering. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly candidateVariantCount: number;
  /** Whether interpretation may start. */
  readonly sequencingVerdict: SequencingVerdict;
  /**
   * HGNC symbols of genes with regions below the limit, to be filled by another method or disclosed.
   *
   * Default: `[]`.
   */
  readonly gapGenes: readonly string[];
  /** Alignment and variant files in the genomic archive. Sensitive: `PHI`. Default: `[]`. */
  readonly dataFiles: readonly Attachment[];
  /** When the pipeline wrote its last file. Point in time, to the millisecond. */
  readonly completedAt: Date;
}

/** {@link GenomicTestSequencingCompleted} as a publisher passes it: what has a default may be left out. */
export type GenomicTestSequencingCompletedInput = WithDefaults<GenomicTestSequencingCompleted, "deviceId" | "flowCellIdentifier" | "duplicatePercent" | "gapGenes" | "dataFiles", { readonly flowCellIdentifier: IdentifierInput | null; readonly dataFiles: readonly AttachmentInput[] }>;

/**
 * Judgement on the run for this sample. PASS_WITH_GAPS names genes in gapGenes that were not read fully.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SequencingVerdict = "PASS" | "PASS_WITH_GAPS" | "FAIL" | "UNKNOWN";

/**
 * The sequencer and the pipeline finished, and the data met or missed their quality limits. Variants wait for interpretation; nothing of it is a result.
 *
 * Event `GenomicTest.SequencingCompleted`, version 1. Topic `clinical.events`, key `genomicTestId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const GenomicTestSequencingCompleted: EventDefinition<"GenomicTest.SequencingCompleted", GenomicTestSequencingCompleted, GenomicTestSequencingCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "GenomicTest.SequencingCompleted",
  version: 1,
  topic: "clinical.events",
  key: "genomicTestId",
  aggregate: "GenomicTest",
  schema: '{"type":"record","name":"GenomicTestSequencingCompleted","namespace":"healthtech.clinical","fields":[{"name":"genomicTestId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"deviceId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"flowCellIdentifier","type":["null",{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null},{"name":"genomeBuild","type":"string"},{"name":"meanCoverageCount","type":"int"},{"name":"targetCoveredPercent","type":{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}},{"name":"duplicatePercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null},{"name":"pipelineVersion","type":"string"},{"name":"candidateVariantCount","type":"int","confluent:tags":["PHI"]},{"name":"sequencingVerdict","type":{"type":"enum","name":"SequencingVerdict","symbols":["PASS","PASS_WITH_GAPS","FAIL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"gapGenes","type":{"type":"array","items":"string"},"default":[]},{"name":"dataFiles","type":{"type":"array","items":{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

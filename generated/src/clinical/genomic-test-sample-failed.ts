// Generated from clinical/genomics/genomic-test-sample-failed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A sample or its library did not reach the quality that the test needs, at extraction or on the sequencer. The test ends with this sample; a fresh one starts another test under the same order.
 *
 * Event `GenomicTest.SampleFailed`, version 1. Topic `clinical.events`, key `genomicTestId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface GenomicTestSampleFailed {
  /** Test that cannot go on. UUID. */
  readonly genomicTestId: string;
  /** Patient who may have to give another sample. UUID. */
  readonly patientId: string;
  /** Order that is still without an answer. UUID. */
  readonly orderId: string;
  /** Material that was not good enough. UUID. */
  readonly specimenId: string;
  /** How far the sample came. */
  readonly genomicFailureStage: GenomicFailureStage;
  /** Cause as released to the clinician. Sensitive: `PHI`. */
  readonly genomicFailureCause: GenomicFailureCause;
  /**
   * Fetal share of cell-free DNA in a prenatal screen; below 4 most laboratories give no result. Null for other tests.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`. Default: `null`.
   */
  readonly fetalFractionPercent: string | null;
  /** Material asked for next, SNOMED CT; null when a repeat is pointless. Sensitive: `PHI`. Default: `null`. */
  readonly requestedSpecimenType: CodeableConcept | null;
  /** Whether the laboratory runs a second sample without a further bill. */
  readonly isRepeatFree: boolean;
  /** When the sample was given up. Point in time, to the millisecond. */
  readonly failedAt: Date;
  /** Technologist or director who decided. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link GenomicTestSampleFailed} as a publisher passes it: what has a default may be left out. */
export type GenomicTestSampleFailedInput = WithDefaults<GenomicTestSampleFailed, "fetalFractionPercent" | "requestedSpecimenType", { readonly requestedSpecimenType: CodeableConceptInput | null; readonly performer: ActorInput }>;

/** Step at which it failed. A symbol that is not known yet is read as `UNKNOWN`. */
export type GenomicFailureStage = "RECEIPT" | "EXTRACTION" | "LIBRARY" | "SEQUENCING" | "ANALYSIS" | "UNKNOWN";

/**
 * What was wrong. IDENTITY_MISMATCH is a fingerprint that belongs to somebody else and is an incident.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type GenomicFailureCause = "LOW_YIELD" | "DEGRADED" | "LOW_TUMOR_CONTENT" | "CONTAMINATION" | "LOW_FETAL_FRACTION" | "LOW_COVERAGE" | "IDENTITY_MISMATCH" | "OTHER" | "UNKNOWN";

/**
 * A sample or its library did not reach the quality that the test needs, at extraction or on the sequencer. The test ends with this sample; a fresh one starts another test under the same order.
 *
 * Event `GenomicTest.SampleFailed`, version 1. Topic `clinical.events`, key `genomicTestId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const GenomicTestSampleFailed: EventDefinition<"GenomicTest.SampleFailed", GenomicTestSampleFailed, GenomicTestSampleFailedInput> = /*@__PURE__*/ defineEvent({
  type: "GenomicTest.SampleFailed",
  version: 1,
  topic: "clinical.events",
  key: "genomicTestId",
  aggregate: "GenomicTest",
  schema: '{"type":"record","name":"GenomicTestSampleFailed","namespace":"healthtech.clinical","fields":[{"name":"genomicTestId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"specimenId","type":{"type":"string","logicalType":"uuid"}},{"name":"genomicFailureStage","type":{"type":"enum","name":"GenomicFailureStage","symbols":["RECEIPT","EXTRACTION","LIBRARY","SEQUENCING","ANALYSIS","UNKNOWN"],"default":"UNKNOWN"}},{"name":"genomicFailureCause","type":{"type":"enum","name":"GenomicFailureCause","symbols":["LOW_YIELD","DEGRADED","LOW_TUMOR_CONTENT","CONTAMINATION","LOW_FETAL_FRACTION","LOW_COVERAGE","IDENTITY_MISMATCH","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"fetalFractionPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["PHI"]},{"name":"requestedSpecimenType","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"isRepeatFree","type":"boolean"},{"name":"failedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

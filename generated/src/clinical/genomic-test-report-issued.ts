// Generated from clinical/genomics/genomic-test-report-issued.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { GenomicTestScope } from "./genomic-test-scope.js";

/**
 * The laboratory director signed the report of a genetic test, with or without a finding. It went to the ordering clinician; whether the patient may see it yet is told by GenomicTest.ResultReleased or GenomicTest.ResultWithheld.
 *
 * Event `GenomicTest.ReportIssued`, version 1. Topic `clinical.events`, key `genomicTestId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface GenomicTestReportIssued {
  /** Test that is answered. UUID. */
  readonly genomicTestId: string;
  /** Patient who awaits the disclosure visit. UUID. */
  readonly patientId: string;
  /** Order that is completed with it. UUID. */
  readonly orderId: string;
  /** Report that the director signed; addenda are filed under the same id. UUID. */
  readonly diagnosticReportId: string;
  /** Kind of genetic report, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Breadth that was really analyzed. */
  readonly genomicTestScope: GenomicTestScope;
  /** Overall answer to the question of the order. Sensitive: `PHI`. */
  readonly genomicConclusion: GenomicConclusion;
  /** Reported variants; empty for a negative report. UUID. Default: `[]`. */
  readonly genomicFindingIds: readonly string[];
  /** Interpretation at the head of the report. Sensitive: `PHI`. */
  readonly summaryText: string;
  /** What the method cannot see, as printed. Default: `null`. */
  readonly limitationsText: string | null;
  /** Days from receipt of the sample to the signature. Whole number of 32 bits. Default: `null`. */
  readonly elapsedDays: number | null;
  /** When the director signed the report. Point in time, to the millisecond. */
  readonly issuedAt: Date;
  /** Director who answers for the interpretation. Sensitive: `PII`. */
  readonly performer: Actor;
  /** Report as a document, with methods and references. Sensitive: `PHI`. Default: `null`. */
  readonly sourceDocument: Attachment | null;
}

/** {@link GenomicTestReportIssued} as a publisher passes it: what has a default may be left out. */
export type GenomicTestReportIssuedInput = WithDefaults<GenomicTestReportIssued, "genomicFindingIds" | "limitationsText" | "elapsedDays" | "sourceDocument", { readonly code: CodeableConceptInput; readonly performer: ActorInput; readonly sourceDocument: AttachmentInput | null }>;

/**
 * Answer in one word. INCONCLUSIVE is a variant of uncertain significance or one hit in a recessive gene.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type GenomicConclusion = "POSITIVE" | "NEGATIVE" | "INCONCLUSIVE" | "CARRIER" | "UNKNOWN";

/**
 * The laboratory director signed the report of a genetic test, with or without a finding. It went to the ordering clinician; whether the patient may see it yet is told by GenomicTest.ResultReleased or GenomicTest.ResultWithheld.
 *
 * Event `GenomicTest.ReportIssued`, version 1. Topic `clinical.events`, key `genomicTestId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const GenomicTestReportIssued: EventDefinition<"GenomicTest.ReportIssued", GenomicTestReportIssued, GenomicTestReportIssuedInput> = /*@__PURE__*/ defineEvent({
  type: "GenomicTest.ReportIssued",
  version: 1,
  topic: "clinical.events",
  key: "genomicTestId",
  aggregate: "GenomicTest",
  schema: '{"type":"record","name":"GenomicTestReportIssued","namespace":"healthtech.clinical","fields":[{"name":"genomicTestId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"diagnosticReportId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"genomicTestScope","type":{"type":"enum","name":"GenomicTestScope","symbols":["FAMILIAL_VARIANT","SINGLE_GENE","GENE_PANEL","EXOME","GENOME","CHROMOSOMAL_MICROARRAY","PHARMACOGENOMIC","TUMOR","PRENATAL","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"genomicConclusion","type":{"type":"enum","name":"GenomicConclusion","symbols":["POSITIVE","NEGATIVE","INCONCLUSIVE","CARRIER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"genomicFindingIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"summaryText","type":"string","confluent:tags":["PHI"]},{"name":"limitationsText","type":["null","string"],"default":null},{"name":"elapsedDays","type":["null","int"],"default":null},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"sourceDocument","type":["null",{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

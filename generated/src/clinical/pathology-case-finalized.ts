// Generated from clinical/pathology/pathology-case-finalized.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The pathologist signed the case out and the final diagnosis was released. Later findings come as PathologyCase.AddendumIssued, and a changed diagnosis as PathologyCase.Amended.
 *
 * Event `PathologyCase.Finalized`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PathologyCaseFinalized {
  /** Case that was signed out. UUID. */
  readonly pathologyCaseId: string;
  /** Patient whose diagnosis it is. UUID. */
  readonly patientId: string;
  /** Encounter of the biopsy or operation. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Requisition that is filled by the report. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Report in its first final version. UUID. */
  readonly diagnosticReportId: string;
  /** Kind of report, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Diagnosis by part, as printed at the head of the report. Sensitive: `PHI`. */
  readonly diagnosisText: string;
  /** Diagnoses coded part by part, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly findings: readonly CodeableConcept[];
  /** Class assigned at sign-out. Sensitive: `PHI`. */
  readonly pathologySignificance: PathologySignificance;
  /** CPT level of the main part, 88300 to 88309. Sensitive: `PHI`. Default: `null`. */
  readonly procedureCode: CodeableConcept | null;
  /** Whether a second pathologist saw the slides before release, as policy asks for new cancers. */
  readonly isSecondReviewDone: boolean;
  /**
   * Hours from accession to sign-out; two working days is the usual target.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly elapsedHours: number | null;
  /** When the signature released the report. Point in time, to the millisecond. */
  readonly issuedAt: Date;
  /** Pathologist who signed. Sensitive: `PII`. */
  readonly performer: Actor;
  /** Signed report as filed. Sensitive: `PHI`. Default: `null`. */
  readonly sourceDocument: Attachment | null;
}

/** {@link PathologyCaseFinalized} as a publisher passes it: what has a default may be left out. */
export type PathologyCaseFinalizedInput = WithDefaults<PathologyCaseFinalized, "encounterId" | "orderId" | "findings" | "procedureCode" | "elapsedHours" | "sourceDocument", { readonly code: CodeableConceptInput; readonly findings: readonly CodeableConceptInput[]; readonly procedureCode: CodeableConceptInput | null; readonly performer: ActorInput; readonly sourceDocument: AttachmentInput | null }>;

/**
 * How the case weighs for follow-up lists. UNEXPECTED is benign or malignant against what the clinician assumed.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PathologySignificance = "BENIGN" | "PREMALIGNANT" | "MALIGNANT" | "INDETERMINATE" | "NON_DIAGNOSTIC" | "UNEXPECTED" | "UNKNOWN";

/**
 * The pathologist signed the case out and the final diagnosis was released. Later findings come as PathologyCase.AddendumIssued, and a changed diagnosis as PathologyCase.Amended.
 *
 * Event `PathologyCase.Finalized`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PathologyCaseFinalized: EventDefinition<"PathologyCase.Finalized", PathologyCaseFinalized, PathologyCaseFinalizedInput> = /*@__PURE__*/ defineEvent({
  type: "PathologyCase.Finalized",
  version: 1,
  topic: "clinical.events",
  key: "pathologyCaseId",
  aggregate: "PathologyCase",
  schema: '{"type":"record","name":"PathologyCaseFinalized","namespace":"healthtech.clinical","fields":[{"name":"pathologyCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"diagnosticReportId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"diagnosisText","type":"string","confluent:tags":["PHI"]},{"name":"findings","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"pathologySignificance","type":{"type":"enum","name":"PathologySignificance","symbols":["BENIGN","PREMALIGNANT","MALIGNANT","INDETERMINATE","NON_DIAGNOSTIC","UNEXPECTED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"procedureCode","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"isSecondReviewDone","type":"boolean"},{"name":"elapsedHours","type":["null","int"],"default":null},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"sourceDocument","type":["null",{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

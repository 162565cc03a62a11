// Generated from clinical/imaging/imaging-report-finalized.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The attending radiologist signed the report on one or more studies. Further remarks come as ImagingReport.AddendumIssued; the signed text is never changed in silence.
 *
 * Event `ImagingReport.Finalized`, version 1. Topic `clinical.events`, key `diagnosticReportId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImagingReportFinalized {
  /** Report that is signed. UUID. */
  readonly diagnosticReportId: string;
  /** Patient who sees it in the portal at the same hour. UUID. */
  readonly patientId: string;
  /** Encounter under which the professional fee is billed. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Order that the report answers. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Studies on which the report speaks. UUID. */
  readonly imagingStudyIds: readonly string[];
  /** Earlier studies that the radiologist compared. UUID. Default: `[]`. */
  readonly comparedImagingStudyIds: readonly string[];
  /** Examination reported, CPT. Sensitive: `PHI`. */
  readonly procedureCode: CodeableConcept;
  /** Impression as signed, the part that clinicians read first. Sensitive: `PHI`. */
  readonly impressionText: string;
  /** Findings coded from the impression, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly findings: readonly CodeableConcept[];
  /**
   * Reporting scale with its category, such as BI-RADS 2, Lung-RADS 4A or TI-RADS 3; null where none applies.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly assessmentScale: string | null;
  /** Whether the attending agrees with the preliminary reading. */
  readonly preliminaryAgreement: PreliminaryAgreement;
  /** Minutes from the end of the examination to the signature. Whole number of 32 bits. Default: `null`. */
  readonly elapsedMinutes: number | null;
  /** When the attending signed and the text became binding. Point in time, to the millisecond. */
  readonly issuedAt: Date;
  /** Radiologist who signed. Sensitive: `PII`. */
  readonly performer: Actor;
  /** Signed report with all sections. Sensitive: `PHI`. Default: `null`. */
  readonly sourceDocument: Attachment | null;
}

/** {@link ImagingReportFinalized} as a publisher passes it: what has a default may be left out. */
export type ImagingReportFinalizedInput = WithDefaults<ImagingReportFinalized, "encounterId" | "orderId" | "comparedImagingStudyIds" | "findings" | "assessmentScale" | "elapsedMinutes" | "sourceDocument", { readonly procedureCode: CodeableConceptInput; readonly findings: readonly CodeableConceptInput[]; readonly performer: ActorInput; readonly sourceDocument: AttachmentInput | null }>;

/**
 * Relation to the first reading. MAJOR_CHANGE alters care and is telephoned.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PreliminaryAgreement = "NO_PRELIMINARY" | "AGREED" | "MINOR_CHANGE" | "MAJOR_CHANGE" | "UNKNOWN";

/**
 * The attending radiologist signed the report on one or more studies. Further remarks come as ImagingReport.AddendumIssued; the signed text is never changed in silence.
 *
 * Event `ImagingReport.Finalized`, version 1. Topic `clinical.events`, key `diagnosticReportId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImagingReportFinalized: EventDefinition<"ImagingReport.Finalized", ImagingReportFinalized, ImagingReportFinalizedInput> = /*@__PURE__*/ defineEvent({
  type: "ImagingReport.Finalized",
  version: 1,
  topic: "clinical.events",
  key: "diagnosticReportId",
  aggregate: "ImagingReport",
  schema: '{"type":"record","name":"ImagingReportFinalized","namespace":"healthtech.clinical","fields":[{"name":"diagnosticReportId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"imagingStudyIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"comparedImagingStudyIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"procedureCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"impressionText","type":"string","confluent:tags":["PHI"]},{"name":"findings","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"assessmentScale","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"preliminaryAgreement","type":{"type":"enum","name":"PreliminaryAgreement","symbols":["NO_PRELIMINARY","AGREED","MINOR_CHANGE","MAJOR_CHANGE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"elapsedMinutes","type":["null","int"],"default":null},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"sourceDocument","type":["null",{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

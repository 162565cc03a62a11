// Generated from clinical/laboratory/lab-report-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * Every test of a panel is final or closed, and the report as a whole is final. Values are not repeated here: each had its LabResult.Finalized; this event closes the order and the turnaround clock.
 *
 * Event `LabReport.Completed`, version 1. Topic `clinical.events`, key `diagnosticReportId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface LabReportCompleted {
  /** Report that is complete. UUID. */
  readonly diagnosticReportId: string;
  /** Patient named at the head of the report. UUID. */
  readonly patientId: string;
  /** Encounter under which the panel is billed. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Order that is filled with it. UUID. */
  readonly orderId: string;
  /** All results of the panel in the order of the printed report. UUID. */
  readonly labResultIds: readonly string[];
  /** Panel reported, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Results flagged outside their reference range. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly abnormalCount: number;
  /** Results that needed a call. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly criticalCount: number;
  /** Tests that were closed without a value. Whole number of 32 bits. */
  readonly notPerformedCount: number;
  /** CPT code of the panel, valid only when all its components were run. Sensitive: `PHI`. Default: `null`. */
  readonly procedureCode: CodeableConcept | null;
  /** Minutes from receipt of the specimen to the last value. Whole number of 32 bits. Default: `null`. */
  readonly elapsedMinutes: number | null;
  /** When the last value was released. Point in time, to the millisecond. */
  readonly issuedAt: Date;
  /** Printable report as filed. Sensitive: `PHI`. Default: `null`. */
  readonly sourceDocument: Attachment | null;
}

/** {@link LabReportCompleted} as a publisher passes it: what has a default may be left out. */
export type LabReportCompletedInput = WithDefaults<LabReportCompleted, "encounterId" | "procedureCode" | "elapsedMinutes" | "sourceDocument", { readonly code: CodeableConceptInput; readonly procedureCode: CodeableConceptInput | null; readonly sourceDocument: AttachmentInput | null }>;

/**
 * Every test of a panel is final or closed, and the report as a whole is final. Values are not repeated here: each had its LabResult.Finalized; this event closes the order and the turnaround clock.
 *
 * Event `LabReport.Completed`, version 1. Topic `clinical.events`, key `diagnosticReportId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const LabReportCompleted: EventDefinition<"LabReport.Completed", LabReportCompleted, LabReportCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "LabReport.Completed",
  version: 1,
  topic: "clinical.events",
  key: "diagnosticReportId",
  aggregate: "LabReport",
  schema: '{"type":"record","name":"LabReportCompleted","namespace":"healthtech.clinical","fields":[{"name":"diagnosticReportId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"labResultIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"abnormalCount","type":"int","confluent:tags":["PHI"]},{"name":"criticalCount","type":"int","confluent:tags":["PHI"]},{"name":"notPerformedCount","type":"int"},{"name":"procedureCode","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"elapsedMinutes","type":["null","int"],"default":null},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"sourceDocument","type":["null",{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

// Generated from clinical/laboratory/lab-report-partially-released.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A report on several tests went to the chart while some of them are still open. Each value had its own event; this one tells which are missing and when the rest may be expected.
 *
 * Event `LabReport.PartiallyReleased`, version 1. Topic `clinical.events`, key `diagnosticReportId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface LabReportPartiallyReleased {
  /** Report that will grow until it is complete. UUID. */
  readonly diagnosticReportId: string;
  /** Patient to whom all tests of the report belong. UUID. */
  readonly patientId: string;
  /** Encounter that may plan on the part that is there. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Panel order that stays open. UUID. */
  readonly orderId: string;
  /** Panel of which a part is out, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Results that are final in this release or an earlier one. UUID. */
  readonly releasedLabResultIds: readonly string[];
  /** Tests still open, LOINC. Sensitive: `PHI`. */
  readonly pendingTests: readonly CodeableConcept[];
  /** Main cause of the delay. */
  readonly labPendingCause: LabPendingCause;
  /** When the last open test should be out. Point in time, to the millisecond. Default: `null`. */
  readonly expectedIssuedAt: Date | null;
  /** When this part became readable. Point in time, to the millisecond. */
  readonly issuedAt: Date;
}

/** {@link LabReportPartiallyReleased} as a publisher passes it: what has a default may be left out. */
export type LabReportPartiallyReleasedInput = WithDefaults<LabReportPartiallyReleased, "encounterId" | "expectedIssuedAt", { readonly code: CodeableConceptInput; readonly pendingTests: readonly CodeableConceptInput[] }>;

/**
 * Why the rest is late. SHARED_SPECIMEN waits for another bench to hand the tube on.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type LabPendingCause = "LONGER_METHOD" | "RERUN" | "SHARED_SPECIMEN" | "REFERENCE_LABORATORY" | "INSTRUMENT_DOWN" | "UNKNOWN";

/**
 * A report on several tests went to the chart while some of them are still open. Each value had its own event; this one tells which are missing and when the rest may be expected.
 *
 * Event `LabReport.PartiallyReleased`, version 1. Topic `clinical.events`, key `diagnosticReportId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const LabReportPartiallyReleased: EventDefinition<"LabReport.PartiallyReleased", LabReportPartiallyReleased, LabReportPartiallyReleasedInput> = /*@__PURE__*/ defineEvent({
  type: "LabReport.PartiallyReleased",
  version: 1,
  topic: "clinical.events",
  key: "diagnosticReportId",
  aggregate: "LabReport",
  schema: '{"type":"record","name":"LabReportPartiallyReleased","namespace":"healthtech.clinical","fields":[{"name":"diagnosticReportId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"releasedLabResultIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"pendingTests","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"confluent:tags":["PHI"]},{"name":"labPendingCause","type":{"type":"enum","name":"LabPendingCause","symbols":["LONGER_METHOD","RERUN","SHARED_SPECIMEN","REFERENCE_LABORATORY","INSTRUMENT_DOWN","UNKNOWN"],"default":"UNKNOWN"}},{"name":"expectedIssuedAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

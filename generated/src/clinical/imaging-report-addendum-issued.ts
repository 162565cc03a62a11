// Generated from clinical/imaging/imaging-report-addendum-issued.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A radiologist added text beneath a signed imaging report, after new comparison films, a question from the clinician or a mistake that was noticed. The signed report above it keeps its words.
 *
 * Event `ImagingReport.AddendumIssued`, version 1. Topic `clinical.events`, key `diagnosticReportId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImagingReportAddendumIssued {
  /** Signed report that has an addendum now. UUID. */
  readonly diagnosticReportId: string;
  /** Patient who may have read the report already. UUID. */
  readonly patientId: string;
  /** Order under which both texts are filed. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Number of the addendum, counted from 1. Whole number of 32 bits. */
  readonly addendumSequence: number;
  /** Why something had to be added. */
  readonly imagingAddendumCause: ImagingAddendumCause;
  /** Text that stands beneath the report, with the date of its own signature. Sensitive: `PHI`. */
  readonly addendumText: string;
  /** True when the clinician must think again; the radiologist then calls. */
  readonly isImpressionChanged: boolean;
  /** Clinician who was told, when the impression changed. Sensitive: `PII`. Default: `null`. */
  readonly notifiedTo: Actor | null;
  /** When the added text was signed. Point in time, to the millisecond. */
  readonly issuedAt: Date;
  /** Radiologist of the addendum. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link ImagingReportAddendumIssued} as a publisher passes it: what has a default may be left out. */
export type ImagingReportAddendumIssuedInput = WithDefaults<ImagingReportAddendumIssued, "orderId" | "notifiedTo", { readonly notifiedTo: ActorInput | null; readonly performer: ActorInput }>;

/**
 * Occasion for the addendum. CORRECTION repairs a wrong side, number or patient statement.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ImagingAddendumCause = "COMPARISON_OBTAINED" | "CLINICIAN_QUESTION" | "MISSED_FINDING" | "CORRECTION" | "COMMUNICATION_RECORD" | "POSTPROCESSING" | "OTHER" | "UNKNOWN";

/**
 * A radiologist added text beneath a signed imaging report, after new comparison films, a question from the clinician or a mistake that was noticed. The signed report above it keeps its words.
 *
 * Event `ImagingReport.AddendumIssued`, version 1. Topic `clinical.events`, key `diagnosticReportId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImagingReportAddendumIssued: EventDefinition<"ImagingReport.AddendumIssued", ImagingReportAddendumIssued, ImagingReportAddendumIssuedInput> = /*@__PURE__*/ defineEvent({
  type: "ImagingReport.AddendumIssued",
  version: 1,
  topic: "clinical.events",
  key: "diagnosticReportId",
  aggregate: "ImagingReport",
  schema: '{"type":"record","name":"ImagingReportAddendumIssued","namespace":"healthtech.clinical","fields":[{"name":"diagnosticReportId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"addendumSequence","type":"int"},{"name":"imagingAddendumCause","type":{"type":"enum","name":"ImagingAddendumCause","symbols":["COMPARISON_OBTAINED","CLINICIAN_QUESTION","MISSED_FINDING","CORRECTION","COMMUNICATION_RECORD","POSTPROCESSING","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"addendumText","type":"string","confluent:tags":["PHI"]},{"name":"isImpressionChanged","type":"boolean"},{"name":"notifiedTo","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from clinical/imaging/imaging-report-peer-reviewed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A second radiologist read a reported study for quality and scored the agreement. The record is protected peer review; a difference that matters to the patient leads to an addendum besides.
 *
 * Event `ImagingReport.PeerReviewed`, version 1. Topic `clinical.events`, key `diagnosticReportId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImagingReportPeerReviewed {
  /** Report that was looked over. UUID. */
  readonly diagnosticReportId: string;
  /** Patient of the report, needed only if care must change. UUID. */
  readonly patientId: string;
  /** Study that the reviewer opened. UUID. */
  readonly imagingStudyId: string;
  /** Radiologist whose report it is. UUID. */
  readonly reviewedPractitionerId: string;
  /** Way by which the case was chosen. */
  readonly peerReviewSelection: PeerReviewSelection;
  /** RADPEER score from 1 (concur) to 3 (most should find it). Whole number of 32 bits. */
  readonly radpeerScore: number;
  /** RADPEER suffix b: the difference is likely to matter for care. */
  readonly isClinicallySignificant: boolean;
  /** Kind of the difference; null when the reviewer concurs. Default: `null`. */
  readonly imagingDiscrepancyKind: ImagingDiscrepancyKind | null;
  /** Finding in dispute, SNOMED CT; null when the reviewer concurs. Sensitive: `PHI`. Default: `null`. */
  readonly finding: CodeableConcept | null;
  /** Whether the first reader is asked to write an addendum. */
  readonly isAddendumAdvised: boolean;
  /** When the score was entered. Point in time, to the millisecond. */
  readonly reviewedAt: Date;
  /** Reviewing radiologist, blinded to the first reader where possible. Sensitive: `PII`. */
  readonly reviewedBy: Actor;
}

/** {@link ImagingReportPeerReviewed} as a publisher passes it: what has a default may be left out. */
export type ImagingReportPeerReviewedInput = WithDefaults<ImagingReportPeerReviewed, "imagingDiscrepancyKind" | "finding", { readonly finding: CodeableConceptInput | null; readonly reviewedBy: ActorInput }>;

/**
 * How the study came to review. COMPARISON is an old report reread on occasion of a new study.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PeerReviewSelection = "RANDOM" | "COMPARISON" | "COMPLAINT" | "CONFERENCE" | "TRIGGERED_BY_OUTCOME" | "UNKNOWN";

/**
 * What kind of difference it is. SATISFACTION_OF_SEARCH stopped at the first finding.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ImagingDiscrepancyKind = "PERCEPTION" | "INTERPRETATION" | "SATISFACTION_OF_SEARCH" | "COMMUNICATION" | "TECHNIQUE" | "OTHER" | "UNKNOWN";

/**
 * A second radiologist read a reported study for quality and scored the agreement. The record is protected peer review; a difference that matters to the patient leads to an addendum besides.
 *
 * Event `ImagingReport.PeerReviewed`, version 1. Topic `clinical.events`, key `diagnosticReportId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImagingReportPeerReviewed: EventDefinition<"ImagingReport.PeerReviewed", ImagingReportPeerReviewed, ImagingReportPeerReviewedInput> = /*@__PURE__*/ defineEvent({
  type: "ImagingReport.PeerReviewed",
  version: 1,
  topic: "clinical.events",
  key: "diagnosticReportId",
  aggregate: "ImagingReport",
  schema: '{"type":"record","name":"ImagingReportPeerReviewed","namespace":"healthtech.clinical","fields":[{"name":"diagnosticReportId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"imagingStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"reviewedPractitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"peerReviewSelection","type":{"type":"enum","name":"PeerReviewSelection","symbols":["RANDOM","COMPARISON","COMPLAINT","CONFERENCE","TRIGGERED_BY_OUTCOME","UNKNOWN"],"default":"UNKNOWN"}},{"name":"radpeerScore","type":"int"},{"name":"isClinicallySignificant","type":"boolean"},{"name":"imagingDiscrepancyKind","type":["null",{"type":"enum","name":"ImagingDiscrepancyKind","symbols":["PERCEPTION","INTERPRETATION","SATISFACTION_OF_SEARCH","COMMUNICATION","TECHNIQUE","OTHER","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"finding","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"isAddendumAdvised","type":"boolean"},{"name":"reviewedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"reviewedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from clinical/imaging/imaging-report-critical-finding-communicated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { CriticalContactMethod } from "./critical-contact-method.js";

/**
 * The radiologist told a responsible person of a finding that cannot wait for the report, and the talk was documented. It is emitted once the message was taken, not when the call was tried.
 *
 * Event `ImagingReport.CriticalFindingCommunicated`, version 1. Topic `clinical.events`, key `diagnosticReportId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImagingReportCriticalFindingCommunicated {
  /** Report, signed or still in dictation, that holds the finding. UUID. */
  readonly diagnosticReportId: string;
  /** Patient for whom somebody must act. UUID. */
  readonly patientId: string;
  /** Encounter whose team took the message; null when an outside office did. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Study on which the finding was seen. UUID. */
  readonly imagingStudyId: string;
  /** Critical finding, SNOMED CT. Sensitive: `PHI`. */
  readonly finding: CodeableConcept;
  /** Time that the policy allows for this kind of finding. */
  readonly criticalFindingUrgency: CriticalFindingUrgency;
  /** How radiologist and receiver spoke. */
  readonly criticalContactMethod: CriticalContactMethod;
  /** Tries until the receiver was reached. Whole number of 32 bits. */
  readonly attemptCount: number;
  /** Whether the receiver repeated patient and finding. */
  readonly wasReadBack: boolean;
  /** Minutes from the moment of seeing it to the talk. Whole number of 32 bits. */
  readonly elapsedMinutes: number;
  /** Clinician or nurse who took the finding over. Sensitive: `PII`. */
  readonly notifiedTo: Actor;
  /** When the message was taken. Point in time, to the millisecond. */
  readonly communicatedAt: Date;
  /** Radiologist who told it. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link ImagingReportCriticalFindingCommunicated} as a publisher passes it: what has a default may be left out. */
export type ImagingReportCriticalFindingCommunicatedInput = WithDefaults<ImagingReportCriticalFindingCommunicated, "encounterId", { readonly finding: CodeableConceptInput; readonly notifiedTo: ActorInput; readonly performer: ActorInput }>;

/**
 * Color class of the department's policy: RED within minutes, ORANGE within the hour, YELLOW within days.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CriticalFindingUrgency = "RED" | "ORANGE" | "YELLOW" | "UNKNOWN";

/**
 * The radiologist told a responsible person of a finding that cannot wait for the report, and the talk was documented. It is emitted once the message was taken, not when the call was tried.
 *
 * Event `ImagingReport.CriticalFindingCommunicated`, version 1. Topic `clinical.events`, key `diagnosticReportId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImagingReportCriticalFindingCommunicated: EventDefinition<"ImagingReport.CriticalFindingCommunicated", ImagingReportCriticalFindingCommunicated, ImagingReportCriticalFindingCommunicatedInput> = /*@__PURE__*/ defineEvent({
  type: "ImagingReport.CriticalFindingCommunicated",
  version: 1,
  topic: "clinical.events",
  key: "diagnosticReportId",
  aggregate: "ImagingReport",
  schema: '{"type":"record","name":"ImagingReportCriticalFindingCommunicated","namespace":"healthtech.clinical","fields":[{"name":"diagnosticReportId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"imagingStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"finding","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"criticalFindingUrgency","type":{"type":"enum","name":"CriticalFindingUrgency","symbols":["RED","ORANGE","YELLOW","UNKNOWN"],"default":"UNKNOWN"}},{"name":"criticalContactMethod","type":{"type":"enum","name":"CriticalContactMethod","symbols":["TELEPHONE","IN_PERSON","VOICE_BADGE","SECURE_MESSAGE","PAGER","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"attemptCount","type":"int"},{"name":"wasReadBack","type":"boolean"},{"name":"elapsedMinutes","type":"int"},{"name":"notifiedTo","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"communicatedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});

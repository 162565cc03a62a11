// Generated from clinical/imaging/imaging-study-contrast-reaction-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A patient reacted to contrast medium and the department charted what was seen and done. Whether it becomes an allergy in the chart is decided by a clinician and told by the allergy's own event.
 *
 * Event `ImagingStudy.ContrastReactionRecorded`, version 1. Topic `clinical.events`, key `imagingStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImagingStudyContrastReactionRecorded {
  /** Study during or after which it happened. UUID. */
  readonly imagingStudyId: string;
  /** Patient who reacted. UUID. */
  readonly patientId: string;
  /** Visit that may turn into an emergency one. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Allergy entry, where one was made at once. UUID. Default: `null`. */
  readonly allergyId: string | null;
  /** Agent under suspicion, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Mechanism as the radiologist judged it. Sensitive: `PHI`. */
  readonly contrastReactionMechanism: ContrastReactionMechanism;
  /** Worst degree reached. Sensitive: `PHI`. */
  readonly contrastReactionSeverity: ContrastReactionSeverity;
  /** Signs observed, SNOMED CT. Sensitive: `PHI`. */
  readonly findings: readonly CodeableConcept[];
  /** Minutes from injection to the first sign. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly onsetMinutes: number;
  /** Drugs and measures given, in order; null when watching was enough. Sensitive: `PHI`. Default: `null`. */
  readonly treatmentText: string | null;
  /** True for a breakthrough reaction in spite of steroids. Sensitive: `PHI`. */
  readonly wasPremedicated: boolean;
  /** End of the event in the department. Sensitive: `PHI`. */
  readonly contrastReactionDisposition: ContrastReactionDisposition;
  /** Radiologist, nurse or technologist who charted it. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When the account was written. Point in time, to the millisecond. */
  readonly recordedAt: Date;
}

/** {@link ImagingStudyContrastReactionRecorded} as a publisher passes it: what has a default may be left out. */
export type ImagingStudyContrastReactionRecordedInput = WithDefaults<ImagingStudyContrastReactionRecorded, "encounterId" | "allergyId" | "treatmentText", { readonly medication: CodeableConceptInput; readonly findings: readonly CodeableConceptInput[]; readonly recordedBy: ActorInput }>;

/**
 * Kind of reaction by the ACR manual. PHYSIOLOGIC is warmth, vomiting or a vasovagal faint and needs no premedication next time.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ContrastReactionMechanism = "ALLERGIC_LIKE" | "PHYSIOLOGIC" | "EXTRAVASATION" | "RENAL" | "UNKNOWN";

/**
 * Severity by the ACR manual. SEVERE is threatening to life.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ContrastReactionSeverity = "MILD" | "MODERATE" | "SEVERE" | "UNKNOWN";

/** Where the patient went afterwards. A symbol that is not known yet is read as `UNKNOWN`. */
export type ContrastReactionDisposition = "RELEASED" | "OBSERVED" | "EMERGENCY_DEPARTMENT" | "ADMITTED" | "DIED" | "UNKNOWN";

/**
 * A patient reacted to contrast medium and the department charted what was seen and done. Whether it becomes an allergy in the chart is decided by a clinician and told by the allergy's own event.
 *
 * Event `ImagingStudy.ContrastReactionRecorded`, version 1. Topic `clinical.events`, key `imagingStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImagingStudyContrastReactionRecorded: EventDefinition<"ImagingStudy.ContrastReactionRecorded", ImagingStudyContrastReactionRecorded, ImagingStudyContrastReactionRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "ImagingStudy.ContrastReactionRecorded",
  version: 1,
  topic: "clinical.events",
  key: "imagingStudyId",
  aggregate: "ImagingStudy",
  schema: '{"type":"record","name":"ImagingStudyContrastReactionRecorded","namespace":"healthtech.clinical","fields":[{"name":"imagingStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"allergyId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"contrastReactionMechanism","type":{"type":"enum","name":"ContrastReactionMechanism","symbols":["ALLERGIC_LIKE","PHYSIOLOGIC","EXTRAVASATION","RENAL","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"contrastReactionSeverity","type":{"type":"enum","name":"ContrastReactionSeverity","symbols":["MILD","MODERATE","SEVERE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"findings","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"confluent:tags":["PHI"]},{"name":"onsetMinutes","type":"int","confluent:tags":["PHI"]},{"name":"treatmentText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"wasPremedicated","type":"boolean","confluent:tags":["PHI"]},{"name":"contrastReactionDisposition","type":{"type":"enum","name":"ContrastReactionDisposition","symbols":["RELEASED","OBSERVED","EMERGENCY_DEPARTMENT","ADMITTED","DIED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

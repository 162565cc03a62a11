// Generated from clinical/imaging/imaging-study-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { ImagingModality } from "./imaging-modality.js";

/**
 * The technologist ended the examination, checked the images and let the patient go. The order is carried out with it and may be charged; that all images lie in the archive is ImagingStudy.BecameAvailable.
 *
 * Event `ImagingStudy.Completed`, version 1. Topic `clinical.events`, key `imagingStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImagingStudyCompleted {
  /** Study whose acquisition ended. UUID. */
  readonly imagingStudyId: string;
  /** Patient who may return to the ward or home. UUID. */
  readonly patientId: string;
  /** Stay or visit under which it is charged. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Order that is fulfilled on the technical side. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Examination as done, CPT, which may be less than was ordered. Sensitive: `PHI`. */
  readonly procedureCode: CodeableConcept;
  /** Machine type used in the end. */
  readonly imagingModality: ImagingModality;
  /** Series that the modality sent. Whole number of 32 bits. */
  readonly seriesCount: number;
  /** Images or frames in all series. Whole number of 32 bits. */
  readonly imageCount: number;
  /** Exposures that had to be repeated, for the department's reject analysis. Whole number of 32 bits. */
  readonly repeatedExposureCount: number;
  /** Whether the images answer the question. */
  readonly imagingQuality: ImagingQuality;
  /** First exposure or localizer. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** When the procedure step was closed. Point in time, to the millisecond. */
  readonly completedAt: Date;
  /** Technologist who answers for the images. Sensitive: `PII`. */
  readonly performer: Actor;
  /** Remark to the radiologist, as on pain, motion or an implant. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link ImagingStudyCompleted} as a publisher passes it: what has a default may be left out. */
export type ImagingStudyCompletedInput = WithDefaults<ImagingStudyCompleted, "encounterId" | "orderId" | "note", { readonly procedureCode: CodeableConceptInput; readonly performer: ActorInput }>;

/**
 * Technologist's judgement. LIMITED is readable with a remark, as for motion or body habitus.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ImagingQuality = "DIAGNOSTIC" | "LIMITED" | "NON_DIAGNOSTIC" | "UNKNOWN";

/**
 * The technologist ended the examination, checked the images and let the patient go. The order is carried out with it and may be charged; that all images lie in the archive is ImagingStudy.BecameAvailable.
 *
 * Event `ImagingStudy.Completed`, version 1. Topic `clinical.events`, key `imagingStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImagingStudyCompleted: EventDefinition<"ImagingStudy.Completed", ImagingStudyCompleted, ImagingStudyCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "ImagingStudy.Completed",
  version: 1,
  topic: "clinical.events",
  key: "imagingStudyId",
  aggregate: "ImagingStudy",
  schema: '{"type":"record","name":"ImagingStudyCompleted","namespace":"healthtech.clinical","fields":[{"name":"imagingStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"procedureCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"imagingModality","type":{"type":"enum","name":"ImagingModality","symbols":["RADIOGRAPHY","CT","MRI","ULTRASOUND","MAMMOGRAPHY","FLUOROSCOPY","ANGIOGRAPHY","NUCLEAR_MEDICINE","PET_CT","BONE_DENSITY","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"seriesCount","type":"int"},{"name":"imageCount","type":"int"},{"name":"repeatedExposureCount","type":"int"},{"name":"imagingQuality","type":{"type":"enum","name":"ImagingQuality","symbols":["DIAGNOSTIC","LIMITED","NON_DIAGNOSTIC","UNKNOWN"],"default":"UNKNOWN"}},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

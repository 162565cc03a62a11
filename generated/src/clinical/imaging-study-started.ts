// Generated from clinical/imaging/imaging-study-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { ImagingModality } from "./imaging-modality.js";

/**
 * The technologist identified the patient and began to acquire images; the modality opened its performed procedure step. Arrival in the department alone is not a start.
 *
 * Event `ImagingStudy.Started`, version 1. Topic `clinical.events`, key `imagingStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImagingStudyStarted {
  /** Study that is being made; report and dose refer to it. UUID. */
  readonly imagingStudyId: string;
  /** Patient on the table. UUID. */
  readonly patientId: string;
  /** Stay or visit during which it is made. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Order carried out; null for unscheduled trauma scans, reconciled later. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Machine that acquires. UUID. */
  readonly deviceId: string;
  /** Number taken from the modality worklist. Sensitive: `PHI`. */
  readonly accessionNumber: Identifier;
  /** Machine type, as DICOM carries it in every series. */
  readonly imagingModality: ImagingModality;
  /** Examination begun, CPT. Sensitive: `PHI`. */
  readonly procedureCode: CodeableConcept;
  /** Whether the side on the order was confirmed by the patient. */
  readonly imagingSideCheck: ImagingSideCheck;
  /** True when the machine came to the bedside. */
  readonly isPortable: boolean;
  /** Bedside of a portable examination; null when done in the department. Sensitive: `PHI`. Default: `null`. */
  readonly careLocation: CareLocation | null;
  /**
   * When the procedure step was opened; the door-to-CT time of a stroke ends here.
   *
   * Point in time, to the millisecond.
   */
  readonly startedAt: Date;
  /** Technologist or sonographer at the machine. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link ImagingStudyStarted} as a publisher passes it: what has a default may be left out. */
export type ImagingStudyStartedInput = WithDefaults<ImagingStudyStarted, "encounterId" | "orderId" | "careLocation", { readonly accessionNumber: IdentifierInput; readonly procedureCode: CodeableConceptInput; readonly careLocation: CareLocationInput | null; readonly performer: ActorInput }>;

/**
 * Result of the pause before the exposure, in which patient, region and side are said aloud.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ImagingSideCheck = "CONFIRMED" | "NOT_APPLICABLE" | "DISCREPANCY_RESOLVED" | "UNKNOWN";

/**
 * The technologist identified the patient and began to acquire images; the modality opened its performed procedure step. Arrival in the department alone is not a start.
 *
 * Event `ImagingStudy.Started`, version 1. Topic `clinical.events`, key `imagingStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImagingStudyStarted: EventDefinition<"ImagingStudy.Started", ImagingStudyStarted, ImagingStudyStartedInput> = /*@__PURE__*/ defineEvent({
  type: "ImagingStudy.Started",
  version: 1,
  topic: "clinical.events",
  key: "imagingStudyId",
  aggregate: "ImagingStudy",
  schema: '{"type":"record","name":"ImagingStudyStarted","namespace":"healthtech.clinical","fields":[{"name":"imagingStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"deviceId","type":{"type":"string","logicalType":"uuid"}},{"name":"accessionNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PHI"]},{"name":"imagingModality","type":{"type":"enum","name":"ImagingModality","symbols":["RADIOGRAPHY","CT","MRI","ULTRASOUND","MAMMOGRAPHY","FLUOROSCOPY","ANGIOGRAPHY","NUCLEAR_MEDICINE","PET_CT","BONE_DENSITY","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"procedureCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"imagingSideCheck","type":{"type":"enum","name":"ImagingSideCheck","symbols":["CONFIRMED","NOT_APPLICABLE","DISCREPANCY_RESOLVED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isPortable","type":"boolean"},{"name":"careLocation","type":["null",{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

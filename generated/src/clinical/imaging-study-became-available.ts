// Generated from clinical/imaging/imaging-study-became-available.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { ImagingModality } from "./imaging-modality.js";

/**
 * All images of a study lie in the archive, storage is committed, and they can be opened at the reading station and from the chart. It says nothing about a report.
 *
 * Event `ImagingStudy.BecameAvailable`, version 1. Topic `clinical.events`, key `imagingStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImagingStudyBecameAvailable {
  /** Study that can be opened. UUID. */
  readonly imagingStudyId: string;
  /** Patient whose header was checked against the order. UUID. */
  readonly patientId: string;
  /** Order to which it was matched; null for outside studies. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** DICOM Study Instance UID (0020,000D), system urn:dicom:uid. Sensitive: `PHI`. */
  readonly studyInstanceIdentifier: Identifier;
  /**
   * Accession under which the reading list shows it; null for imported media without one.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly accessionNumber: Identifier | null;
  /** Leading modality of the study. */
  readonly imagingModality: ImagingModality;
  /** Series stored, which should equal those that the modality announced. Whole number of 32 bits. */
  readonly seriesCount: number;
  /** Images and frames in the archive, as the reading station counts them. Whole number of 32 bits. */
  readonly imageCount: number;
  /** Source of the images; outside ones are read only on request. */
  readonly imagingOrigin: ImagingOrigin;
  /** Earlier studies fetched for comparison, most useful first. UUID. Default: `[]`. */
  readonly priorImagingStudyIds: readonly string[];
  /** Link that opens the study in the chart's viewer after login. Default: `null`. */
  readonly viewerUrl: string | null;
  /** When the archive committed the last instance. Point in time, to the millisecond. */
  readonly availableAt: Date;
}

/** {@link ImagingStudyBecameAvailable} as a publisher passes it: what has a default may be left out. */
export type ImagingStudyBecameAvailableInput = WithDefaults<ImagingStudyBecameAvailable, "orderId" | "accessionNumber" | "priorImagingStudyIds" | "viewerUrl", { readonly studyInstanceIdentifier: IdentifierInput; readonly accessionNumber: IdentifierInput | null }>;

/**
 * Where the images come from. OUTSIDE_EXCHANGE arrived over an image network.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ImagingOrigin = "OWN_MODALITY" | "OUTSIDE_MEDIA" | "OUTSIDE_EXCHANGE" | "TELERADIOLOGY" | "UNKNOWN";

/**
 * All images of a study lie in the archive, storage is committed, and they can be opened at the reading station and from the chart. It says nothing about a report.
 *
 * Event `ImagingStudy.BecameAvailable`, version 1. Topic `clinical.events`, key `imagingStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImagingStudyBecameAvailable: EventDefinition<"ImagingStudy.BecameAvailable", ImagingStudyBecameAvailable, ImagingStudyBecameAvailableInput> = /*@__PURE__*/ defineEvent({
  type: "ImagingStudy.BecameAvailable",
  version: 1,
  topic: "clinical.events",
  key: "imagingStudyId",
  aggregate: "ImagingStudy",
  schema: '{"type":"record","name":"ImagingStudyBecameAvailable","namespace":"healthtech.clinical","fields":[{"name":"imagingStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"studyInstanceIdentifier","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PHI"]},{"name":"accessionNumber","type":["null","healthtech.shared.Identifier"],"default":null,"confluent:tags":["PHI"]},{"name":"imagingModality","type":{"type":"enum","name":"ImagingModality","symbols":["RADIOGRAPHY","CT","MRI","ULTRASOUND","MAMMOGRAPHY","FLUOROSCOPY","ANGIOGRAPHY","NUCLEAR_MEDICINE","PET_CT","BONE_DENSITY","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"seriesCount","type":"int"},{"name":"imageCount","type":"int"},{"name":"imagingOrigin","type":{"type":"enum","name":"ImagingOrigin","symbols":["OWN_MODALITY","OUTSIDE_MEDIA","OUTSIDE_EXCHANGE","TELERADIOLOGY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"priorImagingStudyIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"viewerUrl","type":["null","string"],"default":null},{"name":"availableAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

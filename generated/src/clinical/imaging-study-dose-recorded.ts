// Generated from clinical/imaging/imaging-study-dose-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The radiation that a study gave was taken from the machine's dose report and filed. It tells the output of the machine, not the dose in an organ of this patient.
 *
 * Event `ImagingStudy.DoseRecorded`, version 1. Topic `clinical.events`, key `imagingStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface ImagingStudyDoseRecorded {
  /** Study that irradiated. UUID. */
  readonly imagingStudyId: string;
  /** Patient whose dose history grows. UUID. */
  readonly patientId: string;
  /** Tube or scanner that gave the dose. UUID. */
  readonly deviceId: string;
  /** Examination, CPT, by which doses are compared. Sensitive: `PHI`. */
  readonly procedureCode: CodeableConcept;
  /** Protocol as run on the machine. */
  readonly protocolName: string;
  /** Scans, runs or exposures in the dose report. Whole number of 32 bits. */
  readonly irradiationEventCount: number;
  /**
   * Highest CTDIvol of the study in mGy (32 cm or 16 cm phantom by region); null outside CT.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly ctdiVolQuantity: Quantity | null;
  /** Sum of the dose-length products in mGy.cm; null outside CT. Sensitive: `PHI`. Default: `null`. */
  readonly doseLengthProductQuantity: Quantity | null;
  /**
   * Cumulative air kerma at the reference point in mGy, for fluoroscopy; skin is watched above 5000.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly referencePointAirKermaQuantity: Quantity | null;
  /** Beam-on time of fluoroscopy. Whole number of 32 bits. Default: `null`. */
  readonly fluoroscopySeconds: number | null;
  /** Size-specific dose estimate in mGy, corrected for the patient's diameter. Sensitive: `PHI`. Default: `null`. */
  readonly sizeSpecificDose: Quantity | null;
  /** True above the diagnostic reference level of the protocol, so that the physicist looks at it. */
  readonly isAboveReferenceLevel: boolean;
  /** When the dose report was filed. Point in time, to the millisecond. */
  readonly recordedAt: Date;
}

/** {@link ImagingStudyDoseRecorded} as a publisher passes it: what has a default may be left out. */
export type ImagingStudyDoseRecordedInput = WithDefaults<ImagingStudyDoseRecorded, "ctdiVolQuantity" | "doseLengthProductQuantity" | "referencePointAirKermaQuantity" | "fluoroscopySeconds" | "sizeSpecificDose", { readonly procedureCode: CodeableConceptInput; readonly ctdiVolQuantity: QuantityInput | null; readonly doseLengthProductQuantity: QuantityInput | null; readonly referencePointAirKermaQuantity: QuantityInput | null; readonly sizeSpecificDose: QuantityInput | null }>;

/**
 * The radiation that a study gave was taken from the machine's dose report and filed. It tells the output of the machine, not the dose in an organ of this patient.
 *
 * Event `ImagingStudy.DoseRecorded`, version 1. Topic `clinical.events`, key `imagingStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const ImagingStudyDoseRecorded: EventDefinition<"ImagingStudy.DoseRecorded", ImagingStudyDoseRecorded, ImagingStudyDoseRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "ImagingStudy.DoseRecorded",
  version: 1,
  topic: "clinical.events",
  key: "imagingStudyId",
  aggregate: "ImagingStudy",
  schema: '{"type":"record","name":"ImagingStudyDoseRecorded","namespace":"healthtech.clinical","fields":[{"name":"imagingStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"deviceId","type":{"type":"string","logicalType":"uuid"}},{"name":"procedureCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"protocolName","type":"string"},{"name":"irradiationEventCount","type":"int"},{"name":"ctdiVolQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"doseLengthProductQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"referencePointAirKermaQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"fluoroscopySeconds","type":["null","int"],"default":null},{"name":"sizeSpecificDose","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"isAboveReferenceLevel","type":"boolean"},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

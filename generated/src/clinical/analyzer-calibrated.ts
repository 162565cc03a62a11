// Generated from clinical/laboratory/analyzer-calibrated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A calibration of one analyte on a laboratory analyzer was finished and accepted or refused. Patients are reported again only after controls ran as well (QualityControl.Recorded).
 *
 * Event `Analyzer.Calibrated`, version 1. Topic `clinical.events`, key `deviceId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface AnalyzerCalibrated {
  /** Analyzer that was calibrated. UUID. */
  readonly deviceId: string;
  /** Analyte whose curve was renewed, LOINC. */
  readonly analyte: CodeableConcept;
  /** Occasion for the calibration. */
  readonly analyzerCalibrationTrigger: AnalyzerCalibrationTrigger;
  /** Judgement on slope, blank and replicates. */
  readonly analyzerCalibrationVerdict: AnalyzerCalibrationVerdict;
  /** Lot of the calibrator set. */
  readonly calibratorLotNumber: string;
  /** Reagent lot for which the curve holds. Default: `null`. */
  readonly reagentLotNumber: string | null;
  /** Levels of the calibrator, the zero included. Whole number of 32 bits. */
  readonly calibratorPointCount: number;
  /** Slope of the new curve against the previous one, unit 1; null for non-linear fits. Default: `null`. */
  readonly slopeQuantity: Quantity | null;
  /** True when the factor moved so far that earlier patients should be spot-checked. */
  readonly isDriftSuspected: boolean;
  /** When the analyzer stored the curve. Point in time, to the millisecond. */
  readonly completedAt: Date;
  /** When the curve expires and the analyte locks. Point in time, to the millisecond. Default: `null`. */
  readonly dueAt: Date | null;
  /** Technologist who ran it. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link AnalyzerCalibrated} as a publisher passes it: what has a default may be left out. */
export type AnalyzerCalibratedInput = WithDefaults<AnalyzerCalibrated, "reagentLotNumber" | "slopeQuantity" | "dueAt", { readonly analyte: CodeableConceptInput; readonly slopeQuantity: QuantityInput | null; readonly performer: ActorInput }>;

/**
 * What called for the calibration. CONTROL_FAILURE is a step of troubleshooting.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AnalyzerCalibrationTrigger = "INTERVAL" | "NEW_REAGENT_LOT" | "MAINTENANCE" | "CONTROL_FAILURE" | "UNKNOWN";

/**
 * Whether the curve met its limits. OVERRIDDEN was accepted by a supervisor in spite of a flag.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AnalyzerCalibrationVerdict = "ACCEPTED" | "REFUSED" | "OVERRIDDEN" | "UNKNOWN";

/**
 * A calibration of one analyte on a laboratory analyzer was finished and accepted or refused. Patients are reported again only after controls ran as well (QualityControl.Recorded).
 *
 * Event `Analyzer.Calibrated`, version 1. Topic `clinical.events`, key `deviceId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const AnalyzerCalibrated: EventDefinition<"Analyzer.Calibrated", AnalyzerCalibrated, AnalyzerCalibratedInput> = /*@__PURE__*/ defineEvent({
  type: "Analyzer.Calibrated",
  version: 1,
  topic: "clinical.events",
  key: "deviceId",
  aggregate: "Analyzer",
  schema: '{"type":"record","name":"AnalyzerCalibrated","namespace":"healthtech.clinical","fields":[{"name":"deviceId","type":{"type":"string","logicalType":"uuid"}},{"name":"analyte","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},{"name":"analyzerCalibrationTrigger","type":{"type":"enum","name":"AnalyzerCalibrationTrigger","symbols":["INTERVAL","NEW_REAGENT_LOT","MAINTENANCE","CONTROL_FAILURE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"analyzerCalibrationVerdict","type":{"type":"enum","name":"AnalyzerCalibrationVerdict","symbols":["ACCEPTED","REFUSED","OVERRIDDEN","UNKNOWN"],"default":"UNKNOWN"}},{"name":"calibratorLotNumber","type":"string"},{"name":"reagentLotNumber","type":["null","string"],"default":null},{"name":"calibratorPointCount","type":"int"},{"name":"slopeQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null},{"name":"isDriftSuspected","type":"boolean"},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"dueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

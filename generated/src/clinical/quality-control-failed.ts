// Generated from clinical/laboratory/quality-control-failed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { LabSection } from "./lab-section.js";

/**
 * Control runs broke the rejection rules, and the analyte was taken off reporting on that analyzer until the cause is found. Patients measured since the last good control are looked over again; corrections of theirs are separate LabResult.Corrected events.
 *
 * Event `QualityControl.Failed`, version 1. Topic `clinical.events`, key `qualityControlRunId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface QualityControlFailed {
  /** Run that led to the stop. UUID. */
  readonly qualityControlRunId: string;
  /** Analyzer on which the analyte is blocked. UUID. */
  readonly deviceId: string;
  /** Analyte that may not be reported from it, LOINC. */
  readonly analyte: CodeableConcept;
  /** Bench that must find another way for waiting patients. */
  readonly labSection: LabSection;
  /** Rejection rules that were broken, such as 1-3s or 4-1s. */
  readonly westgardRules: readonly string[];
  /** What the bench suspects first. */
  readonly controlFailureCause: ControlFailureCause;
  /** Last control that was in; every patient value since then is in doubt. Point in time, to the millisecond. */
  readonly lastAcceptedAt: Date;
  /** Patient results released since the last good control. Whole number of 32 bits. */
  readonly affectedResultCount: number;
  /** Those results, oldest first, for the look-back. UUID. Default: `[]`. */
  readonly affectedLabResultIds: readonly string[];
  /** Analyzer that takes the work over; null when tests wait or are sent out. UUID. Default: `null`. */
  readonly backupDeviceId: string | null;
  /** When autoverification of the analyte was switched off. Point in time, to the millisecond. */
  readonly blockedAt: Date;
  /** Technologist who stopped the analyte. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link QualityControlFailed} as a publisher passes it: what has a default may be left out. */
export type QualityControlFailedInput = WithDefaults<QualityControlFailed, "affectedLabResultIds" | "backupDeviceId", { readonly analyte: CodeableConceptInput; readonly recordedBy: ActorInput }>;

/**
 * Suspected cause at the time of the stop; the final one stands in the maintenance log.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ControlFailureCause = "CONTROL_MATERIAL" | "REAGENT" | "CALIBRATION_DRIFT" | "MECHANICAL" | "TEMPERATURE" | "OPERATOR" | "UNKNOWN";

/**
 * Control runs broke the rejection rules, and the analyte was taken off reporting on that analyzer until the cause is found. Patients measured since the last good control are looked over again; corrections of theirs are separate LabResult.Corrected events.
 *
 * Event `QualityControl.Failed`, version 1. Topic `clinical.events`, key `qualityControlRunId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const QualityControlFailed: EventDefinition<"QualityControl.Failed", QualityControlFailed, QualityControlFailedInput> = /*@__PURE__*/ defineEvent({
  type: "QualityControl.Failed",
  version: 1,
  topic: "clinical.events",
  key: "qualityControlRunId",
  aggregate: "QualityControl",
  schema: '{"type":"record","name":"QualityControlFailed","namespace":"healthtech.clinical","fields":[{"name":"qualityControlRunId","type":{"type":"string","logicalType":"uuid"}},{"name":"deviceId","type":{"type":"string","logicalType":"uuid"}},{"name":"analyte","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},{"name":"labSection","type":{"type":"enum","name":"LabSection","symbols":["CHEMISTRY","HEMATOLOGY","COAGULATION","URINALYSIS","BLOOD_GAS","IMMUNOLOGY","TOXICOLOGY","MOLECULAR","MICROBIOLOGY","BLOOD_BANK","POINT_OF_CARE","SEND_OUT","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"westgardRules","type":{"type":"array","items":"string"}},{"name":"controlFailureCause","type":{"type":"enum","name":"ControlFailureCause","symbols":["CONTROL_MATERIAL","REAGENT","CALIBRATION_DRIFT","MECHANICAL","TEMPERATURE","OPERATOR","UNKNOWN"],"default":"UNKNOWN"}},{"name":"lastAcceptedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"affectedResultCount","type":"int"},{"name":"affectedLabResultIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"backupDeviceId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"blockedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

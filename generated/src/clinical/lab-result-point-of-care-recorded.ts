// Generated from clinical/laboratory/lab-result-point-of-care-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A handheld or bench-top device on the ward measured a value and docked it to the chart. It counts as final without a look by the laboratory; a value from the core laboratory is LabResult.Finalized.
 *
 * Event `LabResult.PointOfCareRecorded`, version 1. Topic `clinical.events`, key `labResultId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface LabResultPointOfCareRecorded {
  /** Result that the middleware created at docking. UUID. */
  readonly labResultId: string;
  /** Patient whose wristband the device scanned. UUID. */
  readonly patientId: string;
  /** Stay or visit that was open at the bedside. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /**
   * Standing order; null for a measurement without one, for which the middleware then asks for an order.
   *
   * UUID. Default: `null`.
   */
  readonly orderId: string | null;
  /** Meter or cartridge analyzer that measured. UUID. */
  readonly deviceId: string;
  /** Analyte with its bedside method, LOINC, which differs from the core laboratory's code. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Number on the display; with a comparator when it read LO or HI. Sensitive: `PHI`. Default: `null`. */
  readonly valueQuantity: Quantity | null;
  /** Coded reading of a strip or cassette, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly valueCode: CodeableConcept | null;
  /** What was put on the strip, SNOMED CT: capillary, venous or arterial blood, urine. Sensitive: `PHI`. */
  readonly specimenType: CodeableConcept;
  /** Flag set by the device's limits, HL7 v3 ObservationInterpretation. Sensitive: `PHI`. Default: `null`. */
  readonly interpretation: CodeableConcept | null;
  /** Lot of strips or cartridge, needed in a recall. Default: `null`. */
  readonly lotNumber: string | null;
  /** Whether the operator's yearly competency was valid; the device locks those whose is not. Default: `null`. */
  readonly isOperatorCertified: boolean | null;
  /** Whether a passed liquid control lay within the device's interval. */
  readonly isControlCurrent: boolean;
  /** When the drop was measured, which may be hours before docking. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** When the device was docked or sent by wireless. Point in time, to the millisecond. */
  readonly recordedAt: Date;
  /** Operator whose badge was scanned. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link LabResultPointOfCareRecorded} as a publisher passes it: what has a default may be left out. */
export type LabResultPointOfCareRecordedInput = WithDefaults<LabResultPointOfCareRecorded, "encounterId" | "orderId" | "valueQuantity" | "valueCode" | "interpretation" | "lotNumber" | "isOperatorCertified", { readonly code: CodeableConceptInput; readonly valueQuantity: QuantityInput | null; readonly valueCode: CodeableConceptInput | null; readonly specimenType: CodeableConceptInput; readonly interpretation: CodeableConceptInput | null; readonly performer: ActorInput }>;

/**
 * A handheld or bench-top device on the ward measured a value and docked it to the chart. It counts as final without a look by the laboratory; a value from the core laboratory is LabResult.Finalized.
 *
 * Event `LabResult.PointOfCareRecorded`, version 1. Topic `clinical.events`, key `labResultId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const LabResultPointOfCareRecorded: EventDefinition<"LabResult.PointOfCareRecorded", LabResultPointOfCareRecorded, LabResultPointOfCareRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "LabResult.PointOfCareRecorded",
  version: 1,
  topic: "clinical.events",
  key: "labResultId",
  aggregate: "LabResult",
  schema: '{"type":"record","name":"LabResultPointOfCareRecorded","namespace":"healthtech.clinical","fields":[{"name":"labResultId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"deviceId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"valueQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"valueCode","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"specimenType","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"interpretation","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"lotNumber","type":["null","string"],"default":null},{"name":"isOperatorCertified","type":["null","boolean"],"default":null},{"name":"isControlCurrent","type":"boolean"},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from clinical/vitals-observations/vitals-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { OxygenDelivery } from "./oxygen-delivery.js";
import type { VitalsMeasurement, VitalsMeasurementInput } from "./vitals-measurement.js";

/**
 * A set of vital signs was charted or accepted from a monitor for a patient. Streamed monitor values that nobody has validated are not vitals; a changed value is Vitals.Corrected.
 *
 * Event `Vitals.Recorded`, version 1. Topic `clinical.events`, key `vitalsId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface VitalsRecorded {
  /** Set of vital signs taken together at one moment. UUID. */
  readonly vitalsId: string;
  /** Patient at whom the set was measured. UUID. */
  readonly patientId: string;
  /** Stay or visit during which it was measured; null for a walk-in blood pressure check. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Monitoring order that asked for this frequency. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Monitor or spot-check device; null when all was counted and read by hand. UUID. Default: `null`. */
  readonly deviceId: string | null;
  /** Readings of the set, each with its LOINC code; at least one. Sensitive: `PHI`. */
  readonly measurements: readonly VitalsMeasurement[];
  /** How the patient was placed when the cuff inflated. Sensitive: `PHI`. */
  readonly vitalsPosture: VitalsPosture;
  /** What the saturation must be read against. Sensitive: `PHI`. */
  readonly oxygenDelivery: OxygenDelivery;
  /** Flow set at the flowmeter in L/min; null on room air. Sensitive: `PHI`. Default: `null`. */
  readonly oxygenFlowRate: Quantity | null;
  /** Consciousness as seen during the round. Sensitive: `PHI`. */
  readonly levelOfResponse: LevelOfResponse;
  /** Way of capture, which tells how far artefacts have been excluded. */
  readonly vitalsEntryMode: VitalsEntryMode;
  /** When the set was measured, not when it was charted. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** When the set was filed in the chart. Point in time, to the millisecond. */
  readonly recordedAt: Date;
  /** Nurse, technician or student who took the set. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link VitalsRecorded} as a publisher passes it: what has a default may be left out. */
export type VitalsRecordedInput = WithDefaults<VitalsRecorded, "encounterId" | "orderId" | "deviceId" | "oxygenFlowRate", { readonly measurements: readonly VitalsMeasurementInput[]; readonly oxygenFlowRate: QuantityInput | null; readonly performer: ActorInput }>;

/**
 * Posture during the measurement; orthostatic pressures come as one set for each posture.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type VitalsPosture = "LYING" | "SEMI_RECUMBENT" | "SITTING" | "STANDING" | "HELD_BY_CARER" | "UNKNOWN";

/**
 * The ACVPU scale. NEW_CONFUSION counts as an abnormal sign even in somebody who is awake.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type LevelOfResponse = "ALERT" | "NEW_CONFUSION" | "VOICE" | "PAIN" | "UNRESPONSIVE" | "UNKNOWN";

/**
 * How the values reached the chart. DEVICE_AUTOMATIC was filed by a rule without a person looking.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type VitalsEntryMode = "TYPED" | "DEVICE_VALIDATED" | "DEVICE_AUTOMATIC" | "PATIENT_REPORTED" | "UNKNOWN";

/**
 * A set of vital signs was charted or accepted from a monitor for a patient. Streamed monitor values that nobody has validated are not vitals; a changed value is Vitals.Corrected.
 *
 * Event `Vitals.Recorded`, version 1. Topic `clinical.events`, key `vitalsId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const VitalsRecorded: EventDefinition<"Vitals.Recorded", VitalsRecorded, VitalsRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "Vitals.Recorded",
  version: 1,
  topic: "clinical.events",
  key: "vitalsId",
  aggregate: "Vitals",
  schema: '{"type":"record","name":"VitalsRecorded","namespace":"healthtech.clinical","fields":[{"name":"vitalsId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"deviceId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"measurements","type":{"type":"array","items":{"type":"record","name":"VitalsMeasurement","fields":[{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},{"name":"valueQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null},{"name":"bodySite","type":["null","healthtech.shared.CodeableConcept"],"default":null},{"name":"method","type":["null","healthtech.shared.CodeableConcept"],"default":null},{"name":"interpretation","type":["null","healthtech.shared.CodeableConcept"],"default":null},{"name":"absenceText","type":["null","string"],"default":null}]}},"confluent:tags":["PHI"]},{"name":"vitalsPosture","type":{"type":"enum","name":"VitalsPosture","symbols":["LYING","SEMI_RECUMBENT","SITTING","STANDING","HELD_BY_CARER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"oxygenDelivery","type":{"type":"enum","name":"OxygenDelivery","symbols":["ROOM_AIR","NASAL_CANNULA","SIMPLE_MASK","VENTURI_MASK","NON_REBREATHER","HIGH_FLOW","NON_INVASIVE","TRACH_COLLAR","INVASIVE_VENTILATION","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"oxygenFlowRate","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"levelOfResponse","type":{"type":"enum","name":"LevelOfResponse","symbols":["ALERT","NEW_CONFUSION","VOICE","PAIN","UNRESPONSIVE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"vitalsEntryMode","type":{"type":"enum","name":"VitalsEntryMode","symbols":["TYPED","DEVICE_VALIDATED","DEVICE_AUTOMATIC","PATIENT_REPORTED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

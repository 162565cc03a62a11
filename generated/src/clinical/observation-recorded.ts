// Generated from clinical/vitals-observations/observation-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A single bedside observation other than vital signs was charted, such as a weight, a stroke scale or a peak flow. Values measured on a specimen are results of the laboratory.
 *
 * Event `Observation.Recorded`, version 1. Topic `clinical.events`, key `observationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ObservationRecorded {
  /** Observation that was filed. UUID. */
  readonly observationId: string;
  /** Patient whom the observer saw or measured. UUID. */
  readonly patientId: string;
  /** Stay or visit; null for one brought from home. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Order that asked for it, where there was one. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Scale, meter or other device that was used. UUID. Default: `null`. */
  readonly deviceId: string | null;
  /** What was observed, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Measured value in its UCUM unit; scores have the unit {score}. Sensitive: `PHI`. Default: `null`. */
  readonly valueQuantity: Quantity | null;
  /** Coded finding, SNOMED CT, where it is not a number. Sensitive: `PHI`. Default: `null`. */
  readonly valueCode: CodeableConcept | null;
  /** Description, where nothing else fits. Sensitive: `PHI`. Default: `null`. */
  readonly valueText: string | null;
  /** Flag against age and sex, HL7 v3 ObservationInterpretation. Sensitive: `PHI`. Default: `null`. */
  readonly interpretation: CodeableConcept | null;
  /** Where on the body it was observed, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly bodySite: CodeableConcept | null;
  /** Setting, since home readings are judged differently. */
  readonly observationSetting: ObservationSetting;
  /** True when the patient told the value and nobody here measured it. */
  readonly isPatientReported: boolean;
  /** When it was true of the patient. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Who observed or measured. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link ObservationRecorded} as a publisher passes it: what has a default may be left out. */
export type ObservationRecordedInput = WithDefaults<ObservationRecorded, "encounterId" | "orderId" | "deviceId" | "valueQuantity" | "valueCode" | "valueText" | "interpretation" | "bodySite", { readonly code: CodeableConceptInput; readonly valueQuantity: QuantityInput | null; readonly valueCode: CodeableConceptInput | null; readonly interpretation: CodeableConceptInput | null; readonly bodySite: CodeableConceptInput | null; readonly performer: ActorInput }>;

/**
 * Where the observation was made. EXAMINATION_LAB is a function unit such as spirometry.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ObservationSetting = "BEDSIDE" | "CLINIC_ROOM" | "EXAMINATION_LAB" | "HOME" | "IN_TRANSIT" | "UNKNOWN";

/**
 * A single bedside observation other than vital signs was charted, such as a weight, a stroke scale or a peak flow. Values measured on a specimen are results of the laboratory.
 *
 * Event `Observation.Recorded`, version 1. Topic `clinical.events`, key `observationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ObservationRecorded: EventDefinition<"Observation.Recorded", ObservationRecorded, ObservationRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "Observation.Recorded",
  version: 1,
  topic: "clinical.events",
  key: "observationId",
  aggregate: "Observation",
  schema: '{"type":"record","name":"ObservationRecorded","namespace":"healthtech.clinical","fields":[{"name":"observationId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"deviceId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"valueQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"valueCode","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"valueText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"interpretation","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"bodySite","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"observationSetting","type":{"type":"enum","name":"ObservationSetting","symbols":["BEDSIDE","CLINIC_ROOM","EXAMINATION_LAB","HOME","IN_TRANSIT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isPatientReported","type":"boolean"},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

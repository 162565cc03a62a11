// Generated from clinical/encounters-adt/encounter-planned.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { EncounterClass } from "./encounter-class.js";

/**
 * A stay or procedure visit was booked with admitting and the chart was opened in advance, so that orders and tests before admission have a visit to belong to. No bed is held and the patient need not have agreed to the day; ordinary clinic bookings are Appointment.Created.
 *
 * Event `Encounter.Planned`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EncounterPlanned {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Pre-admission test visit that was booked along; null when none. UUID. Default: `null`. */
  readonly appointmentId: string | null;
  /** Admission order or surgical booking behind the plan. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Facility that provides the encounter. UUID. */
  readonly facilityId: string;
  /** Visit number that the registration system printed on the wristband (PV1-19), type VN. Sensitive: `PII`. */
  readonly visitNumber: Identifier;
  /** Class that the stay is planned to have, which decides the payer's rules on authorization. */
  readonly encounterClass: EncounterClass;
  /** Priority of the admission as the claim will state it, NUBC type of admission or visit. */
  readonly admissionType: CodeableConcept;
  /** Diagnosis for which the patient is to come in, ICD-10-CM. Sensitive: `PHI`. */
  readonly admissionReason: CodeableConcept;
  /** Main procedure that is planned, CPT or ICD-10-PCS; null for medical stays. Sensitive: `PHI`. Default: `null`. */
  readonly procedureCode: CodeableConcept | null;
  /** When the patient is asked to be at admitting. Point in time, to the millisecond. */
  readonly expectedAdmissionAt: Date;
  /** Nights that the admitting physician expects. Whole number of 32 bits. */
  readonly expectedStayDays: number;
  /** Ward that was asked for. UUID. Default: `null`. */
  readonly requestedUnitId: string | null;
  /** Bed that bed placement should look for. Sensitive: `PHI`. */
  readonly encounterAccommodation: EncounterAccommodation;
  /** True when the payer must approve the stay before it begins. */
  readonly requiresAuthorization: boolean;
  /** Physician who will admit the patient (PV1-17). UUID. Default: `null`. */
  readonly admittingPractitionerId: string | null;
  /** Office or clerk who booked the stay. Sensitive: `PII`. */
  readonly plannedBy: Actor;
}

/** {@link EncounterPlanned} as a publisher passes it: what has a default may be left out. */
export type EncounterPlannedInput = WithDefaults<EncounterPlanned, "appointmentId" | "orderId" | "procedureCode" | "requestedUnitId" | "admittingPractitionerId", { readonly visitNumber: IdentifierInput; readonly admissionType: CodeableConceptInput; readonly admissionReason: CodeableConceptInput; readonly procedureCode: CodeableConceptInput | null; readonly plannedBy: ActorInput }>;

/**
 * Kind of bed or room that a stay needs. MONITORED has telemetry without intensive care.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EncounterAccommodation = "WARD" | "SEMI_PRIVATE" | "PRIVATE" | "ISOLATION" | "MONITORED" | "INTENSIVE_CARE" | "BASSINET" | "OTHER" | "UNKNOWN";

/**
 * A stay or procedure visit was booked with admitting and the chart was opened in advance, so that orders and tests before admission have a visit to belong to. No bed is held and the patient need not have agreed to the day; ordinary clinic bookings are Appointment.Created.
 *
 * Event `Encounter.Planned`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EncounterPlanned: EventDefinition<"Encounter.Planned", EncounterPlanned, EncounterPlannedInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.Planned",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterPlanned","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"appointmentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"visitNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"encounterClass","type":{"type":"enum","name":"EncounterClass","symbols":["INPATIENT","OBSERVATION","SHORT_STAY","AMBULATORY","EMERGENCY","PRE_ADMISSION","HOME_HEALTH","VIRTUAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"admissionType","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},{"name":"admissionReason","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"procedureCode","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"expectedAdmissionAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"expectedStayDays","type":"int"},{"name":"requestedUnitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"encounterAccommodation","type":{"type":"enum","name":"EncounterAccommodation","symbols":["WARD","SEMI_PRIVATE","PRIVATE","ISOLATION","MONITORED","INTENSIVE_CARE","BASSINET","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"requiresAuthorization","type":"boolean"},{"name":"admittingPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"plannedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

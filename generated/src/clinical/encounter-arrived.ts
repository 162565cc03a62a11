// Generated from clinical/encounters-adt/encounter-arrived.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { EncounterClass } from "./encounter-class.js";

/**
 * A patient reached the emergency department, day unit or clinic and was registered for an outpatient encounter. Care has not begun, and a bed is not occupied; being admitted is Encounter.Admitted.
 *
 * Event `Encounter.Arrived`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EncounterArrived {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Booking that the patient came for; null for those who walk in or come by ambulance. UUID. Default: `null`. */
  readonly appointmentId: string | null;
  /** Visit number that the registration system printed on the wristband (PV1-19), type VN. Sensitive: `PII`. */
  readonly visitNumber: Identifier;
  /** Class under which the patient was registered. */
  readonly encounterClass: EncounterClass;
  /** Waiting area, bay or room to which the patient was brought. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** Means by which the patient came. Sensitive: `PHI`. */
  readonly encounterArrivalMode: EncounterArrivalMode;
  /** Where the patient came from, NUBC point of origin (PV1-14). Sensitive: `PHI`. */
  readonly admitSource: CodeableConcept;
  /**
   * Complaint in the patient's or the crew's words, before any nurse has judged it.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly chiefComplaint: string | null;
  /**
   * When the patient came through the door, which starts the door-to-provider clock.
   *
   * Point in time, to the millisecond.
   */
  readonly arrivedAt: Date;
  /** When the quick registration was finished and the wristband printed. Point in time, to the millisecond. */
  readonly registeredAt: Date;
  /** True when a crew or another hospital had announced the patient. */
  readonly wasPrenotified: boolean;
  /** True when the patient could not be identified and bears an alias. */
  readonly isIdentityProvisional: boolean;
  /** Registrar who took the patient in. Sensitive: `PII`. */
  readonly registeredBy: Actor;
}

/** {@link EncounterArrived} as a publisher passes it: what has a default may be left out. */
export type EncounterArrivedInput = WithDefaults<EncounterArrived, "appointmentId" | "chiefComplaint", { readonly visitNumber: IdentifierInput; readonly careLocation: CareLocationInput; readonly admitSource: CodeableConceptInput; readonly registeredBy: ActorInput }>;

/**
 * How the patient got here. PUBLIC_SAFETY is with police or from custody; FACILITY_TRANSPORT from another hospital or nursing home.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EncounterArrivalMode = "WALK_IN" | "PRIVATE_VEHICLE" | "GROUND_AMBULANCE" | "AIR_AMBULANCE" | "PUBLIC_SAFETY" | "FACILITY_TRANSPORT" | "OTHER" | "UNKNOWN";

/**
 * A patient reached the emergency department, day unit or clinic and was registered for an outpatient encounter. Care has not begun, and a bed is not occupied; being admitted is Encounter.Admitted.
 *
 * Event `Encounter.Arrived`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EncounterArrived: EventDefinition<"Encounter.Arrived", EncounterArrived, EncounterArrivedInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.Arrived",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterArrived","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"appointmentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"visitNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"encounterClass","type":{"type":"enum","name":"EncounterClass","symbols":["INPATIENT","OBSERVATION","SHORT_STAY","AMBULATORY","EMERGENCY","PRE_ADMISSION","HOME_HEALTH","VIRTUAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"encounterArrivalMode","type":{"type":"enum","name":"EncounterArrivalMode","symbols":["WALK_IN","PRIVATE_VEHICLE","GROUND_AMBULANCE","AIR_AMBULANCE","PUBLIC_SAFETY","FACILITY_TRANSPORT","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"admitSource","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"chiefComplaint","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"arrivedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"registeredAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"wasPrenotified","type":"boolean"},{"name":"isIdentityProvisional","type":"boolean"},{"name":"registeredBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from clinical/emergency/emergency-visit-arrived.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A patient was put on the tracking board of the emergency department after the quick look at the door. Registration is told by Encounter.Arrived, and full triage comes later.
 *
 * Event `EmergencyVisit.Arrived`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EmergencyVisitArrived {
  /** Emergency encounter that the board row stands for. UUID. */
  readonly encounterId: string;
  /** Patient on the board, possibly under an alias. UUID. */
  readonly patientId: string;
  /** Main complaint chosen at the desk, SNOMED CT; the patient's own words are its text. Sensitive: `PHI`. */
  readonly presentingComplaint: CodeableConcept;
  /** First stream after thirty seconds of looking. Sensitive: `PHI`. */
  readonly quickLookResult: QuickLookResult;
  /**
   * When the complaint began or the patient was last seen well, as told at the door.
   *
   * Point in time, to the millisecond. Sensitive: `PHI`. Default: `null`.
   */
  readonly symptomOnsetAt: Date | null;
  /** Ambulance service that brought the patient; null for walk-ins. Default: `null`. */
  readonly emsAgencyName: string | null;
  /** Incident number of the crew, by which their report is found. Default: `null`. */
  readonly emsRunNumber: string | null;
  /** What the crew did on the way, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly prehospitalTreatments: readonly CodeableConcept[];
  /** True when the patient is in custody or was brought for safety. Sensitive: `PHI`. */
  readonly isAccompaniedByPolice: boolean;
  /** Patients in the department without a bed at that moment. Whole number of 32 bits. */
  readonly waitingPatientCount: number;
  /** Hallway, room or chair to which the patient went. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** Door time, from which every emergency interval is counted. Point in time, to the millisecond. */
  readonly arrivedAt: Date;
  /** Quick-look nurse. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link EmergencyVisitArrived} as a publisher passes it: what has a default may be left out. */
export type EmergencyVisitArrivedInput = WithDefaults<EmergencyVisitArrived, "symptomOnsetAt" | "emsAgencyName" | "emsRunNumber" | "prehospitalTreatments", { readonly presentingComplaint: CodeableConceptInput; readonly prehospitalTreatments: readonly CodeableConceptInput[]; readonly careLocation: CareLocationInput; readonly recordedBy: ActorInput }>;

/**
 * Where the quick-look nurse sent the patient. ISOLATE_FIRST is a rash, cough or travel history that must not sit in the waiting room.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type QuickLookResult = "RESUSCITATION" | "STRAIGHT_TO_BED" | "TRIAGE_QUEUE" | "ISOLATE_FIRST" | "MINOR_STREAM" | "UNKNOWN";

/**
 * A patient was put on the tracking board of the emergency department after the quick look at the door. Registration is told by Encounter.Arrived, and full triage comes later.
 *
 * Event `EmergencyVisit.Arrived`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EmergencyVisitArrived: EventDefinition<"EmergencyVisit.Arrived", EmergencyVisitArrived, EmergencyVisitArrivedInput> = /*@__PURE__*/ defineEvent({
  type: "EmergencyVisit.Arrived",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "EmergencyVisit",
  schema: '{"type":"record","name":"EmergencyVisitArrived","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"presentingComplaint","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"quickLookResult","type":{"type":"enum","name":"QuickLookResult","symbols":["RESUSCITATION","STRAIGHT_TO_BED","TRIAGE_QUEUE","ISOLATE_FIRST","MINOR_STREAM","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"symptomOnsetAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null,"confluent:tags":["PHI"]},{"name":"emsAgencyName","type":["null","string"],"default":null},{"name":"emsRunNumber","type":["null","string"],"default":null},{"name":"prehospitalTreatments","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"isAccompaniedByPolice","type":"boolean","confluent:tags":["PHI"]},{"name":"waitingPatientCount","type":"int"},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"arrivedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

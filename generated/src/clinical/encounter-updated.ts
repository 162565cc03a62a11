// Generated from clinical/encounters-adt/encounter-updated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { EncounterClass } from "./encounter-class.js";

/**
 * Administrative data of an encounter changed without moving, admitting or discharging anybody, such as the admission type or the reason; the event carries the whole visit after the change. Changes to the person are Patient.Updated.
 *
 * Event `Encounter.Updated`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EncounterUpdated {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Which fields of the visit differ from the last event that carried them, at least one. */
  readonly changedFields: readonly string[];
  /** Patient account after the change. UUID. Default: `null`. */
  readonly accountId: string | null;
  /** Facility that provides the encounter. UUID. */
  readonly facilityId: string;
  /** Visit number that the registration system printed on the wristband (PV1-19), type VN. Sensitive: `PII`. */
  readonly visitNumber: Identifier;
  /**
   * Number that the visit had until now, where a wrong one was replaced (ADT^A50).
   *
   * Sensitive: `PII`. Default: `null`.
   */
  readonly previousVisitNumber: Identifier | null;
  /** Class of the encounter, which this event never changes. */
  readonly encounterClass: EncounterClass;
  /** Priority of the admission, NUBC type of admission or visit; null for clinic visits. Default: `null`. */
  readonly admissionType: CodeableConcept | null;
  /** Where the patient came from, NUBC point of origin. Sensitive: `PHI`. Default: `null`. */
  readonly admitSource: CodeableConcept | null;
  /** Reason for the visit as it reads now, ICD-10-CM. Sensitive: `PHI`. Default: `null`. */
  readonly admissionReason: CodeableConcept | null;
  /** True when the patient's presence must not be disclosed to callers and visitors. Sensitive: `PHI`. */
  readonly isConfidential: boolean;
  /**
   * Whether the stay is to be reported to veterans' affairs; null when not asked.
   *
   * Sensitive: `PII`. Default: `null`.
   */
  readonly isVeteran: boolean | null;
  /** Nights that the team expects in all. Whole number of 32 bits. Default: `null`. */
  readonly expectedStayDays: number | null;
  /** Physician responsible, which this event never changes. UUID. Default: `null`. */
  readonly attendingPractitionerId: string | null;
  /** Who saved the change of the visit. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link EncounterUpdated} as a publisher passes it: what has a default may be left out. */
export type EncounterUpdatedInput = WithDefaults<EncounterUpdated, "accountId" | "previousVisitNumber" | "admissionType" | "admitSource" | "admissionReason" | "isVeteran" | "expectedStayDays" | "attendingPractitionerId", { readonly visitNumber: IdentifierInput; readonly previousVisitNumber: IdentifierInput | null; readonly admissionType: CodeableConceptInput | null; readonly admitSource: CodeableConceptInput | null; readonly admissionReason: CodeableConceptInput | null; readonly recordedBy: ActorInput }>;

/**
 * Administrative data of an encounter changed without moving, admitting or discharging anybody, such as the admission type or the reason; the event carries the whole visit after the change. Changes to the person are Patient.Updated.
 *
 * Event `Encounter.Updated`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EncounterUpdated: EventDefinition<"Encounter.Updated", EncounterUpdated, EncounterUpdatedInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.Updated",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterUpdated","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"changedFields","type":{"type":"array","items":"string"}},{"name":"accountId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"visitNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"previousVisitNumber","type":["null","healthtech.shared.Identifier"],"default":null,"confluent:tags":["PII"]},{"name":"encounterClass","type":{"type":"enum","name":"EncounterClass","symbols":["INPATIENT","OBSERVATION","SHORT_STAY","AMBULATORY","EMERGENCY","PRE_ADMISSION","HOME_HEALTH","VIRTUAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"admissionType","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null},{"name":"admitSource","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"admissionReason","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"isConfidential","type":"boolean","confluent:tags":["PHI"]},{"name":"isVeteran","type":["null","boolean"],"default":null,"confluent:tags":["PII"]},{"name":"expectedStayDays","type":["null","int"],"default":null},{"name":"attendingPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

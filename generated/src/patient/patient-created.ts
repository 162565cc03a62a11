// Generated from patient/patient-created.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Address, AddressInput } from "../shared/address.js";
import type { AdministrativeGender } from "../shared/administrative-gender.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { ContactPoint, ContactPointInput } from "../shared/contact-point.js";
import type { HumanName, HumanNameInput } from "../shared/human-name.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { EmergencyContact, EmergencyContactInput } from "./emergency-contact.js";

/**
 * A patient was registered for the first time at a facility of the tenant and got a medical record number. It does not mean a visit or an admission, and a second registration of the same person later ends in Patient.Merged.
 *
 * Event `Patient.Created`, version 1. Topic `patient.events`, key `patientId`. Owner: patient-access-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PatientCreated {
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Facility whose registration desk, or on whose behalf the portal, opened the record. UUID. */
  readonly facilityId: string;
  /** Medical record number that was assigned, type MR. Sensitive: `PII`. */
  readonly medicalRecordNumber: Identifier;
  /**
   * Further numbers that were shown or sent: driver's licence, passport, another hospital's record number.
   *
   * Sensitive: `PII`. Default: `[]`.
   */
  readonly identifiers: readonly Identifier[];
  /**
   * Name in current use; for an unidentified patient the alias that the facility assigned, with use TEMP.
   *
   * Sensitive: `PII`.
   */
  readonly name: HumanName;
  /** Former and other names under which records or claims may still be found. Sensitive: `PII`. Default: `[]`. */
  readonly otherNames: readonly HumanName[];
  /**
   * Date of birth in the facility's calendar day; null for an unidentified patient.
   *
   * Date as `YYYY-MM-DD`. Sensitive: `PHI`, `PII`. Default: `null`.
   */
  readonly birthDate: string | null;
  /**
   * True when staff guessed the date of birth, so that it must not be used to match records.
   *
   * Sensitive: `PII`. Default: `false`.
   */
  readonly isBirthDateEstimated: boolean;
  /** Gender as registered for administration and insurance. Sensitive: `PII`. */
  readonly administrativeGender: AdministrativeGender;
  /** Marital status as the patient states it, HL7 v3 MaritalStatus. Sensitive: `PII`. Default: `null`. */
  readonly maritalStatus: CodeableConcept | null;
  /** Language in which the patient wishes to speak about care, BCP 47. Sensitive: `PII`. Default: `null`. */
  readonly language: string | null;
  /**
   * True when an interpreter must be booked for visits in the usual language of the clinic.
   *
   * Sensitive: `PHI`. Default: `false`.
   */
  readonly requiresInterpreter: boolean;
  /**
   * Race by the patient's own account, CDC race codes; empty when asked and not told.
   *
   * Sensitive: `PII`. Default: `[]`.
   */
  readonly races: readonly CodeableConcept[];
  /**
   * Hispanic or Latino origin by the patient's own account, CDC ethnicity codes.
   *
   * Sensitive: `PII`. Default: `null`.
   */
  readonly ethnicity: CodeableConcept | null;
  /** Postal addresses, the one for letters about care first. Sensitive: `PII`. Default: `[]`. */
  readonly addresses: readonly Address[];
  /**
   * Phone numbers and mail addresses of the patient, ranked by the patient's preference.
   *
   * Sensitive: `PII`. Default: `[]`.
   */
  readonly telecom: readonly ContactPoint[];
  /** People to call in an emergency, in the order to try them. Sensitive: `PII`. Default: `[]`. */
  readonly emergencyContacts: readonly EmergencyContact[];
  /** Practitioner whom the patient names as family doctor, where we know that practitioner. UUID. Default: `null`. */
  readonly primaryCarePractitionerId: string | null;
  /** How the registration came about. */
  readonly patientRegistrationChannel: PatientRegistrationChannel;
  /**
   * Best evidence of identity seen at registration; null for records taken over from another system.
   *
   * Sensitive: `PII`. Default: `null`.
   */
  readonly patientIdentityProof: PatientIdentityProof | null;
  /**
   * When the registration was saved, which for downtime forms is after the patient stood at the desk.
   *
   * Point in time, to the millisecond.
   */
  readonly recordedAt: Date;
  /** Registrar, patient or interface that entered the data. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link PatientCreated} as a publisher passes it: what has a default may be left out. */
export type PatientCreatedInput = WithDefaults<PatientCreated, "identifiers" | "otherNames" | "birthDate" | "isBirthDateEstimated" | "maritalStatus" | "language" | "requiresInterpreter" | "races" | "ethnicity" | "addresses" | "telecom" | "emergencyContacts" | "primaryCarePractitionerId" | "patientIdentityProof", { readonly medicalRecordNumber: IdentifierInput; readonly identifiers: readonly IdentifierInput[]; readonly name: HumanNameInput; readonly otherNames: readonly HumanNameInput[]; readonly maritalStatus: CodeableConceptInput | null; readonly races: readonly CodeableConceptInput[]; readonly ethnicity: CodeableConceptInput | null; readonly addresses: readonly AddressInput[]; readonly telecom: readonly ContactPointInput[]; readonly emergencyContacts: readonly EmergencyContactInput[]; readonly recordedBy: ActorInput }>;

/**
 * Way by which a patient came to be registered. EMERGENCY_ARRIVAL covers unidentified arrivals; NEWBORN is the baby of a delivery in house; INTERFACE is another system's record taken over.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PatientRegistrationChannel = "FRONT_DESK" | "CALL_CENTER" | "PATIENT_PORTAL" | "REFERRAL" | "EMERGENCY_ARRIVAL" | "NEWBORN" | "INTERFACE" | "OTHER" | "UNKNOWN";

/**
 * Evidence by which staff satisfied themselves who the patient is.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PatientIdentityProof = "PHOTO_ID" | "BIOMETRIC" | "KNOWN_TO_STAFF" | "VERBAL_ONLY" | "PROXY_STATEMENT" | "NONE" | "UNKNOWN";

/**
 * A patient was registered for the first time at a facility of the tenant and got a medical record number. It does not mean a visit or an admission, and a second registration of the same person later ends in Patient.Merged.
 *
 * Event `Patient.Created`, version 1. Topic `patient.events`, key `patientId`. Owner: patient-access-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PatientCreated: EventDefinition<"Patient.Created", PatientCreated, PatientCreatedInput> = /*@__PURE__*/ defineEvent({
  type: "Patient.Created",
  version: 1,
  topic: "patient.events",
  key: "patientId",
  aggregate: "Patient",
  schema: '{"type":"record","name":"PatientCreated","namespace":"healthtech.patient","fields":[{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"medicalRecordNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"identifiers","type":{"type":"array","items":"healthtech.shared.Identifier"},"default":[],"confluent:tags":["PII"]},{"name":"name","type":{"type":"record","name":"HumanName","namespace":"healthtech.shared","fields":[{"name":"use","type":{"type":"enum","name":"NameUse","symbols":["USUAL","OFFICIAL","TEMP","NICKNAME","ANONYMOUS","OLD","MAIDEN","UNKNOWN"],"default":"UNKNOWN"},"default":"OFFICIAL"},{"name":"family","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"given","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"prefix","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"suffix","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"text","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"period","type":["null","healthtech.shared.Period"],"default":null}]},"confluent:tags":["PII"]},{"name":"otherNames","type":{"type":"array","items":"healthtech.shared.HumanName"},"default":[],"confluent:tags":["PII"]},{"name":"birthDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI","PII"]},{"name":"isBirthDateEstimated","type":"boolean","default":false,"confluent:tags":["PII"]},{"name":"administrativeGender","type":{"type":"enum","name":"AdministrativeGender","namespace":"healthtech.shared","symbols":["MALE","FEMALE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PII"]},{"name":"maritalStatus","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"language","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"requiresInterpreter","type":"boolean","default":false,"confluent:tags":["PHI"]},{"name":"races","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PII"]},{"name":"ethnicity","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PII"]},{"name":"addresses","type":{"type":"array","items":{"type":"record","name":"Address","namespace":"healthtech.shared","fields":[{"name":"use","type":{"type":"enum","name":"AddressUse","symbols":["HOME","WORK","TEMP","OLD","BILLING","UNKNOWN"],"default":"UNKNOWN"},"default":"HOME"},{"name":"line","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"city","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"district","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"state","type":["null","string"],"default":null},{"name":"postalCode","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"country","type":["null","string"],"default":null},{"name":"period","type":["null","healthtech.shared.Period"],"default":null}]}},"default":[],"confluent:tags":["PII"]},{"name":"telecom","type":{"type":"array","items":{"type":"record","name":"ContactPoint","namespace":"healthtech.shared","fields":[{"name":"system","type":{"type":"enum","name":"ContactPointSystem","symbols":["PHONE","SMS","EMAIL","FAX","PAGER","URL","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"use","type":{"type":"enum","name":"ContactPointUse","symbols":["HOME","WORK","TEMP","OLD","MOBILE","UNKNOWN"],"default":"UNKNOWN"},"default":"UNKNOWN"},{"name":"rank","type":["null","int"],"default":null},{"name":"period","type":["null","healthtech.shared.Period"],"default":null}]}},"default":[],"confluent:tags":["PII"]},{"name":"emergencyContacts","type":{"type":"array","items":{"type":"record","name":"EmergencyContact","fields":[{"name":"name","type":"healthtech.shared.HumanName","confluent:tags":["PII"]},{"name":"relationship","type":"healthtech.shared.CodeableConcept","confluent:tags":["PII"]},{"name":"telecom","type":{"type":"array","items":"healthtech.shared.ContactPoint"},"default":[],"confluent:tags":["PII"]},{"name":"isLegalGuardian","type":"boolean","default":false,"confluent:tags":["PII"]}]}},"default":[],"confluent:tags":["PII"]},{"name":"primaryCarePractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"patientRegistrationChannel","type":{"type":"enum","name":"PatientRegistrationChannel","symbols":["FRONT_DESK","CALL_CENTER","PATIENT_PORTAL","REFERRAL","EMERGENCY_ARRIVAL","NEWBORN","INTERFACE","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"patientIdentityProof","type":["null",{"type":"enum","name":"PatientIdentityProof","symbols":["PHOTO_ID","BIOMETRIC","KNOWN_TO_STAFF","VERBAL_ONLY","PROXY_STATEMENT","NONE","UNKNOWN"],"default":"UNKNOWN"}],"default":null,"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from patient/patient-updated.avsc by `events generate`. Do not edit: change the schema instead.

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
 * Demographic, contact or identity data of a registered patient changed and were saved; the event carries the whole state after the change. Joining two records is Patient.Merged, and a death that ends the record's use is followed by Patient.Deactivated.
 *
 * Event `Patient.Updated`, version 1. Topic `patient.events`, key `patientId`. Owner: patient-access-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PatientUpdated {
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Names of this event's fields whose value differs from before, at least one. */
  readonly changedFields: readonly string[];
  /** Medical record number as valid after the change. Sensitive: `PII`. */
  readonly medicalRecordNumber: Identifier;
  /**
   * Number that was replaced because it had been assigned in error (ADT^A47); null when the number stayed.
   *
   * Sensitive: `PII`. Default: `null`.
   */
  readonly previousMedicalRecordNumber: Identifier | null;
  /** All other numbers on file after the change. Sensitive: `PII`. Default: `[]`. */
  readonly identifiers: readonly Identifier[];
  /** Name in current use after the change; the former name moves to the other names. Sensitive: `PII`. */
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
  /**
   * Time of death as reported; null while the patient is presumed alive.
   *
   * Point in time, to the millisecond. Sensitive: `PHI`. Default: `null`.
   */
  readonly deceasedAt: Date | null;
  /** Tells a correction from a change in the patient's life, which matters to whoever keeps old letters and claims. */
  readonly patientChangeCause: PatientChangeCause;
  /**
   * Day from which the new data hold, such as a moving day; null when they hold at once.
   *
   * Date as `YYYY-MM-DD`. Default: `null`.
   */
  readonly effectiveDate: string | null;
  /** Who entered or confirmed the change, often the patient in the portal. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link PatientUpdated} as a publisher passes it: what has a default may be left out. */
export type PatientUpdatedInput = WithDefaults<PatientUpdated, "previousMedicalRecordNumber" | "identifiers" | "otherNames" | "birthDate" | "isBirthDateEstimated" | "maritalStatus" | "language" | "requiresInterpreter" | "races" | "ethnicity" | "addresses" | "telecom" | "emergencyContacts" | "primaryCarePractitionerId" | "deceasedAt" | "effectiveDate", { readonly medicalRecordNumber: IdentifierInput; readonly previousMedicalRecordNumber: IdentifierInput | null; readonly identifiers: readonly IdentifierInput[]; readonly name: HumanNameInput; readonly otherNames: readonly HumanNameInput[]; readonly maritalStatus: CodeableConceptInput | null; readonly races: readonly CodeableConceptInput[]; readonly ethnicity: CodeableConceptInput | null; readonly addresses: readonly AddressInput[]; readonly telecom: readonly ContactPointInput[]; readonly emergencyContacts: readonly EmergencyContactInput[]; readonly recordedBy: ActorInput }>;

/**
 * What led to the change. CORRECTION means that the old value was never true; LIFE_EVENT that it was true until now.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PatientChangeCause = "LIFE_EVENT" | "CORRECTION" | "PERIODIC_REVIEW" | "RETURNED_MAIL" | "IDENTITY_RESOLVED" | "INTERFACE" | "OTHER" | "UNKNOWN";

/**
 * Demographic, contact or identity data of a registered patient changed and were saved; the event carries the whole state after the change. Joining two records is Patient.Merged, and a death that ends the record's use is followed by Patient.Deactivated.
 *
 * Event `Patient.Updated`, version 1. Topic `patient.events`, key `patientId`. Owner: patient-access-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PatientUpdated: EventDefinition<"Patient.Updated", PatientUpdated, PatientUpdatedInput> = /*@__PURE__*/ defineEvent({
  type: "Patient.Updated",
  version: 1,
  topic: "patient.events",
  key: "patientId",
  aggregate: "Patient",
  schema: '{"type":"record","name":"PatientUpdated","namespace":"healthtech.patient","fields":[{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"changedFields","type":{"type":"array","items":"string"}},{"name":"medicalRecordNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"previousMedicalRecordNumber","type":["null","healthtech.shared.Identifier"],"default":null,"confluent:tags":["PII"]},{"name":"identifiers","type":{"type":"array","items":"healthtech.shared.Identifier"},"default":[],"confluent:tags":["PII"]},{"name":"name","type":{"type":"record","name":"HumanName","namespace":"healthtech.shared","fields":[{"name":"use","type":{"type":"enum","name":"NameUse","symbols":["USUAL","OFFICIAL","TEMP","NICKNAME","ANONYMOUS","OLD","MAIDEN","UNKNOWN"],"default":"UNKNOWN"},"default":"OFFICIAL"},{"name":"family","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"given","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"prefix","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"suffix","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"text","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"period","type":["null","healthtech.shared.Period"],"default":null}]},"confluent:tags":["PII"]},{"name":"otherNames","type":{"type":"array","items":"healthtech.shared.HumanName"},"default":[],"confluent:tags":["PII"]},{"name":"birthDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI","PII"]},{"name":"isBirthDateEstimated","type":"boolean","default":false,"confluent:tags":["PII"]},{"name":"administrativeGender","type":{"type":"enum","name":"AdministrativeGender","namespace":"healthtech.shared","symbols":["MALE","FEMALE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PII"]},{"name":"maritalStatus","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"language","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"requiresInterpreter","type":"boolean","default":false,"confluent:tags":["PHI"]},{"name":"races","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PII"]},{"name":"ethnicity","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PII"]},{"name":"addresses","type":{"type":"array","items":{"type":"record","name":"Address","namespace":"healthtech.shared","fields":[{"name":"use","type":{"type":"enum","name":"AddressUse","symbols":["HOME","WORK","TEMP","OLD","BILLING","UNKNOWN"],"default":"UNKNOWN"},"default":"HOME"},{"name":"line","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"city","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"district","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"state","type":["null","string"],"default":null},{"name":"postalCode","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"country","type":["null","string"],"default":null},{"name":"period","type":["null","healthtech.shared.Period"],"default":null}]}},"default":[],"confluent:tags":["PII"]},{"name":"telecom","type":{"type":"array","items":{"type":"record","name":"ContactPoint","namespace":"healthtech.shared","fields":[{"name":"system","type":{"type":"enum","name":"ContactPointSystem","symbols":["PHONE","SMS","EMAIL","FAX","PAGER","URL","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"use","type":{"type":"enum","name":"ContactPointUse","symbols":["HOME","WORK","TEMP","OLD","MOBILE","UNKNOWN"],"default":"UNKNOWN"},"default":"UNKNOWN"},{"name":"rank","type":["null","int"],"default":null},{"name":"period","type":["null","healthtech.shared.Period"],"default":null}]}},"default":[],"confluent:tags":["PII"]},{"name":"emergencyContacts","type":{"type":"array","items":{"type":"record","name":"EmergencyContact","fields":[{"name":"name","type":"healthtech.shared.HumanName","confluent:tags":["PII"]},{"name":"relationship","type":"healthtech.shared.CodeableConcept","confluent:tags":["PII"]},{"name":"telecom","type":{"type":"array","items":"healthtech.shared.ContactPoint"},"default":[],"confluent:tags":["PII"]},{"name":"isLegalGuardian","type":"boolean","default":false,"confluent:tags":["PII"]}]}},"default":[],"confluent:tags":["PII"]},{"name":"primaryCarePractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"deceasedAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null,"confluent:tags":["PHI"]},{"name":"patientChangeCause","type":{"type":"enum","name":"PatientChangeCause","symbols":["LIFE_EVENT","CORRECTION","PERIODIC_REVIEW","RETURNED_MAIL","IDENTITY_RESOLVED","INTERFACE","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"effectiveDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

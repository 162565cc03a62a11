// Generated from practitioner/practitioner-created.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Address, AddressInput } from "../shared/address.js";
import type { AdministrativeGender } from "../shared/administrative-gender.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { ContactPoint, ContactPointInput } from "../shared/contact-point.js";
import type { HumanName, HumanNameInput } from "../shared/human-name.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { PractitionerEngagement } from "./practitioner-engagement.js";
import type { PractitionerProfession } from "./practitioner-profession.js";
import type { PractitionerQualification, PractitionerQualificationInput } from "./practitioner-qualification.js";

/**
 * A clinician was entered in the provider directory and may from now on be chosen in orders, schedules and referrals. It grants no privileges and opens no login; those are credentialing and identity events.
 *
 * Event `Practitioner.Created`, version 1. Topic `practitioner.events`, key `practitionerId`. Owner: provider-directory-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface PractitionerCreated {
  /** Practitioner in the provider directory. UUID. */
  readonly practitionerId: string;
  /**
   * National Provider Identifier, ten digits with check digit; null for trainees who have none yet.
   *
   * Default: `null`.
   */
  readonly npi: string | null;
  /** DEA registration, Medicaid and payer numbers. Sensitive: `PII`. Default: `[]`. */
  readonly identifiers: readonly Identifier[];
  /** Name under which the practitioner works and signs. Sensitive: `PII`. */
  readonly name: HumanName;
  /** Gender as listed, for patients who ask for one. Sensitive: `PII`. */
  readonly administrativeGender: AdministrativeGender;
  /** Profession that decides which orders and signatures are allowed. */
  readonly practitionerProfession: PractitionerProfession;
  /** Specialties, the main one first, NUCC provider taxonomy. */
  readonly specialties: readonly CodeableConcept[];
  /** Licences, board certificates and degrees on file. Default: `[]`. */
  readonly qualifications: readonly PractitionerQualification[];
  /** Languages in which the practitioner can see patients without an interpreter, BCP 47. Default: `[]`. */
  readonly languages: readonly string[];
  /** Footing on which the practitioner works here. */
  readonly practitionerEngagement: PractitionerEngagement;
  /** Department that schedules the practitioner; null for courtesy staff. UUID. Default: `null`. */
  readonly departmentId: string | null;
  /** Facilities where the practitioner may see patients. UUID. Default: `[]`. */
  readonly facilityIds: readonly string[];
  /** Work numbers, pager and mail that colleagues may use. Sensitive: `PII`. Default: `[]`. */
  readonly telecom: readonly ContactPoint[];
  /** Address of the practice, for referral letters. Sensitive: `PII`. Default: `null`. */
  readonly officeAddress: Address | null;
  /** True when a licence on file allows prescriptions in at least one state. */
  readonly hasPrescribingAuthority: boolean;
  /** True when new patients may be booked. */
  readonly isAcceptingPatients: boolean;
  /** First day on which the practitioner may be scheduled. Date as `YYYY-MM-DD`. */
  readonly startDate: string;
  /** Directory clerk or feed that made the entry. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link PractitionerCreated} as a publisher passes it: what has a default may be left out. */
export type PractitionerCreatedInput = WithDefaults<PractitionerCreated, "npi" | "identifiers" | "qualifications" | "languages" | "departmentId" | "facilityIds" | "telecom" | "officeAddress", { readonly identifiers: readonly IdentifierInput[]; readonly name: HumanNameInput; readonly specialties: readonly CodeableConceptInput[]; readonly qualifications: readonly PractitionerQualificationInput[]; readonly telecom: readonly ContactPointInput[]; readonly officeAddress: AddressInput | null; readonly recordedBy: ActorInput }>;

/**
 * A clinician was entered in the provider directory and may from now on be chosen in orders, schedules and referrals. It grants no privileges and opens no login; those are credentialing and identity events.
 *
 * Event `Practitioner.Created`, version 1. Topic `practitioner.events`, key `practitionerId`. Owner: provider-directory-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const PractitionerCreated: EventDefinition<"Practitioner.Created", PractitionerCreated, PractitionerCreatedInput> = /*@__PURE__*/ defineEvent({
  type: "Practitioner.Created",
  version: 1,
  topic: "practitioner.events",
  key: "practitionerId",
  aggregate: "Practitioner",
  schema: '{"type":"record","name":"PractitionerCreated","namespace":"healthtech.practitioner","fields":[{"name":"practitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"npi","type":["null","string"],"default":null},{"name":"identifiers","type":{"type":"array","items":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}},"default":[],"confluent:tags":["PII"]},{"name":"name","type":{"type":"record","name":"HumanName","namespace":"healthtech.shared","fields":[{"name":"use","type":{"type":"enum","name":"NameUse","symbols":["USUAL","OFFICIAL","TEMP","NICKNAME","ANONYMOUS","OLD","MAIDEN","UNKNOWN"],"default":"UNKNOWN"},"default":"OFFICIAL"},{"name":"family","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"given","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"prefix","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"suffix","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"text","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"period","type":["null","healthtech.shared.Period"],"default":null}]},"confluent:tags":["PII"]},{"name":"administrativeGender","type":{"type":"enum","name":"AdministrativeGender","namespace":"healthtech.shared","symbols":["MALE","FEMALE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PII"]},{"name":"practitionerProfession","type":{"type":"enum","name":"PractitionerProfession","symbols":["PHYSICIAN","DENTIST","ADVANCED_PRACTICE","PHYSICIAN_ASSISTANT","NURSE","PHARMACIST","PSYCHOLOGIST","SOCIAL_WORKER","ALLIED_HEALTH","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"specialties","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}}},{"name":"qualifications","type":{"type":"array","items":{"type":"record","name":"PractitionerQualification","fields":[{"name":"qualificationCode","type":"healthtech.shared.CodeableConcept"},{"name":"licenseNumber","type":["null","healthtech.shared.Identifier"],"default":null,"confluent:tags":["PII"]},{"name":"issuerName","type":"string"},{"name":"jurisdiction","type":["null","string"],"default":null},{"name":"validPeriod","type":"healthtech.shared.Period"},{"name":"isVerifiedAtSource","type":"boolean"}]}},"default":[]},{"name":"languages","type":{"type":"array","items":"string"},"default":[]},{"name":"practitionerEngagement","type":{"type":"enum","name":"PractitionerEngagement","symbols":["EMPLOYED","CONTRACTED","LOCUM","TRAINEE","COURTESY","VOLUNTEER","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"departmentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"facilityIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"telecom","type":{"type":"array","items":{"type":"record","name":"ContactPoint","namespace":"healthtech.shared","fields":[{"name":"system","type":{"type":"enum","name":"ContactPointSystem","symbols":["PHONE","SMS","EMAIL","FAX","PAGER","URL","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"use","type":{"type":"enum","name":"ContactPointUse","symbols":["HOME","WORK","TEMP","OLD","MOBILE","UNKNOWN"],"default":"UNKNOWN"},"default":"UNKNOWN"},{"name":"rank","type":["null","int"],"default":null},{"name":"period","type":["null","healthtech.shared.Period"],"default":null}]}},"default":[],"confluent:tags":["PII"]},{"name":"officeAddress","type":["null",{"type":"record","name":"Address","namespace":"healthtech.shared","fields":[{"name":"use","type":{"type":"enum","name":"AddressUse","symbols":["HOME","WORK","TEMP","OLD","BILLING","UNKNOWN"],"default":"UNKNOWN"},"default":"HOME"},{"name":"line","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"city","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"district","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"state","type":["null","string"],"default":null},{"name":"postalCode","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"country","type":["null","string"],"default":null},{"name":"period","type":["null","healthtech.shared.Period"],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"hasPrescribingAuthority","type":"boolean"},{"name":"isAcceptingPatients","type":"boolean"},{"name":"startDate","type":{"type":"int","logicalType":"date"}},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

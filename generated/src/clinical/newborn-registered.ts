// Generated from clinical/neonatal/newborn-registered.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { AdministrativeGender } from "../shared/administrative-gender.js";
import type { HumanName, HumanNameInput } from "../shared/human-name.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A newborn got a record, bands and a medical record number of its own, linked to the mother. The birth itself is Pregnancy.Delivered; ADT messages for the stay come from Encounter.Admitted.
 *
 * Event `Newborn.Registered`, version 1. Topic `clinical.events`, key `newbornPatientId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface NewbornRegistered {
  /** Record of the child, key of all newborn events. UUID. */
  readonly newbornPatientId: string;
  /** Record of the woman who gave birth; a gestational carrier is meant too. UUID. */
  readonly motherPatientId: string;
  /** Pregnancy as followed here; null for a child born before arrival without booking. UUID. Default: `null`. */
  readonly pregnancyId: string | null;
  /** Newborn's own stay. UUID. */
  readonly encounterId: string;
  /** Number printed on the child's bands, type MR. Sensitive: `PII`. */
  readonly medicalRecordNumber: Identifier;
  /** Temporary name by the naming convention of the hospital until the parents choose one. Sensitive: `PII`. */
  readonly name: HumanName;
  /**
   * Date and minute of birth as on the birth certificate.
   *
   * Point in time, to the millisecond. Sensitive: `PHI`, `PII`.
   */
  readonly bornAt: Date;
  /** As entered for the certificate; UNKNOWN while still open. Sensitive: `PII`. */
  readonly administrativeGender: AdministrativeGender;
  /** First weight naked, g, LOINC 8339-4. Sensitive: `PHI`. */
  readonly birthWeight: Quantity;
  /**
   * Gestational age at birth in completed days, from the agreed due date.
   *
   * Whole number of 32 bits. Sensitive: `PHI`.
   */
  readonly gestationDays: number;
  /** Place among multiples, 1 for a single child. Whole number of 32 bits. */
  readonly birthSequence: number;
  /** Place of birth for certificate and infection rules. Sensitive: `PHI`. */
  readonly newbornBirthPlace: NewbornBirthPlace;
  /** Number shared by the bands of mother, child and support person. Sensitive: `PII`. */
  readonly bandCode: string;
  /** Nurse or clerk who banded and registered. Sensitive: `PII`. */
  readonly registeredBy: Actor;
}

/** {@link NewbornRegistered} as a publisher passes it: what has a default may be left out. */
export type NewbornRegisteredInput = WithDefaults<NewbornRegistered, "pregnancyId", { readonly medicalRecordNumber: IdentifierInput; readonly name: HumanNameInput; readonly birthWeight: QuantityInput; readonly registeredBy: ActorInput }>;

/**
 * Where the child came into the world. BEFORE_ARRIVAL is at home unplanned or on the way.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type NewbornBirthPlace = "THIS_HOSPITAL" | "OTHER_HOSPITAL" | "BIRTH_CENTER" | "HOME_PLANNED" | "BEFORE_ARRIVAL" | "UNKNOWN";

/**
 * A newborn got a record, bands and a medical record number of its own, linked to the mother. The birth itself is Pregnancy.Delivered; ADT messages for the stay come from Encounter.Admitted.
 *
 * Event `Newborn.Registered`, version 1. Topic `clinical.events`, key `newbornPatientId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const NewbornRegistered: EventDefinition<"Newborn.Registered", NewbornRegistered, NewbornRegisteredInput> = /*@__PURE__*/ defineEvent({
  type: "Newborn.Registered",
  version: 1,
  topic: "clinical.events",
  key: "newbornPatientId",
  aggregate: "Newborn",
  schema: '{"type":"record","name":"NewbornRegistered","namespace":"healthtech.clinical","fields":[{"name":"newbornPatientId","type":{"type":"string","logicalType":"uuid"}},{"name":"motherPatientId","type":{"type":"string","logicalType":"uuid"}},{"name":"pregnancyId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"medicalRecordNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"name","type":{"type":"record","name":"HumanName","namespace":"healthtech.shared","fields":[{"name":"use","type":{"type":"enum","name":"NameUse","symbols":["USUAL","OFFICIAL","TEMP","NICKNAME","ANONYMOUS","OLD","MAIDEN","UNKNOWN"],"default":"UNKNOWN"},"default":"OFFICIAL"},{"name":"family","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"given","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"prefix","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"suffix","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"text","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"period","type":["null","healthtech.shared.Period"],"default":null}]},"confluent:tags":["PII"]},{"name":"bornAt","type":{"type":"long","logicalType":"timestamp-millis"},"confluent:tags":["PHI","PII"]},{"name":"administrativeGender","type":{"type":"enum","name":"AdministrativeGender","namespace":"healthtech.shared","symbols":["MALE","FEMALE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PII"]},{"name":"birthWeight","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"gestationDays","type":"int","confluent:tags":["PHI"]},{"name":"birthSequence","type":"int"},{"name":"newbornBirthPlace","type":{"type":"enum","name":"NewbornBirthPlace","symbols":["THIS_HOSPITAL","OTHER_HOSPITAL","BIRTH_CENTER","HOME_PLANNED","BEFORE_ARRIVAL","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"bandCode","type":"string","confluent:tags":["PII"]},{"name":"registeredBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

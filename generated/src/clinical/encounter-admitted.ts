// Generated from clinical/encounters-adt/encounter-admitted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { EncounterClass } from "./encounter-class.js";

/**
 * A patient was admitted: the admission order is in force and the patient occupies a bed or its equivalent. A decision to admit while the patient still waits in the emergency department is not an admission, nor is a stay that is only planned.
 *
 * Event `Encounter.Admitted`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EncounterAdmitted {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Admission order, which payers ask to see. UUID. */
  readonly orderId: string;
  /**
   * Emergency or outpatient encounter out of which the patient was admitted; null for direct admissions.
   *
   * UUID. Default: `null`.
   */
  readonly previousEncounterId: string | null;
  /** Patient account that collects the charges of the stay. UUID. Default: `null`. */
  readonly accountId: string | null;
  /** Visit number that the registration system printed on the wristband (PV1-19), type VN. Sensitive: `PII`. */
  readonly visitNumber: Identifier;
  /** Class by the order; OBSERVATION is no inpatient stay for the payer. */
  readonly encounterClass: EncounterClass;
  /** Priority of the admission, NUBC type of admission or visit. */
  readonly admissionType: CodeableConcept;
  /** Where the patient came from, NUBC point of origin. Sensitive: `PHI`. */
  readonly admitSource: CodeableConcept;
  /** Bed to which the patient was assigned on admission (PV1-3). Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** Admitting diagnosis, ICD-10-CM; it may differ from the final one. Sensitive: `PHI`. */
  readonly admissionReason: CodeableConcept;
  /**
   * Body weight on admission, kg, by which doses are computed; null until weighed.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly admissionWeight: Quantity | null;
  /** True when the patient left this facility as an inpatient within the last thirty days. Sensitive: `PHI`. */
  readonly isReadmission: boolean;
  /**
   * Precaution from the first hour on, SNOMED CT; null when standard precautions suffice.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly isolationPrecaution: CodeableConcept | null;
  /**
   * When the patient was accepted on the ward; the midnight census counts from here.
   *
   * Point in time, to the millisecond.
   */
  readonly admittedAt: Date;
  /** Nights that the physician expects; null when not stated. Whole number of 32 bits. Default: `null`. */
  readonly expectedStayDays: number | null;
  /** Physician who is responsible for the stay (PV1-7). UUID. Default: `null`. */
  readonly attendingPractitionerId: string | null;
  /** Physician who signed the admission order. Sensitive: `PII`. */
  readonly admittedBy: Actor;
}

/** {@link EncounterAdmitted} as a publisher passes it: what has a default may be left out. */
export type EncounterAdmittedInput = WithDefaults<EncounterAdmitted, "previousEncounterId" | "accountId" | "admissionWeight" | "isolationPrecaution" | "expectedStayDays" | "attendingPractitionerId", { readonly visitNumber: IdentifierInput; readonly admissionType: CodeableConceptInput; readonly admitSource: CodeableConceptInput; readonly careLocation: CareLocationInput; readonly admissionReason: CodeableConceptInput; readonly admissionWeight: QuantityInput | null; readonly isolationPrecaution: CodeableConceptInput | null; readonly admittedBy: ActorInput }>;

/**
 * A patient was admitted: the admission order is in force and the patient occupies a bed or its equivalent. A decision to admit while the patient still waits in the emergency department is not an admission, nor is a stay that is only planned.
 *
 * Event `Encounter.Admitted`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EncounterAdmitted: EventDefinition<"Encounter.Admitted", EncounterAdmitted, EncounterAdmittedInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.Admitted",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterAdmitted","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"previousEncounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"accountId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"visitNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"encounterClass","type":{"type":"enum","name":"EncounterClass","symbols":["INPATIENT","OBSERVATION","SHORT_STAY","AMBULATORY","EMERGENCY","PRE_ADMISSION","HOME_HEALTH","VIRTUAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"admissionType","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},{"name":"admitSource","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"admissionReason","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"admissionWeight","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"isReadmission","type":"boolean","confluent:tags":["PHI"]},{"name":"isolationPrecaution","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"admittedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"expectedStayDays","type":["null","int"],"default":null},{"name":"attendingPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"admittedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from clinical/encounters-adt/encounter-discharged.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { Reference, ReferenceInput } from "../shared/reference.js";
import type { EncounterClass } from "./encounter-class.js";

/**
 * The patient left the facility for good or died, and the encounter ended; the bed is empty. Bills, coding and the discharge summary may follow days later, and a discharge that is only ordered or expected is Encounter.DischargePlanned.
 *
 * Event `Encounter.Discharged`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EncounterDischarged {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Discharge order; null for deaths and for patients who left without one. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Visit number that the registration system printed on the wristband (PV1-19), type VN. Sensitive: `PII`. */
  readonly visitNumber: Identifier;
  /** Class of the encounter at its end, by which it will be billed. */
  readonly encounterClass: EncounterClass;
  /** Bed that the patient left. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** Where the patient went, NUBC patient discharge status as on the claim. Sensitive: `PHI`. */
  readonly dischargeDisposition: CodeableConcept;
  /** Facility or agency that goes on with care; null when there is none. Sensitive: `PHI`. Default: `null`. */
  readonly receivingOrganization: Reference | null;
  /**
   * Discharge diagnoses as the physician stated them, ICD-10-CM, principal first; coding may change them.
   *
   * Sensitive: `PHI`. Default: `[]`.
   */
  readonly diagnoses: readonly CodeableConcept[];
  /** When the stay had begun. Point in time, to the millisecond. */
  readonly admittedAt: Date;
  /** When the patient left the ward, or time of death. Point in time, to the millisecond. */
  readonly dischargedAt: Date;
  /** Midnights between admission and discharge; zero for a stay within a day. Whole number of 32 bits. */
  readonly stayDays: number;
  /**
   * Body weight on the last day, kg, as heart failure programmes compare it at home.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly dischargeWeight: Quantity | null;
  /**
   * Day by which somebody must have seen the patient; null when nothing is due.
   *
   * Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`.
   */
  readonly followUpDueDate: string | null;
  /** True when written instructions and the medication list were explained and taken along. Sensitive: `PHI`. */
  readonly wasInstructionGiven: boolean;
  /** Physician responsible at the end. UUID. Default: `null`. */
  readonly attendingPractitionerId: string | null;
  /** Nurse who closed the stay on the ward. Sensitive: `PII`. */
  readonly dischargedBy: Actor;
}

/** {@link EncounterDischarged} as a publisher passes it: what has a default may be left out. */
export type EncounterDischargedInput = WithDefaults<EncounterDischarged, "orderId" | "receivingOrganization" | "diagnoses" | "dischargeWeight" | "followUpDueDate" | "attendingPractitionerId", { readonly visitNumber: IdentifierInput; readonly careLocation: CareLocationInput; readonly dischargeDisposition: CodeableConceptInput; readonly receivingOrganization: ReferenceInput | null; readonly diagnoses: readonly CodeableConceptInput[]; readonly dischargeWeight: QuantityInput | null; readonly dischargedBy: ActorInput }>;

/**
 * The patient left the facility for good or died, and the encounter ended; the bed is empty. Bills, coding and the discharge summary may follow days later, and a discharge that is only ordered or expected is Encounter.DischargePlanned.
 *
 * Event `Encounter.Discharged`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EncounterDischarged: EventDefinition<"Encounter.Discharged", EncounterDischarged, EncounterDischargedInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.Discharged",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterDischarged","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"visitNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"encounterClass","type":{"type":"enum","name":"EncounterClass","symbols":["INPATIENT","OBSERVATION","SHORT_STAY","AMBULATORY","EMERGENCY","PRE_ADMISSION","HOME_HEALTH","VIRTUAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"dischargeDisposition","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"receivingOrganization","type":["null",{"type":"record","name":"Reference","namespace":"healthtech.shared","fields":[{"name":"resourceType","type":"string"},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"identifier","type":["null","healthtech.shared.Identifier"],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]}]}],"default":null,"confluent:tags":["PHI"]},{"name":"diagnoses","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"admittedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"dischargedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"stayDays","type":"int"},{"name":"dischargeWeight","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"followUpDueDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"wasInstructionGiven","type":"boolean","confluent:tags":["PHI"]},{"name":"attendingPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"dischargedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

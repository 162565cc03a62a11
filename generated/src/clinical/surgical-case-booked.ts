// Generated from clinical/surgery-anaesthesia/surgical-case-booked.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { SurgicalUrgency } from "./surgical-urgency.js";

/**
 * A case was accepted into the operating room schedule with surgeon, procedure and room time. It is not emitted while a request waits for a slot.
 *
 * Event `SurgicalCase.Booked`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SurgicalCaseBooked {
  /** Case, from booking to recovery. UUID. */
  readonly surgicalCaseId: string;
  /** Patient to be operated on. UUID. */
  readonly patientId: string;
  /** Stay in which it will happen; null until admission for day surgery. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Surgeon's request for the case. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Main procedure, CPT. Sensitive: `PHI`. */
  readonly procedureCode: CodeableConcept;
  /** Further procedures of the same sitting, CPT. Sensitive: `PHI`. Default: `[]`. */
  readonly additionalProcedureCodes: readonly CodeableConcept[];
  /** Preoperative diagnosis, ICD-10-CM. Sensitive: `PHI`. */
  readonly diagnosis: CodeableConcept;
  /** Site with its side, SNOMED CT; it must agree with the consent. Sensitive: `PHI`. */
  readonly bodySite: CodeableConcept;
  /** Class that decides who may be bumped. Sensitive: `PHI`. */
  readonly surgicalUrgency: SurgicalUrgency;
  /** Bed planning rests on it. Sensitive: `PHI`. */
  readonly surgicalSetting: SurgicalSetting;
  /** Surgeon who answers for the case. UUID. */
  readonly surgeonPractitionerId: string;
  /** Wish at booking. Sensitive: `PHI`. */
  readonly plannedAnesthesia: PlannedAnesthesia;
  /** Room time from wheels-in to wheels-out. */
  readonly scheduledPeriod: Period;
  /** Room, by the name on the board. */
  readonly operatingRoomName: string;
  /** Sets reserved from preference card. UUID. Default: `[]`. */
  readonly instrumentSetIds: readonly string[];
  /** Implants or vendor trays that must be in the house. Sensitive: `PHI`. Default: `null`. */
  readonly implantNeedText: string | null;
  /** Scheduler who placed it. Sensitive: `PII`. */
  readonly bookedBy: Actor;
}

/** {@link SurgicalCaseBooked} as a publisher passes it: what has a default may be left out. */
export type SurgicalCaseBookedInput = WithDefaults<SurgicalCaseBooked, "encounterId" | "orderId" | "additionalProcedureCodes" | "instrumentSetIds" | "implantNeedText", { readonly procedureCode: CodeableConceptInput; readonly additionalProcedureCodes: readonly CodeableConceptInput[]; readonly diagnosis: CodeableConceptInput; readonly bodySite: CodeableConceptInput; readonly scheduledPeriod: PeriodInput; readonly bookedBy: ActorInput }>;

/**
 * From where and to where the patient goes. DAY_OF_ADMISSION comes from home and stays.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SurgicalSetting = "INPATIENT" | "SAME_DAY" | "DAY_OF_ADMISSION" | "OFFICE" | "UNKNOWN";

/**
 * Kind of anesthesia that the surgeon asked for; the anesthesiologist may choose otherwise.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PlannedAnesthesia = "GENERAL" | "NEURAXIAL" | "REGIONAL_BLOCK" | "MONITORED_CARE" | "LOCAL_ONLY" | "UNKNOWN";

/**
 * A case was accepted into the operating room schedule with surgeon, procedure and room time. It is not emitted while a request waits for a slot.
 *
 * Event `SurgicalCase.Booked`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SurgicalCaseBooked: EventDefinition<"SurgicalCase.Booked", SurgicalCaseBooked, SurgicalCaseBookedInput> = /*@__PURE__*/ defineEvent({
  type: "SurgicalCase.Booked",
  version: 1,
  topic: "clinical.events",
  key: "surgicalCaseId",
  aggregate: "SurgicalCase",
  schema: '{"type":"record","name":"SurgicalCaseBooked","namespace":"healthtech.clinical","fields":[{"name":"surgicalCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"procedureCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"additionalProcedureCodes","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"diagnosis","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"bodySite","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"surgicalUrgency","type":{"type":"enum","name":"SurgicalUrgency","symbols":["EMERGENT","URGENT","SEMI_URGENT","TIME_SENSITIVE","ELECTIVE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"surgicalSetting","type":{"type":"enum","name":"SurgicalSetting","symbols":["INPATIENT","SAME_DAY","DAY_OF_ADMISSION","OFFICE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"surgeonPractitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"plannedAnesthesia","type":{"type":"enum","name":"PlannedAnesthesia","symbols":["GENERAL","NEURAXIAL","REGIONAL_BLOCK","MONITORED_CARE","LOCAL_ONLY","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"scheduledPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"operatingRoomName","type":"string"},{"name":"instrumentSetIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"implantNeedText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"bookedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

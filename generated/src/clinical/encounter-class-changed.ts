// Generated from clinical/encounters-adt/encounter-class-changed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { EncounterClass } from "./encounter-class.js";

/**
 * The class of a running encounter changed by order, from outpatient or observation to inpatient or back, and the payer's rules change with it. The bed may well stay the same; a move is told by Encounter.Transferred.
 *
 * Event `Encounter.ClassChanged`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EncounterClassChanged {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Order by which the class changes, kept for the auditor. UUID. */
  readonly orderId: string;
  /** Number of the visit before the change, where registration gave a new one. Sensitive: `PII`. Default: `null`. */
  readonly previousVisitNumber: Identifier | null;
  /** Visit number that the registration system printed on the wristband (PV1-19), type VN. Sensitive: `PII`. */
  readonly visitNumber: Identifier;
  /** Class from the effective time on. */
  readonly encounterClass: EncounterClass;
  /** Class until the effective time. */
  readonly previousEncounterClass: EncounterClass;
  /** Ground that utilization review recorded. Sensitive: `PHI`. */
  readonly encounterClassChangeReason: EncounterClassChangeReason;
  /** Diagnosis that justifies the level of care, ICD-10-CM. Sensitive: `PHI`. Default: `null`. */
  readonly reason: CodeableConcept | null;
  /**
   * Hours spent in observation so far, for the claim; null when there were none.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly observationHours: number | null;
  /** True when the patient got the written notice of outpatient status that Medicare demands. */
  readonly wasPatientNotified: boolean;
  /** When the order was signed; it never reaches back. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Physician responsible after the change. UUID. Default: `null`. */
  readonly attendingPractitionerId: string | null;
  /** Physician who signed the order. Sensitive: `PII`. */
  readonly orderedBy: Actor;
  /**
   * Utilization reviewer or physician advisor who agreed; null where none is needed.
   *
   * Sensitive: `PII`. Default: `null`.
   */
  readonly reviewedBy: Actor | null;
}

/** {@link EncounterClassChanged} as a publisher passes it: what has a default may be left out. */
export type EncounterClassChangedInput = WithDefaults<EncounterClassChanged, "previousVisitNumber" | "reason" | "observationHours" | "attendingPractitionerId" | "reviewedBy", { readonly previousVisitNumber: IdentifierInput | null; readonly visitNumber: IdentifierInput; readonly reason: CodeableConceptInput | null; readonly orderedBy: ActorInput; readonly reviewedBy: ActorInput | null }>;

/**
 * Why the class was changed. CONDITION_CODE_44 takes an inpatient back to outpatient before discharge after the utilization review said so.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EncounterClassChangeReason = "EXPECTED_TWO_MIDNIGHTS" | "CLINICAL_DETERIORATION" | "SURGERY_EXTENDED" | "CONDITION_CODE_44" | "PAYER_DECISION" | "REGISTRATION_ERROR" | "OTHER" | "UNKNOWN";

/**
 * The class of a running encounter changed by order, from outpatient or observation to inpatient or back, and the payer's rules change with it. The bed may well stay the same; a move is told by Encounter.Transferred.
 *
 * Event `Encounter.ClassChanged`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EncounterClassChanged: EventDefinition<"Encounter.ClassChanged", EncounterClassChanged, EncounterClassChangedInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.ClassChanged",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterClassChanged","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"previousVisitNumber","type":["null",{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"visitNumber","type":"healthtech.shared.Identifier","confluent:tags":["PII"]},{"name":"encounterClass","type":{"type":"enum","name":"EncounterClass","symbols":["INPATIENT","OBSERVATION","SHORT_STAY","AMBULATORY","EMERGENCY","PRE_ADMISSION","HOME_HEALTH","VIRTUAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"previousEncounterClass","type":"healthtech.clinical.EncounterClass"},{"name":"encounterClassChangeReason","type":{"type":"enum","name":"EncounterClassChangeReason","symbols":["EXPECTED_TWO_MIDNIGHTS","CLINICAL_DETERIORATION","SURGERY_EXTENDED","CONDITION_CODE_44","PAYER_DECISION","REGISTRATION_ERROR","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"reason","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"observationHours","type":["null","int"],"default":null},{"name":"wasPatientNotified","type":"boolean"},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"attendingPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"reviewedBy","type":["null","healthtech.shared.Actor"],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from clinical/emergency/emergency-visit-triage-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { TriageLevel } from "./triage-level.js";

/**
 * A triage nurse finished the first triage and gave an urgency level. Later rounds in the waiting room are EmergencyVisit.Reassessed; a level does not promise a bed.
 *
 * Event `EmergencyVisit.TriageCompleted`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EmergencyVisitTriageCompleted {
  /** Emergency encounter that was triaged. UUID. */
  readonly encounterId: string;
  /** Patient who sat before the triage nurse. UUID. */
  readonly patientId: string;
  /** Vital signs taken at triage; null when the patient went straight to resuscitation. UUID. Default: `null`. */
  readonly vitalsId: string | null;
  /** Level given by the nurse. Sensitive: `PHI`. */
  readonly triageLevel: TriageLevel;
  /** Level that the decision aid proposed; null without an aid. Sensitive: `PHI`. Default: `null`. */
  readonly suggestedTriageLevel: TriageLevel | null;
  /** Complaint as triage understood it, SNOMED CT. Sensitive: `PHI`. */
  readonly presentingComplaint: CodeableConcept;
  /**
   * Resources the nurse expects to be needed, on which levels 3 to 5 are based.
   *
   * Whole number of 32 bits. Sensitive: `PHI`. Default: `null`.
   */
  readonly expectedResourceCount: number | null;
  /** Danger signs found, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly triageRedFlags: readonly CodeableConcept[];
  /**
   * Result of the universal safety screen; null when the patient could not be asked.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly isSuicideScreenPositive: boolean | null;
  /** True when the patient must be kept apart until examined. Sensitive: `PHI`. */
  readonly isIsolationNeeded: boolean;
  /** Protocols begun at triage, so that bloods run while the patient waits. Sensitive: `PHI`. Default: `[]`. */
  readonly nurseProtocols: readonly NurseProtocol[];
  /** When the nurse began. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** When the level was signed. Point in time, to the millisecond. */
  readonly completedAt: Date;
  /** Nurse with triage competence who signed. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link EmergencyVisitTriageCompleted} as a publisher passes it: what has a default may be left out. */
export type EmergencyVisitTriageCompletedInput = WithDefaults<EmergencyVisitTriageCompleted, "vitalsId" | "suggestedTriageLevel" | "expectedResourceCount" | "triageRedFlags" | "isSuicideScreenPositive" | "nurseProtocols", { readonly presentingComplaint: CodeableConceptInput; readonly triageRedFlags: readonly CodeableConceptInput[]; readonly nurseProtocols: readonly NurseProtocolInput[]; readonly performer: ActorInput }>;

/** Standing order set that triage may start without a physician. */
export interface NurseProtocol {
  /** Name as the department's policy has it. */
  readonly protocolName: string;
  /** Orders placed under the protocol. UUID. Default: `[]`. */
  readonly orderIds: readonly string[];
}

/** {@link NurseProtocol} as a publisher passes it: what has a default may be left out. */
export type NurseProtocolInput = WithDefaults<NurseProtocol, "orderIds">;

/**
 * A triage nurse finished the first triage and gave an urgency level. Later rounds in the waiting room are EmergencyVisit.Reassessed; a level does not promise a bed.
 *
 * Event `EmergencyVisit.TriageCompleted`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EmergencyVisitTriageCompleted: EventDefinition<"EmergencyVisit.TriageCompleted", EmergencyVisitTriageCompleted, EmergencyVisitTriageCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "EmergencyVisit.TriageCompleted",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "EmergencyVisit",
  schema: '{"type":"record","name":"EmergencyVisitTriageCompleted","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"vitalsId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"triageLevel","type":{"type":"enum","name":"TriageLevel","symbols":["ESI_1","ESI_2","ESI_3","ESI_4","ESI_5","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"suggestedTriageLevel","type":["null","healthtech.clinical.TriageLevel"],"default":null,"confluent:tags":["PHI"]},{"name":"presentingComplaint","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"expectedResourceCount","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"triageRedFlags","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"isSuicideScreenPositive","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"isIsolationNeeded","type":"boolean","confluent:tags":["PHI"]},{"name":"nurseProtocols","type":{"type":"array","items":{"type":"record","name":"NurseProtocol","fields":[{"name":"protocolName","type":"string"},{"name":"orderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]}]}},"default":[],"confluent:tags":["PHI"]},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

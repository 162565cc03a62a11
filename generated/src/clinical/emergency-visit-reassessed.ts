// Generated from clinical/emergency/emergency-visit-reassessed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { TriageLevel } from "./triage-level.js";

/**
 * A nurse looked again at somebody who waits, on the schedule that the level demands or because a relative called. The level may stay as it was.
 *
 * Event `EmergencyVisit.Reassessed`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EmergencyVisitReassessed {
  /** Emergency encounter of the waiting patient. UUID. */
  readonly encounterId: string;
  /** Patient seen in the waiting room or hallway. UUID. */
  readonly patientId: string;
  /** Set taken during the round; null when the patient was only looked at. UUID. Default: `null`. */
  readonly vitalsId: string | null;
  /** Level that holds from now on. Sensitive: `PHI`. */
  readonly triageLevel: TriageLevel;
  /** Level held before the round. Sensitive: `PHI`. */
  readonly previousTriageLevel: TriageLevel;
  /** Occasion of the round. */
  readonly reassessmentTrigger: ReassessmentTrigger;
  /** 0 to 10 by the patient's own word. Whole number of 32 bits. Sensitive: `PHI`. Default: `null`. */
  readonly painScore: number | null;
  /** Minutes since the door. Whole number of 32 bits. */
  readonly waitedMinutes: number;
  /** What is new since triage, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly changeFindings: readonly CodeableConcept[];
  /** False when nobody answered the call, which starts the search before a patient counts as gone. */
  readonly isStillPresent: boolean;
  /** When the next round is due; null once a bed is found. Point in time, to the millisecond. Default: `null`. */
  readonly nextDueAt: Date | null;
  /** Nurse of the waiting room. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link EmergencyVisitReassessed} as a publisher passes it: what has a default may be left out. */
export type EmergencyVisitReassessedInput = WithDefaults<EmergencyVisitReassessed, "vitalsId" | "painScore" | "changeFindings" | "nextDueAt", { readonly changeFindings: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/**
 * What made the nurse look. OVERDUE_ALARM comes from the board when the interval of the level has passed.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ReassessmentTrigger = "SCHEDULED" | "PATIENT_OR_RELATIVE" | "ABNORMAL_RESULT" | "STAFF_CONCERN" | "OVERDUE_ALARM" | "UNKNOWN";

/**
 * A nurse looked again at somebody who waits, on the schedule that the level demands or because a relative called. The level may stay as it was.
 *
 * Event `EmergencyVisit.Reassessed`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EmergencyVisitReassessed: EventDefinition<"EmergencyVisit.Reassessed", EmergencyVisitReassessed, EmergencyVisitReassessedInput> = /*@__PURE__*/ defineEvent({
  type: "EmergencyVisit.Reassessed",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "EmergencyVisit",
  schema: '{"type":"record","name":"EmergencyVisitReassessed","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"vitalsId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"triageLevel","type":{"type":"enum","name":"TriageLevel","symbols":["ESI_1","ESI_2","ESI_3","ESI_4","ESI_5","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"previousTriageLevel","type":"healthtech.clinical.TriageLevel","confluent:tags":["PHI"]},{"name":"reassessmentTrigger","type":{"type":"enum","name":"ReassessmentTrigger","symbols":["SCHEDULED","PATIENT_OR_RELATIVE","ABNORMAL_RESULT","STAFF_CONCERN","OVERDUE_ALARM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"painScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"waitedMinutes","type":"int"},{"name":"changeFindings","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"isStillPresent","type":"boolean"},{"name":"nextDueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

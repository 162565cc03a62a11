// Generated from clinical/behavioral-health/group-session-attended.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * One patient's part in a group session was documented, so that a group of eight gives eight events with one session id. Absence is the appointment's no-show.
 *
 * Event `GroupSession.Attended`, version 1. Topic `clinical.events`, key `sessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface GroupSessionAttended {
  /** Session that the group held together. UUID. */
  readonly sessionId: string;
  /** Member of the group whom this record is about. UUID. */
  readonly patientId: string;
  /** Program day or visit of this member. UUID. */
  readonly encounterId: string;
  /** Treatment plan whose goals the group serves. UUID. Default: `null`. */
  readonly carePlanId: string | null;
  /** Therapeutic form of the group. Sensitive: `PHI`. */
  readonly groupModality: GroupModality;
  /** Theme of the session without anything of a person. Sensitive: `PHI`. */
  readonly topicText: string;
  /** Patients present; above 12 many payers do not pay. Whole number of 32 bits. */
  readonly attendeeCount: number;
  /** Minutes that this member was in the room. Whole number of 32 bits. */
  readonly attendedMinutes: number;
  /** Engagement of this member. Sensitive: `PHI`. */
  readonly groupParticipation: GroupParticipation;
  /** CPT 90853 where billable as psychotherapy. Sensitive: `PHI`. Default: `null`. */
  readonly procedureCode: CodeableConcept | null;
  /** When the group began. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** Therapist who led it. Sensitive: `PII`. */
  readonly performer: Actor;
  /** Response of this member toward own goals; no other member is named. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link GroupSessionAttended} as a publisher passes it: what has a default may be left out. */
export type GroupSessionAttendedInput = WithDefaults<GroupSessionAttended, "carePlanId" | "procedureCode" | "note", { readonly procedureCode: CodeableConceptInput | null; readonly performer: ActorInput }>;

/**
 * Kind of group. PEER_LED is run by a certified peer and not billed as psychotherapy.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type GroupModality = "PSYCHOEDUCATION" | "COGNITIVE_BEHAVIORAL" | "DIALECTICAL_SKILLS" | "RELAPSE_PREVENTION" | "PROCESS" | "EXPRESSIVE" | "PEER_LED" | "UNKNOWN";

/** How the member took part, as the therapist saw it. A symbol that is not known yet is read as `UNKNOWN`. */
export type GroupParticipation = "ACTIVE" | "PROMPTED" | "PASSIVE" | "DISRUPTIVE" | "LEFT_EARLY" | "UNKNOWN";

/**
 * One patient's part in a group session was documented, so that a group of eight gives eight events with one session id. Absence is the appointment's no-show.
 *
 * Event `GroupSession.Attended`, version 1. Topic `clinical.events`, key `sessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const GroupSessionAttended: EventDefinition<"GroupSession.Attended", GroupSessionAttended, GroupSessionAttendedInput> = /*@__PURE__*/ defineEvent({
  type: "GroupSession.Attended",
  version: 1,
  topic: "clinical.events",
  key: "sessionId",
  aggregate: "GroupSession",
  schema: '{"type":"record","name":"GroupSessionAttended","namespace":"healthtech.clinical","fields":[{"name":"sessionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"carePlanId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"groupModality","type":{"type":"enum","name":"GroupModality","symbols":["PSYCHOEDUCATION","COGNITIVE_BEHAVIORAL","DIALECTICAL_SKILLS","RELAPSE_PREVENTION","PROCESS","EXPRESSIVE","PEER_LED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"topicText","type":"string","confluent:tags":["PHI"]},{"name":"attendeeCount","type":"int"},{"name":"attendedMinutes","type":"int"},{"name":"groupParticipation","type":{"type":"enum","name":"GroupParticipation","symbols":["ACTIVE","PROMPTED","PASSIVE","DISRUPTIVE","LEFT_EARLY","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"procedureCode","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

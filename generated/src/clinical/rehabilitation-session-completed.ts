// Generated from clinical/rehabilitation/rehabilitation-session-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { TherapyDiscipline } from "./therapy-discipline.js";

/**
 * A treatment session was given and its timed minutes were charted. Sessions that the patient missed or refused are the appointment's business.
 *
 * Event `Rehabilitation.SessionCompleted`, version 1. Topic `clinical.events`, key `episodeOfCareId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface RehabilitationSessionCompleted {
  /** Course of therapy to which the session belongs. UUID. */
  readonly episodeOfCareId: string;
  /** Patient who was treated. UUID. */
  readonly patientId: string;
  /** Visit or stay in which the session took place. UUID. */
  readonly encounterId: string;
  /** Discipline of the treating therapist. */
  readonly therapyDiscipline: TherapyDiscipline;
  /** Treatments given, CPT. Sensitive: `PHI`. Default: `[]`. */
  readonly procedureCodes: readonly CodeableConcept[];
  /** Minutes of one-to-one timed codes, on which the 8-minute rule works. Whole number of 32 bits. */
  readonly timedMinutes: number;
  /** Minutes of untimed codes, such as unattended stimulation. Whole number of 32 bits. */
  readonly untimedMinutes: number;
  /** Number of this session in the certified period. Whole number of 32 bits. */
  readonly sessionCount: number;
  /** Sessions still authorized by the payer; null where none is needed. Whole number of 32 bits. Default: `null`. */
  readonly remainingSessionCount: number | null;
  /** Tolerance on that day. Sensitive: `PHI`. */
  readonly therapyTolerance: TherapyTolerance;
  /** True when an assistant gave more than a tenth of it, modifier CQ or CO. */
  readonly wasAssistantDelivered: boolean;
  /** When treatment began. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** Therapist or assistant. Sensitive: `PII`. */
  readonly performer: Actor;
  /** Progress and plan for the next time. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link RehabilitationSessionCompleted} as a publisher passes it: what has a default may be left out. */
export type RehabilitationSessionCompletedInput = WithDefaults<RehabilitationSessionCompleted, "procedureCodes" | "remainingSessionCount" | "note", { readonly procedureCodes: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/**
 * How the session was borne. STOPPED_EARLY names the reason in the note.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type TherapyTolerance = "FULL" | "WITH_RESTS" | "LIMITED" | "STOPPED_EARLY" | "UNKNOWN";

/**
 * A treatment session was given and its timed minutes were charted. Sessions that the patient missed or refused are the appointment's business.
 *
 * Event `Rehabilitation.SessionCompleted`, version 1. Topic `clinical.events`, key `episodeOfCareId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const RehabilitationSessionCompleted: EventDefinition<"Rehabilitation.SessionCompleted", RehabilitationSessionCompleted, RehabilitationSessionCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "Rehabilitation.SessionCompleted",
  version: 1,
  topic: "clinical.events",
  key: "episodeOfCareId",
  aggregate: "Rehabilitation",
  schema: '{"type":"record","name":"RehabilitationSessionCompleted","namespace":"healthtech.clinical","fields":[{"name":"episodeOfCareId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"therapyDiscipline","type":{"type":"enum","name":"TherapyDiscipline","symbols":["PHYSICAL","OCCUPATIONAL","SPEECH","UNKNOWN"],"default":"UNKNOWN"}},{"name":"procedureCodes","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"timedMinutes","type":"int"},{"name":"untimedMinutes","type":"int"},{"name":"sessionCount","type":"int"},{"name":"remainingSessionCount","type":["null","int"],"default":null},{"name":"therapyTolerance","type":{"type":"enum","name":"TherapyTolerance","symbols":["FULL","WITH_RESTS","LIMITED","STOPPED_EARLY","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"wasAssistantDelivered","type":"boolean"},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

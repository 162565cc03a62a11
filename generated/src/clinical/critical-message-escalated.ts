// Generated from clinical/alerts/critical-message-escalated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { CriticalContactMethod } from "./critical-contact-method.js";

/**
 * A critical message was not answered in time and went to the next person of the chain. Each step up is sent; the first sending is the sender's own event.
 *
 * Event `CriticalMessage.Escalated`, version 1. Topic `clinical.events`, key `messageId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CriticalMessageEscalated {
  /** Message that climbs the chain. UUID. */
  readonly messageId: string;
  /** Patient whom it is about. UUID. */
  readonly patientId: string;
  /** Stay or visit of the patient. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Subject of the message, LOINC or SNOMED CT. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Rung of the escalation chain. */
  readonly criticalMessageStep: CriticalMessageStep;
  /** 1 for the first step up. Whole number of 32 bits. */
  readonly escalationSequence: number;
  /** Minutes without an answer on the rung before. Whole number of 32 bits. */
  readonly unansweredMinutes: number;
  /** Pages and calls on the rung before. Whole number of 32 bits. */
  readonly attemptCount: number;
  /** Who did not answer. Sensitive: `PII`. */
  readonly previousRecipient: Actor;
  /** Who has it now. Sensitive: `PII`. */
  readonly recipient: Actor;
  /** Means of reaching the new recipient. */
  readonly criticalContactMethod: CriticalContactMethod;
  /** When the next step up follows. Point in time, to the millisecond. */
  readonly answerDueAt: Date;
  /** When it went up. Point in time, to the millisecond. */
  readonly escalatedAt: Date;
}

/** {@link CriticalMessageEscalated} as a publisher passes it: what has a default may be left out. */
export type CriticalMessageEscalatedInput = WithDefaults<CriticalMessageEscalated, "encounterId", { readonly code: CodeableConceptInput; readonly previousRecipient: ActorInput; readonly recipient: ActorInput }>;

/** Rung that was reached. A symbol that is not known yet is read as `UNKNOWN`. */
export type CriticalMessageStep = "COVERING_CLINICIAN" | "SENIOR_RESIDENT" | "ATTENDING" | "DEPARTMENT_CHIEF" | "NURSE_SUPERVISOR" | "RAPID_RESPONSE" | "UNKNOWN";

/**
 * A critical message was not answered in time and went to the next person of the chain. Each step up is sent; the first sending is the sender's own event.
 *
 * Event `CriticalMessage.Escalated`, version 1. Topic `clinical.events`, key `messageId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CriticalMessageEscalated: EventDefinition<"CriticalMessage.Escalated", CriticalMessageEscalated, CriticalMessageEscalatedInput> = /*@__PURE__*/ defineEvent({
  type: "CriticalMessage.Escalated",
  version: 1,
  topic: "clinical.events",
  key: "messageId",
  aggregate: "CriticalMessage",
  schema: '{"type":"record","name":"CriticalMessageEscalated","namespace":"healthtech.clinical","fields":[{"name":"messageId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"criticalMessageStep","type":{"type":"enum","name":"CriticalMessageStep","symbols":["COVERING_CLINICIAN","SENIOR_RESIDENT","ATTENDING","DEPARTMENT_CHIEF","NURSE_SUPERVISOR","RAPID_RESPONSE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"escalationSequence","type":"int"},{"name":"unansweredMinutes","type":"int"},{"name":"attemptCount","type":"int"},{"name":"previousRecipient","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recipient","type":"healthtech.shared.Actor","confluent:tags":["PII"]},{"name":"criticalContactMethod","type":{"type":"enum","name":"CriticalContactMethod","symbols":["TELEPHONE","IN_PERSON","VOICE_BADGE","SECURE_MESSAGE","PAGER","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"answerDueAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"escalatedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

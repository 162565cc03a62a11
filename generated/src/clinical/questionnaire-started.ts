// Generated from clinical/documents/questionnaire-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { QuestionnaireChannel } from "./questionnaire-channel.js";

/**
 * A patient or somebody for the patient gave the first answer of a questionnaire. Sending the link is Notification.Sent.
 *
 * Event `Questionnaire.Started`, version 1. Topic `clinical.events`, key `questionnaireResponseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface QuestionnaireStarted {
  /** This set of answers. UUID. */
  readonly questionnaireResponseId: string;
  /** Person whom the answers are about. UUID. */
  readonly patientId: string;
  /** Visit for which it is filled in; null for free-standing ones. UUID. Default: `null`. */
  readonly appointmentId: string | null;
  /** Title as shown to the person who answers. */
  readonly questionnaireTitle: string;
  /** Release of the questionnaire, on which item numbers rest. */
  readonly questionnaireVersion: string;
  /** Where the first answer was given. */
  readonly questionnaireChannel: QuestionnaireChannel;
  /** Language in which it is shown. Sensitive: `PII`. */
  readonly language: string;
  /** Items at most, branches not counted. Whole number of 32 bits. */
  readonly itemCount: number;
  /** When the answers are needed. Point in time, to the millisecond. Default: `null`. */
  readonly dueAt: Date | null;
  /** Time of the first answer. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** Patient, relative or interviewer who gave the first answer. Sensitive: `PII`. */
  readonly startedBy: Actor;
}

/** {@link QuestionnaireStarted} as a publisher passes it: what has a default may be left out. */
export type QuestionnaireStartedInput = WithDefaults<QuestionnaireStarted, "appointmentId" | "dueAt", { readonly startedBy: ActorInput }>;

/**
 * A patient or somebody for the patient gave the first answer of a questionnaire. Sending the link is Notification.Sent.
 *
 * Event `Questionnaire.Started`, version 1. Topic `clinical.events`, key `questionnaireResponseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const QuestionnaireStarted: EventDefinition<"Questionnaire.Started", QuestionnaireStarted, QuestionnaireStartedInput> = /*@__PURE__*/ defineEvent({
  type: "Questionnaire.Started",
  version: 1,
  topic: "clinical.events",
  key: "questionnaireResponseId",
  aggregate: "Questionnaire",
  schema: '{"type":"record","name":"QuestionnaireStarted","namespace":"healthtech.clinical","fields":[{"name":"questionnaireResponseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"appointmentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"questionnaireTitle","type":"string"},{"name":"questionnaireVersion","type":"string"},{"name":"questionnaireChannel","type":{"type":"enum","name":"QuestionnaireChannel","symbols":["PORTAL","KIOSK","SMS_LINK","INTERVIEW","PAPER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"language","type":"string","confluent:tags":["PII"]},{"name":"itemCount","type":"int"},{"name":"dueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"startedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

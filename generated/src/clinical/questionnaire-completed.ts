// Generated from clinical/documents/questionnaire-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { QuestionnaireChannel } from "./questionnaire-channel.js";

/**
 * All required answers of a questionnaire were submitted. Scores drawn from it are observations of the service that uses them.
 *
 * Event `Questionnaire.Completed`, version 1. Topic `clinical.events`, key `questionnaireResponseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface QuestionnaireCompleted {
  /** Answers that were handed in. UUID. */
  readonly questionnaireResponseId: string;
  /** Person whom the answers concern. UUID. */
  readonly patientId: string;
  /** Visit they were filled in for, once it exists. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Panel, LOINC; null for questionnaires of our own making. Sensitive: `PHI`. Default: `null`. */
  readonly code: CodeableConcept | null;
  /** Release by which item numbers are read. */
  readonly questionnaireVersion: string;
  /** Where the last answer was given. */
  readonly questionnaireChannel: QuestionnaireChannel;
  /** Items with an answer, required and optional ones. Whole number of 32 bits. */
  readonly answeredItemCount: number;
  /** Optional items left empty. Whole number of 32 bits. */
  readonly skippedItemCount: number;
  /** Answers of the person in order of the form. Sensitive: `PHI`. Default: `[]`. */
  readonly answers: readonly QuestionnaireAnswer[];
  /** True when an answer must be looked at the same day. Sensitive: `PHI`. */
  readonly hasUrgentAnswer: boolean;
  /** Seconds from first to last answer; null on paper. Whole number of 32 bits. Default: `null`. */
  readonly completionSeconds: number | null;
  /** When it was handed in. Point in time, to the millisecond. */
  readonly completedAt: Date;
  /** Patient, proxy or interviewer. Sensitive: `PII`. */
  readonly answeredBy: Actor;
}

/** {@link QuestionnaireCompleted} as a publisher passes it: what has a default may be left out. */
export type QuestionnaireCompletedInput = WithDefaults<QuestionnaireCompleted, "encounterId" | "code" | "answers" | "completionSeconds", { readonly code: CodeableConceptInput | null; readonly answeredBy: ActorInput }>;

/** Answer to one item of the questionnaire. */
export interface QuestionnaireAnswer {
  /** Number of the item in the questionnaire (FHIR linkId). */
  readonly itemNumber: string;
  /** Answer as chosen or typed. Sensitive: `PHI`. */
  readonly answerText: string;
}

/**
 * All required answers of a questionnaire were submitted. Scores drawn from it are observations of the service that uses them.
 *
 * Event `Questionnaire.Completed`, version 1. Topic `clinical.events`, key `questionnaireResponseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const QuestionnaireCompleted: EventDefinition<"Questionnaire.Completed", QuestionnaireCompleted, QuestionnaireCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "Questionnaire.Completed",
  version: 1,
  topic: "clinical.events",
  key: "questionnaireResponseId",
  aggregate: "Questionnaire",
  schema: '{"type":"record","name":"QuestionnaireCompleted","namespace":"healthtech.clinical","fields":[{"name":"questionnaireResponseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"questionnaireVersion","type":"string"},{"name":"questionnaireChannel","type":{"type":"enum","name":"QuestionnaireChannel","symbols":["PORTAL","KIOSK","SMS_LINK","INTERVIEW","PAPER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"answeredItemCount","type":"int"},{"name":"skippedItemCount","type":"int"},{"name":"answers","type":{"type":"array","items":{"type":"record","name":"QuestionnaireAnswer","fields":[{"name":"itemNumber","type":"string"},{"name":"answerText","type":"string","confluent:tags":["PHI"]}]}},"default":[],"confluent:tags":["PHI"]},{"name":"hasUrgentAnswer","type":"boolean","confluent:tags":["PHI"]},{"name":"completionSeconds","type":["null","int"],"default":null},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"answeredBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

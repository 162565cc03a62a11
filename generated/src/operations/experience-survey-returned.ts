// Generated from operations/quality/experience-survey-returned.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * A patient returned an experience survey (HCAHPS or our own). Answers are kept apart from the chart and must not be used for care.
 *
 * Event `ExperienceSurvey.Returned`, version 1. Topic `operations.events`, key `surveyResponseId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface ExperienceSurveyReturned {
  /** One returned form. UUID. */
  readonly surveyResponseId: string;
  /** Visit that was asked about; null for an anonymous form. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** CAHPS forms follow federal rules on wording and sampling. */
  readonly surveyInstrument: SurveyInstrument;
  /** Mode, which adjusts the score. */
  readonly surveyMode: SurveyMode;
  /** Rating of the hospital from 0 to 10; null where left blank. Whole number of 32 bits. Default: `null`. */
  readonly overallScore: number | null;
  /** Definitely yes counts as true; null where left blank. Default: `null`. */
  readonly wouldRecommend: boolean | null;
  /** Free words of the patient. Sensitive: `PHI`. Default: `null`. */
  readonly commentText: string | null;
  /** Whether the words speak of harm, so that safety is told. */
  readonly needsFollowUp: boolean;
  /** Day of return, at most 49 days after discharge. Date as `YYYY-MM-DD`. */
  readonly returnedDate: string;
}

/** {@link ExperienceSurveyReturned} as a publisher passes it: what has a default may be left out. */
export type ExperienceSurveyReturnedInput = WithDefaults<ExperienceSurveyReturned, "encounterId" | "overallScore" | "wouldRecommend" | "commentText">;

/**
 * Questionnaire by setting: CG is clinics, OAS outpatient surgery; PULSE our short text message form.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SurveyInstrument = "HCAHPS" | "CG_CAHPS" | "ED_CAHPS" | "OAS_CAHPS" | "PULSE" | "UNKNOWN";

/** How it was answered. A symbol that is not known yet is read as `UNKNOWN`. */
export type SurveyMode = "MAIL" | "PHONE" | "WEB" | "TEXT" | "UNKNOWN";

/**
 * A patient returned an experience survey (HCAHPS or our own). Answers are kept apart from the chart and must not be used for care.
 *
 * Event `ExperienceSurvey.Returned`, version 1. Topic `operations.events`, key `surveyResponseId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const ExperienceSurveyReturned: EventDefinition<"ExperienceSurvey.Returned", ExperienceSurveyReturned, ExperienceSurveyReturnedInput> = /*@__PURE__*/ defineEvent({
  type: "ExperienceSurvey.Returned",
  version: 1,
  topic: "operations.events",
  key: "surveyResponseId",
  aggregate: "ExperienceSurvey",
  schema: '{"type":"record","name":"ExperienceSurveyReturned","namespace":"healthtech.operations","fields":[{"name":"surveyResponseId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"surveyInstrument","type":{"type":"enum","name":"SurveyInstrument","symbols":["HCAHPS","CG_CAHPS","ED_CAHPS","OAS_CAHPS","PULSE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"surveyMode","type":{"type":"enum","name":"SurveyMode","symbols":["MAIL","PHONE","WEB","TEXT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"overallScore","type":["null","int"],"default":null},{"name":"wouldRecommend","type":["null","boolean"],"default":null},{"name":"commentText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"needsFollowUp","type":"boolean"},{"name":"returnedDate","type":{"type":"int","logicalType":"date"}}],"schemaVersion":1}',
});

// Generated from clinical/documents/questionnaire-abandoned.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * A questionnaire that was begun will not be finished: the person stopped, or it timed out. Answers given so far are kept.
 *
 * Event `Questionnaire.Abandoned`, version 1. Topic `clinical.events`, key `questionnaireResponseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface QuestionnaireAbandoned {
  /** Answers that stay incomplete. UUID. */
  readonly questionnaireResponseId: string;
  /** Person who was asked. UUID. */
  readonly patientId: string;
  /** Why it ended early. Sensitive: `PHI`. */
  readonly questionnaireStopCause: QuestionnaireStopCause;
  /** Items answered up to then. Whole number of 32 bits. */
  readonly answeredItemCount: number;
  /** Item at which the person stopped. Default: `null`. */
  readonly lastItemLabel: string | null;
  /** Hours since the first answer. Whole number of 32 bits. */
  readonly openHours: number;
  /** True when it will be offered again at the visit. */
  readonly isReofferDue: boolean;
  /** When it was closed. Point in time, to the millisecond. */
  readonly stoppedAt: Date;
}

/** {@link QuestionnaireAbandoned} as a publisher passes it: what has a default may be left out. */
export type QuestionnaireAbandonedInput = WithDefaults<QuestionnaireAbandoned, "lastItemLabel">;

/** TIMED_OUT is set by the program after its waiting time. A symbol that is not known yet is read as `UNKNOWN`. */
export type QuestionnaireStopCause = "DECLINED" | "TIMED_OUT" | "VISIT_CANCELLED" | "TOO_ILL" | "LANGUAGE_BARRIER" | "UNKNOWN";

/**
 * A questionnaire that was begun will not be finished: the person stopped, or it timed out. Answers given so far are kept.
 *
 * Event `Questionnaire.Abandoned`, version 1. Topic `clinical.events`, key `questionnaireResponseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const QuestionnaireAbandoned: EventDefinition<"Questionnaire.Abandoned", QuestionnaireAbandoned, QuestionnaireAbandonedInput> = /*@__PURE__*/ defineEvent({
  type: "Questionnaire.Abandoned",
  version: 1,
  topic: "clinical.events",
  key: "questionnaireResponseId",
  aggregate: "Questionnaire",
  schema: '{"type":"record","name":"QuestionnaireAbandoned","namespace":"healthtech.clinical","fields":[{"name":"questionnaireResponseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"questionnaireStopCause","type":{"type":"enum","name":"QuestionnaireStopCause","symbols":["DECLINED","TIMED_OUT","VISIT_CANCELLED","TOO_ILL","LANGUAGE_BARRIER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"answeredItemCount","type":"int"},{"name":"lastItemLabel","type":["null","string"],"default":null},{"name":"openHours","type":"int"},{"name":"isReofferDue","type":"boolean"},{"name":"stoppedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

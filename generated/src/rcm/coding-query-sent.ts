// Generated from rcm/charges-coding/coding-query-sent.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition } from "@healthtech/event-runtime/event";

/**
 * A coder or documentation specialist asked a clinician to clarify the record, without suggesting an answer. The visit cannot be coded in full until it is answered or closed.
 *
 * Event `CodingQuery.Sent`, version 1. Topic `rcm.events`, key `codingQueryId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface CodingQuerySent {
  /** Identity of the question, quoted in the chart beside the answer. UUID. */
  readonly codingQueryId: string;
  /** Coding work that waits for it. UUID. */
  readonly codingCaseId: string;
  /** Stay that the question is about. UUID. */
  readonly encounterId: string;
  /** Clinician who has to answer. UUID. */
  readonly addresseePractitionerId: string;
  /** CLINICAL_VALIDATION doubts a diagnosis that is already written. Sensitive: `PHI`. */
  readonly codingQueryTopic: CodingQueryTopic;
  /** Findings from the chart on which the question rests, with date and source. Sensitive: `PHI`. */
  readonly clinicalIndicators: readonly string[];
  /**
   * Choices offered; always with "other" and "unable to determine", as compliant query practice demands.
   *
   * Sensitive: `PHI`.
   */
  readonly answerOptions: readonly string[];
  /** True after discharge; answers then become late entries of the chart. */
  readonly isRetrospective: boolean;
  /** When it goes to the physician advisor if nobody answered. Point in time, to the millisecond. */
  readonly dueAt: Date;
}

/** What is unclear. A symbol that is not known yet is read as `UNKNOWN`. */
export type CodingQueryTopic = "SPECIFICITY" | "CLINICAL_VALIDATION" | "CONFLICTING_DOCUMENTATION" | "CAUSE_AND_EFFECT" | "PRESENT_ON_ADMISSION" | "PROCEDURE_DETAIL" | "UNKNOWN";

/**
 * A coder or documentation specialist asked a clinician to clarify the record, without suggesting an answer. The visit cannot be coded in full until it is answered or closed.
 *
 * Event `CodingQuery.Sent`, version 1. Topic `rcm.events`, key `codingQueryId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const CodingQuerySent: EventDefinition<"CodingQuery.Sent", CodingQuerySent> = /*@__PURE__*/ defineEvent({
  type: "CodingQuery.Sent",
  version: 1,
  topic: "rcm.events",
  key: "codingQueryId",
  aggregate: "CodingQuery",
  schema: '{"type":"record","name":"CodingQuerySent","namespace":"healthtech.rcm","fields":[{"name":"codingQueryId","type":{"type":"string","logicalType":"uuid"}},{"name":"codingCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"addresseePractitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"codingQueryTopic","type":{"type":"enum","name":"CodingQueryTopic","symbols":["SPECIFICITY","CLINICAL_VALIDATION","CONFLICTING_DOCUMENTATION","CAUSE_AND_EFFECT","PRESENT_ON_ADMISSION","PROCEDURE_DETAIL","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"clinicalIndicators","type":{"type":"array","items":"string"},"confluent:tags":["PHI"]},{"name":"answerOptions","type":{"type":"array","items":"string"},"confluent:tags":["PHI"]},{"name":"isRetrospective","type":"boolean"},{"name":"dueAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

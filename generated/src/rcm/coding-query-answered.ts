// Generated from rcm/charges-coding/coding-query-answered.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * The clinician answered a documentation query, or it was closed unanswered. Only what is then written in the chart may be coded, not the answer itself.
 *
 * Event `CodingQuery.Answered`, version 1. Topic `rcm.events`, key `codingQueryId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CodingQueryAnswered {
  /** Question that is settled. UUID. */
  readonly codingQueryId: string;
  /** AGREED means that the clinician chose one of the specific options. Sensitive: `PHI`. */
  readonly codingQueryResponse: CodingQueryResponse;
  /** Clinician who answered; null where nobody did. Sensitive: `PII`. Default: `null`. */
  readonly answeredBy: Actor | null;
  /** Note or addendum that now holds the answer. UUID. Default: `null`. */
  readonly amendedDocumentId: string | null;
  /** Time from question to answer. Whole number of 32 bits. */
  readonly responseMinutes: number;
  /** Whether a code or the DRG changed by it. Sensitive: `PHI`. */
  readonly changedCodes: boolean;
  /** Reminders and escalations that it took. Whole number of 32 bits. */
  readonly escalationCount: number;
}

/** {@link CodingQueryAnswered} as a publisher passes it: what has a default may be left out. */
export type CodingQueryAnsweredInput = WithDefaults<CodingQueryAnswered, "answeredBy" | "amendedDocumentId", { readonly answeredBy: ActorInput | null }>;

/** How it was settled. A symbol that is not known yet is read as `UNKNOWN`. */
export type CodingQueryResponse = "AGREED" | "DISAGREED" | "OTHER_ANSWER" | "UNABLE_TO_DETERMINE" | "NO_RESPONSE" | "UNKNOWN";

/**
 * The clinician answered a documentation query, or it was closed unanswered. Only what is then written in the chart may be coded, not the answer itself.
 *
 * Event `CodingQuery.Answered`, version 1. Topic `rcm.events`, key `codingQueryId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CodingQueryAnswered: EventDefinition<"CodingQuery.Answered", CodingQueryAnswered, CodingQueryAnsweredInput> = /*@__PURE__*/ defineEvent({
  type: "CodingQuery.Answered",
  version: 1,
  topic: "rcm.events",
  key: "codingQueryId",
  aggregate: "CodingQuery",
  schema: '{"type":"record","name":"CodingQueryAnswered","namespace":"healthtech.rcm","fields":[{"name":"codingQueryId","type":{"type":"string","logicalType":"uuid"}},{"name":"codingQueryResponse","type":{"type":"enum","name":"CodingQueryResponse","symbols":["AGREED","DISAGREED","OTHER_ANSWER","UNABLE_TO_DETERMINE","NO_RESPONSE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"answeredBy","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"amendedDocumentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"responseMinutes","type":"int"},{"name":"changedCodes","type":"boolean","confluent:tags":["PHI"]},{"name":"escalationCount","type":"int"}],"schemaVersion":1}',
});

// Generated from rcm/denials-appeals/appeal-decided.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Money } from "../shared/money.js";

/**
 * The payer or reviewer answered an appeal. A favourable answer is a promise; the money comes with a later remittance.
 *
 * Event `Appeal.Decided`, version 1. Topic `rcm.events`, key `appealId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export interface AppealDecided {
  /** Appeal that was answered. UUID. */
  readonly appealId: string;
  /** OVERTURNED is in our favour: the denial falls. Sensitive: `FINANCIAL`. */
  readonly appealDecision: AppealDecision;
  /** Payment that the answer promises; 0.00 where it is upheld. Sensitive: `FINANCIAL`. */
  readonly awardedAmount: Money;
  /** Reasons in the reviewer's words. Sensitive: `PHI`. Default: `null`. */
  readonly decisionRationale: string | null;
  /** Specialty of the reviewing physician, NUCC taxonomy; many states demand the same specialty. Default: `null`. */
  readonly reviewerSpecialty: CodeableConcept | null;
  /** Date of the letter, from which the next level's limit counts. Date as `YYYY-MM-DD`. */
  readonly decisionDate: string;
  /**
   * Last day for the next level; null where there is none or none is needed.
   *
   * Date as `YYYY-MM-DD`. Default: `null`.
   */
  readonly nextLevelDeadlineDate: string | null;
  /** Whether the answer came after the payer's own limit, which some states turn into a win. */
  readonly wasLate: boolean;
}

/** {@link AppealDecided} as a publisher passes it: what has a default may be left out. */
export type AppealDecidedInput = WithDefaults<AppealDecided, "decisionRationale" | "reviewerSpecialty" | "nextLevelDeadlineDate", { readonly reviewerSpecialty: CodeableConceptInput | null }>;

/**
 * Answer. DISMISSED means that it was not looked at, for a missed limit or a missing form.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AppealDecision = "OVERTURNED" | "OVERTURNED_IN_PART" | "UPHELD" | "DISMISSED" | "WITHDRAWN" | "UNKNOWN";

/**
 * The payer or reviewer answered an appeal. A favourable answer is a promise; the money comes with a later remittance.
 *
 * Event `Appeal.Decided`, version 1. Topic `rcm.events`, key `appealId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export const AppealDecided: EventDefinition<"Appeal.Decided", AppealDecided, AppealDecidedInput> = /*@__PURE__*/ defineEvent({
  type: "Appeal.Decided",
  version: 1,
  topic: "rcm.events",
  key: "appealId",
  aggregate: "Appeal",
  schema: '{"type":"record","name":"AppealDecided","namespace":"healthtech.rcm","fields":[{"name":"appealId","type":{"type":"string","logicalType":"uuid"}},{"name":"appealDecision","type":{"type":"enum","name":"AppealDecision","symbols":["OVERTURNED","OVERTURNED_IN_PART","UPHELD","DISMISSED","WITHDRAWN","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["FINANCIAL"]},{"name":"awardedAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"decisionRationale","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"reviewerSpecialty","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null},{"name":"decisionDate","type":{"type":"int","logicalType":"date"}},{"name":"nextLevelDeadlineDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"wasLate","type":"boolean"}],"schemaVersion":1}',
});

// Generated from rcm/denials-appeals/appeal-filed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";

/**
 * An appeal against a denial left for the payer or for an outside reviewer, with its letter and documents. A phone call or a corrected claim is no appeal.
 *
 * Event `Appeal.Filed`, version 1. Topic `rcm.events`, key `appealId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export interface AppealFiled {
  /** The appeal; each level is one of its own. UUID. */
  readonly appealId: string;
  /** Denial that is contested. UUID. */
  readonly denialId: string;
  /** Claim that we want paid. UUID. */
  readonly claimId: string;
  /** How far up it goes; a level is lost for good once its limit passes. */
  readonly appealLevel: AppealLevel;
  /** Main argument, by which success rates are compared. Sensitive: `PHI`. */
  readonly appealGround: AppealGround;
  /** Payment that we claim to be due. Sensitive: `FINANCIAL`. */
  readonly disputedAmount: Money;
  /** Records enclosed, for the accounting of disclosures. UUID. Default: `[]`. */
  readonly supportingDocumentIds: readonly string[];
  /** Postmark, fax receipt or upload time, which proves the limit. Point in time, to the millisecond. */
  readonly filedAt: Date;
  /** Day by which the payer has to answer. Date as `YYYY-MM-DD`. */
  readonly responseDueDate: string;
  /** Whether the patient named us as representative, which external review demands. */
  readonly hasPatientConsent: boolean;
}

/** {@link AppealFiled} as a publisher passes it: what has a default may be left out. */
export type AppealFiledInput = WithDefaults<AppealFiled, "supportingDocumentIds">;

/**
 * Step of the ladder. For Medicare FIRST is redetermination and SECOND reconsideration.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AppealLevel = "FIRST" | "SECOND" | "THIRD" | "EXTERNAL_REVIEW" | "COURT" | "UNKNOWN";

/** What the letter argues. A symbol that is not known yet is read as `UNKNOWN`. */
export type AppealGround = "MEDICALLY_NECESSARY" | "AUTHORIZATION_OBTAINED" | "TIMELY_FILED" | "CODING_CORRECT" | "CONTRACT_TERMS" | "COVERAGE_ACTIVE" | "OTHER" | "UNKNOWN";

/**
 * An appeal against a denial left for the payer or for an outside reviewer, with its letter and documents. A phone call or a corrected claim is no appeal.
 *
 * Event `Appeal.Filed`, version 1. Topic `rcm.events`, key `appealId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export const AppealFiled: EventDefinition<"Appeal.Filed", AppealFiled, AppealFiledInput> = /*@__PURE__*/ defineEvent({
  type: "Appeal.Filed",
  version: 1,
  topic: "rcm.events",
  key: "appealId",
  aggregate: "Appeal",
  schema: '{"type":"record","name":"AppealFiled","namespace":"healthtech.rcm","fields":[{"name":"appealId","type":{"type":"string","logicalType":"uuid"}},{"name":"denialId","type":{"type":"string","logicalType":"uuid"}},{"name":"claimId","type":{"type":"string","logicalType":"uuid"}},{"name":"appealLevel","type":{"type":"enum","name":"AppealLevel","symbols":["FIRST","SECOND","THIRD","EXTERNAL_REVIEW","COURT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"appealGround","type":{"type":"enum","name":"AppealGround","symbols":["MEDICALLY_NECESSARY","AUTHORIZATION_OBTAINED","TIMELY_FILED","CODING_CORRECT","CONTRACT_TERMS","COVERAGE_ACTIVE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"disputedAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"supportingDocumentIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"filedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"responseDueDate","type":{"type":"int","logicalType":"date"}},{"name":"hasPatientConsent","type":"boolean"}],"schemaVersion":1}',
});

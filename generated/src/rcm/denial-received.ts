// Generated from rcm/denials-appeals/denial-received.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Coding, CodingInput } from "../shared/coding.js";
import type { Money } from "../shared/money.js";

/**
 * A payer judged a claim or a line and refused to pay all or part of it for a reason other than the contract price (835, CARC outside CO-45). Opens a denial to be worked. A claim that was never taken in is Claim.Rejected.
 *
 * Event `Denial.Received`, version 1. Topic `rcm.events`, key `denialId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export interface DenialReceived {
  /** The denial as a case of its own. UUID. */
  readonly denialId: string;
  /** Claim that was refused. UUID. */
  readonly claimId: string;
  /** Payer that refused. UUID. */
  readonly payerId: string;
  /** Leading claim adjustment reason (CARC). Sensitive: `FINANCIAL`, `PHI`. */
  readonly adjustmentReason: Coding;
  /** Remark codes (RARC) that explain it (LQ or MOA). Sensitive: `FINANCIAL`, `PHI`. Default: `[]`. */
  readonly remarkCodes: readonly Coding[];
  /** Which team works it and which team learns from it. Sensitive: `PHI`. */
  readonly denialCategory: DenialCategory;
  /** Lines refused; empty when it is the whole claim. Whole number of 32 bits. Default: `[]`. */
  readonly deniedLineNumbers: readonly number[];
  /** Charges refused, before any expectation of payment. Sensitive: `FINANCIAL`. */
  readonly deniedAmount: Money;
  /**
   * What the contract would have paid; null where there is no contract price.
   *
   * Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly expectedPaymentAmount: Money | null;
  /** Last day for the first appeal at this payer. Date as `YYYY-MM-DD`. */
  readonly appealDeadlineDate: string;
  /** Whether our own process caused it; null until somebody judged. Default: `null`. */
  readonly isPreventable: boolean | null;
}

/** {@link DenialReceived} as a publisher passes it: what has a default may be left out. */
export type DenialReceivedInput = WithDefaults<DenialReceived, "remarkCodes" | "deniedLineNumbers" | "expectedPaymentAmount" | "isPreventable", { readonly adjustmentReason: CodingInput; readonly remarkCodes: readonly CodingInput[] }>;

/** Our grouping of reasons, by who can prevent them. A symbol that is not known yet is read as `UNKNOWN`. */
export type DenialCategory = "ELIGIBILITY" | "AUTHORIZATION" | "MEDICAL_NECESSITY" | "CODING" | "DUPLICATE" | "TIMELY_FILING" | "DOCUMENTATION" | "COORDINATION_OF_BENEFITS" | "NON_COVERED" | "OTHER" | "UNKNOWN";

/**
 * A payer judged a claim or a line and refused to pay all or part of it for a reason other than the contract price (835, CARC outside CO-45). Opens a denial to be worked. A claim that was never taken in is Claim.Rejected.
 *
 * Event `Denial.Received`, version 1. Topic `rcm.events`, key `denialId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export const DenialReceived: EventDefinition<"Denial.Received", DenialReceived, DenialReceivedInput> = /*@__PURE__*/ defineEvent({
  type: "Denial.Received",
  version: 1,
  topic: "rcm.events",
  key: "denialId",
  aggregate: "Denial",
  schema: '{"type":"record","name":"DenialReceived","namespace":"healthtech.rcm","fields":[{"name":"denialId","type":{"type":"string","logicalType":"uuid"}},{"name":"claimId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerId","type":{"type":"string","logicalType":"uuid"}},{"name":"adjustmentReason","type":{"type":"record","name":"Coding","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]},"confluent:tags":["FINANCIAL","PHI"]},{"name":"remarkCodes","type":{"type":"array","items":"healthtech.shared.Coding"},"default":[],"confluent:tags":["FINANCIAL","PHI"]},{"name":"denialCategory","type":{"type":"enum","name":"DenialCategory","symbols":["ELIGIBILITY","AUTHORIZATION","MEDICAL_NECESSITY","CODING","DUPLICATE","TIMELY_FILING","DOCUMENTATION","COORDINATION_OF_BENEFITS","NON_COVERED","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"deniedLineNumbers","type":{"type":"array","items":"int"},"default":[]},{"name":"deniedAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"expectedPaymentAmount","type":["null","healthtech.shared.Money"],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"appealDeadlineDate","type":{"type":"int","logicalType":"date"}},{"name":"isPreventable","type":["null","boolean"],"default":null}],"schemaVersion":1}',
});

// Generated from rcm/contracts-credentialing/underpayment-detected.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";

/**
 * A posted payment lies below what the contract promises by more than the tolerance. It opens a case with the payer; it is no denial, since the service was accepted.
 *
 * Event `Underpayment.Detected`, version 1. Topic `rcm.events`, key `underpaymentId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export interface UnderpaymentDetected {
  /** Case number, under which letters to the payer are filed. UUID. */
  readonly underpaymentId: string;
  /** Claim that was paid too low. UUID. */
  readonly claimId: string;
  /** Agreement whose price was expected. UUID. */
  readonly contractId: string;
  /** Payment by the contract, patient share deducted. Sensitive: `FINANCIAL`. */
  readonly expectedPaymentAmount: Money;
  /** Payment that came. Sensitive: `FINANCIAL`. */
  readonly paidAmount: Money;
  /** What is missing, as a positive number. Sensitive: `FINANCIAL`. */
  readonly varianceAmount: Money;
  /** Cases of one pattern are settled as a project. */
  readonly underpaymentPattern: UnderpaymentPattern;
  /** Open cases of the same payer and pattern. Whole number of 32 bits. */
  readonly similarCaseCount: number;
  /** Last day on which the contract lets us object. Date as `YYYY-MM-DD`. */
  readonly disputeDeadlineDate: string;
}

/** What the payer seems to have done. A symbol that is not known yet is read as `UNKNOWN`. */
export type UnderpaymentPattern = "OLD_FEE_SCHEDULE" | "WRONG_DRG" | "MULTIPLE_PROCEDURE_REDUCTION" | "STOP_LOSS_MISSED" | "CARVE_OUT_MISSED" | "INTEREST_UNPAID" | "UNCLEAR" | "UNKNOWN";

/**
 * A posted payment lies below what the contract promises by more than the tolerance. It opens a case with the payer; it is no denial, since the service was accepted.
 *
 * Event `Underpayment.Detected`, version 1. Topic `rcm.events`, key `underpaymentId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export const UnderpaymentDetected: EventDefinition<"Underpayment.Detected", UnderpaymentDetected> = /*@__PURE__*/ defineEvent({
  type: "Underpayment.Detected",
  version: 1,
  topic: "rcm.events",
  key: "underpaymentId",
  aggregate: "Underpayment",
  schema: '{"type":"record","name":"UnderpaymentDetected","namespace":"healthtech.rcm","fields":[{"name":"underpaymentId","type":{"type":"string","logicalType":"uuid"}},{"name":"claimId","type":{"type":"string","logicalType":"uuid"}},{"name":"contractId","type":{"type":"string","logicalType":"uuid"}},{"name":"expectedPaymentAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"paidAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"varianceAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"underpaymentPattern","type":{"type":"enum","name":"UnderpaymentPattern","symbols":["OLD_FEE_SCHEDULE","WRONG_DRG","MULTIPLE_PROCEDURE_REDUCTION","STOP_LOSS_MISSED","CARVE_OUT_MISSED","INTEREST_UNPAID","UNCLEAR","UNKNOWN"],"default":"UNKNOWN"}},{"name":"similarCaseCount","type":"int"},{"name":"disputeDeadlineDate","type":{"type":"int","logicalType":"date"}}],"schemaVersion":1}',
});

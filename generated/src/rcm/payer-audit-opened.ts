// Generated from rcm/payer-audit/payer-audit-opened.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";

/**
 * A payer or its contractor asked for records in order to check claims that it already paid. Money may be taken back later; PayerAudit.Concluded says whether.
 *
 * Event `PayerAudit.Opened`, version 1. Topic `rcm.events`, key `payerAuditId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export interface PayerAuditOpened {
  /** The audit with all its claims. UUID. */
  readonly payerAuditId: string;
  /** Payer in whose name it is done. UUID. */
  readonly payerId: string;
  /** Program, which sets limits and look-back time. */
  readonly payerAuditProgram: PayerAuditProgram;
  /** Claims under review. UUID. */
  readonly claimIds: readonly string[];
  /** Approved issue as the auditor titles it. */
  readonly reviewTopic: string;
  /** Payments on the claims under review. Sensitive: `FINANCIAL`. */
  readonly atRiskAmount: Money;
  /** Date printed on the demand for charts; it starts the auditor's limit. Date as `YYYY-MM-DD`. */
  readonly requestLetterDate: string;
  /** Last day to send the records; a miss loses the claim by itself. Date as `YYYY-MM-DD`. */
  readonly recordsDueDate: string;
  /** Whether the sample's error rate may be applied to all claims of the period. */
  readonly isExtrapolated: boolean;
}

/**
 * Program behind it. RAC auditors are paid by what they take back; RADV checks risk scores.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PayerAuditProgram = "RAC" | "MAC_PROBE" | "UPIC" | "RADV" | "COMMERCIAL" | "STATE_MEDICAID" | "UNKNOWN";

/**
 * A payer or its contractor asked for records in order to check claims that it already paid. Money may be taken back later; PayerAudit.Concluded says whether.
 *
 * Event `PayerAudit.Opened`, version 1. Topic `rcm.events`, key `payerAuditId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export const PayerAuditOpened: EventDefinition<"PayerAudit.Opened", PayerAuditOpened> = /*@__PURE__*/ defineEvent({
  type: "PayerAudit.Opened",
  version: 1,
  topic: "rcm.events",
  key: "payerAuditId",
  aggregate: "PayerAudit",
  schema: '{"type":"record","name":"PayerAuditOpened","namespace":"healthtech.rcm","fields":[{"name":"payerAuditId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerAuditProgram","type":{"type":"enum","name":"PayerAuditProgram","symbols":["RAC","MAC_PROBE","UPIC","RADV","COMMERCIAL","STATE_MEDICAID","UNKNOWN"],"default":"UNKNOWN"}},{"name":"claimIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"reviewTopic","type":"string"},{"name":"atRiskAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"requestLetterDate","type":{"type":"int","logicalType":"date"}},{"name":"recordsDueDate","type":{"type":"int","logicalType":"date"}},{"name":"isExtrapolated","type":"boolean"}],"schemaVersion":1}',
});

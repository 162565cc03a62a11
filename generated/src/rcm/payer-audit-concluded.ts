// Generated from rcm/payer-audit/payer-audit-concluded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";

/**
 * The auditor gave its findings. Amounts found overpaid are taken back unless they are appealed in time.
 *
 * Event `PayerAudit.Concluded`, version 1. Topic `rcm.events`, key `payerAuditId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export interface PayerAuditConcluded {
  /** Audit that came to an end. UUID. */
  readonly payerAuditId: string;
  /** Claims on which there is a finding, favourable or not. Whole number of 32 bits. */
  readonly auditedClaimCount: number;
  /** Of these, claims found paid wrongly. Whole number of 32 bits. */
  readonly errorClaimCount: number;
  /** Sum that the auditor wants back. Sensitive: `FINANCIAL`. */
  readonly overpaidAmount: Money;
  /** Sum that the auditor found owed to us. Sensitive: `FINANCIAL`. */
  readonly underpaidAmount: Money;
  /** What training and the next self-audit look at. Sensitive: `PHI`. */
  readonly payerAuditErrorKind: PayerAuditErrorKind;
  /** Last day of the discussion period; null where there is none. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly rebuttalDueDate: string | null;
  /**
   * Day from which money is held back, unless appealed before; null where nothing is owed.
   *
   * Date as `YYYY-MM-DD`. Default: `null`.
   */
  readonly recoupmentStartDate: string | null;
}

/** {@link PayerAuditConcluded} as a publisher passes it: what has a default may be left out. */
export type PayerAuditConcludedInput = WithDefaults<PayerAuditConcluded, "rebuttalDueDate" | "recoupmentStartDate">;

/** Leading kind of error found. A symbol that is not known yet is read as `UNKNOWN`. */
export type PayerAuditErrorKind = "NONE" | "NO_DOCUMENTATION" | "INSUFFICIENT_DOCUMENTATION" | "CODING" | "MEDICAL_NECESSITY" | "SETTING_OF_CARE" | "UNKNOWN";

/**
 * The auditor gave its findings. Amounts found overpaid are taken back unless they are appealed in time.
 *
 * Event `PayerAudit.Concluded`, version 1. Topic `rcm.events`, key `payerAuditId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export const PayerAuditConcluded: EventDefinition<"PayerAudit.Concluded", PayerAuditConcluded, PayerAuditConcludedInput> = /*@__PURE__*/ defineEvent({
  type: "PayerAudit.Concluded",
  version: 1,
  topic: "rcm.events",
  key: "payerAuditId",
  aggregate: "PayerAudit",
  schema: '{"type":"record","name":"PayerAuditConcluded","namespace":"healthtech.rcm","fields":[{"name":"payerAuditId","type":{"type":"string","logicalType":"uuid"}},{"name":"auditedClaimCount","type":"int"},{"name":"errorClaimCount","type":"int"},{"name":"overpaidAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"underpaidAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"payerAuditErrorKind","type":{"type":"enum","name":"PayerAuditErrorKind","symbols":["NONE","NO_DOCUMENTATION","INSUFFICIENT_DOCUMENTATION","CODING","MEDICAL_NECESSITY","SETTING_OF_CARE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"rebuttalDueDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"recoupmentStartDate","type":["null",{"type":"int","logicalType":"date"}],"default":null}],"schemaVersion":1}',
});

// Generated from rcm/patient-billing/statement-issued.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Address, AddressInput } from "../shared/address.js";
import type { Money } from "../shared/money.js";

/**
 * A bill was sent to a guarantor for what insurance left over. It may cover several accounts; payers never receive it.
 *
 * Event `Statement.Issued`, version 1. Topic `rcm.events`, key `statementId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export interface StatementIssued {
  /** The bill as sent. UUID. */
  readonly statementId: string;
  /** Addressee who is liable. UUID. */
  readonly guarantorId: string;
  /** Accounts on it, oldest first. UUID. */
  readonly accountIds: readonly string[];
  /** A link never shows an amount before the reader signed in. */
  readonly statementDelivery: StatementDelivery;
  /** Amount due over all accounts. Sensitive: `FINANCIAL`. */
  readonly balanceAmount: Money;
  /** Amount due on the statement before; 0.00 on the first. Sensitive: `FINANCIAL`. */
  readonly previousBalanceAmount: Money;
  /** Day by which payment is asked for. Date as `YYYY-MM-DD`. */
  readonly dueDate: string;
  /** 1 for the first bill of the oldest balance; the policy ends reminders at 4. Whole number of 32 bits. */
  readonly cycleNumber: number;
  /** Where paper went; null for electronic ones. Sensitive: `PII`. Default: `null`. */
  readonly mailingAddress: Address | null;
  /** Language of the bill (BCP 47), by law that of the patient for common languages. Sensitive: `PII`. */
  readonly language: string;
}

/** {@link StatementIssued} as a publisher passes it: what has a default may be left out. */
export type StatementIssuedInput = WithDefaults<StatementIssued, "mailingAddress", { readonly mailingAddress: AddressInput | null }>;

/** How it went out. A symbol that is not known yet is read as `UNKNOWN`. */
export type StatementDelivery = "MAIL" | "EMAIL_LINK" | "TEXT_LINK" | "PORTAL" | "HANDED_OVER" | "UNKNOWN";

/**
 * A bill was sent to a guarantor for what insurance left over. It may cover several accounts; payers never receive it.
 *
 * Event `Statement.Issued`, version 1. Topic `rcm.events`, key `statementId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export const StatementIssued: EventDefinition<"Statement.Issued", StatementIssued, StatementIssuedInput> = /*@__PURE__*/ defineEvent({
  type: "Statement.Issued",
  version: 1,
  topic: "rcm.events",
  key: "statementId",
  aggregate: "Statement",
  schema: '{"type":"record","name":"StatementIssued","namespace":"healthtech.rcm","fields":[{"name":"statementId","type":{"type":"string","logicalType":"uuid"}},{"name":"guarantorId","type":{"type":"string","logicalType":"uuid"}},{"name":"accountIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"statementDelivery","type":{"type":"enum","name":"StatementDelivery","symbols":["MAIL","EMAIL_LINK","TEXT_LINK","PORTAL","HANDED_OVER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"balanceAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"previousBalanceAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"dueDate","type":{"type":"int","logicalType":"date"}},{"name":"cycleNumber","type":"int"},{"name":"mailingAddress","type":["null",{"type":"record","name":"Address","namespace":"healthtech.shared","fields":[{"name":"use","type":{"type":"enum","name":"AddressUse","symbols":["HOME","WORK","TEMP","OLD","BILLING","UNKNOWN"],"default":"UNKNOWN"},"default":"HOME"},{"name":"line","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"city","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"district","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"state","type":["null","string"],"default":null},{"name":"postalCode","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"country","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"language","type":"string","confluent:tags":["PII"]}],"schemaVersion":1}',
});

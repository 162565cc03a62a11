// Generated from rcm/patient-billing/account-merged.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { Money } from "../shared/money.js";

/**
 * Charges and payments of one account were moved to another because both stood for the same visit, or because the patient's files were merged. The emptied account is closed for good.
 *
 * Event `Account.Merged`, version 1. Topic `rcm.events`, key `accountId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export interface AccountMerged {
  /** Account that lives on. UUID. */
  readonly accountId: string;
  /** Account that was emptied. UUID. */
  readonly mergedAccountId: string;
  /** Patient whom both belong to after the merge. UUID. */
  readonly patientId: string;
  /** Number that old statements show, kept for callers. Sensitive: `FINANCIAL`, `PII`. */
  readonly mergedAccountNumber: Identifier;
  /** Charges that changed account. Whole number of 32 bits. */
  readonly movedChargeCount: number;
  /** Balance that came over. Sensitive: `FINANCIAL`. */
  readonly movedBalanceAmount: Money;
  /** PAYMENT_WINDOW pulls outpatient services of the three days before into the stay. */
  readonly accountMergeCause: AccountMergeCause;
  /** Claims sent from the emptied account that have to be taken back. Whole number of 32 bits. */
  readonly claimsToVoidCount: number;
}

/** {@link AccountMerged} as a publisher passes it: what has a default may be left out. */
export type AccountMergedInput = WithDefaults<AccountMerged, never, { readonly mergedAccountNumber: IdentifierInput }>;

/** Why there were two. A symbol that is not known yet is read as `UNKNOWN`. */
export type AccountMergeCause = "DUPLICATE_REGISTRATION" | "PATIENT_MERGE" | "OBSERVATION_TO_INPATIENT" | "PAYMENT_WINDOW" | "UNKNOWN";

/**
 * Charges and payments of one account were moved to another because both stood for the same visit, or because the patient's files were merged. The emptied account is closed for good.
 *
 * Event `Account.Merged`, version 1. Topic `rcm.events`, key `accountId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export const AccountMerged: EventDefinition<"Account.Merged", AccountMerged, AccountMergedInput> = /*@__PURE__*/ defineEvent({
  type: "Account.Merged",
  version: 1,
  topic: "rcm.events",
  key: "accountId",
  aggregate: "Account",
  schema: '{"type":"record","name":"AccountMerged","namespace":"healthtech.rcm","fields":[{"name":"accountId","type":{"type":"string","logicalType":"uuid"}},{"name":"mergedAccountId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"mergedAccountNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["FINANCIAL","PII"]},{"name":"movedChargeCount","type":"int"},{"name":"movedBalanceAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"accountMergeCause","type":{"type":"enum","name":"AccountMergeCause","symbols":["DUPLICATE_REGISTRATION","PATIENT_MERGE","OBSERVATION_TO_INPATIENT","PAYMENT_WINDOW","UNKNOWN"],"default":"UNKNOWN"}},{"name":"claimsToVoidCount","type":"int"}],"schemaVersion":1}',
});

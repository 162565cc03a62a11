// Generated from rcm/patient-billing/account-bad-debt-written-off.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Money } from "../shared/money.js";

/**
 * A balance that reasonable effort could not collect was written off as bad debt. Care that was free by policy is charity and never this.
 *
 * Event `Account.BadDebt.WrittenOff`, version 1. Topic `rcm.events`, key `accountId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export interface AccountBadDebtWrittenOff {
  /** Account whose balance was given up. UUID. */
  readonly accountId: string;
  /** Guarantor who did not pay. UUID. */
  readonly guarantorId: string;
  /** Amount given up. Sensitive: `FINANCIAL`. */
  readonly writtenOffAmount: Money;
  /** Line of the Medicare cost report that it belongs to. Sensitive: `FINANCIAL`. */
  readonly badDebtKind: BadDebtKind;
  /** Days of billing and reminding before it; Medicare asks for 120. Whole number of 32 bits. */
  readonly collectionEffortDays: number;
  /** Accounting day, in the month whose provision it uses up. Date as `YYYY-MM-DD`. */
  readonly writeOffDate: string;
  /** Who approved it within their limit. Sensitive: `PII`. */
  readonly approvedBy: Actor;
}

/** {@link AccountBadDebtWrittenOff} as a publisher passes it: what has a default may be left out. */
export type AccountBadDebtWrittenOffInput = WithDefaults<AccountBadDebtWrittenOff, never, { readonly approvedBy: ActorInput }>;

/**
 * Kind of debt for the cost report. MEDICARE is deductible and coinsurance, of which Medicare pays a part.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type BadDebtKind = "SELF_PAY" | "AFTER_INSURANCE" | "MEDICARE" | "DUAL_ELIGIBLE" | "UNKNOWN";

/**
 * A balance that reasonable effort could not collect was written off as bad debt. Care that was free by policy is charity and never this.
 *
 * Event `Account.BadDebt.WrittenOff`, version 1. Topic `rcm.events`, key `accountId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export const AccountBadDebtWrittenOff: EventDefinition<"Account.BadDebt.WrittenOff", AccountBadDebtWrittenOff, AccountBadDebtWrittenOffInput> = /*@__PURE__*/ defineEvent({
  type: "Account.BadDebt.WrittenOff",
  version: 1,
  topic: "rcm.events",
  key: "accountId",
  aggregate: "Account",
  schema: '{"type":"record","name":"AccountBadDebtWrittenOff","namespace":"healthtech.rcm","fields":[{"name":"accountId","type":{"type":"string","logicalType":"uuid"}},{"name":"guarantorId","type":{"type":"string","logicalType":"uuid"}},{"name":"writtenOffAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"badDebtKind","type":{"type":"enum","name":"BadDebtKind","symbols":["SELF_PAY","AFTER_INSURANCE","MEDICARE","DUAL_ELIGIBLE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["FINANCIAL"]},{"name":"collectionEffortDays","type":"int"},{"name":"writeOffDate","type":{"type":"int","logicalType":"date"}},{"name":"approvedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

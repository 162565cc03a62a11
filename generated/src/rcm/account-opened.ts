// Generated from rcm/patient-billing/account-opened.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";

/**
 * A billing account was opened for a visit, a stay or a series of visits. It has no charges yet.
 *
 * Event `Account.Opened`, version 1. Topic `rcm.events`, key `accountId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface AccountOpened {
  /** Account under which charges and payments meet. UUID. */
  readonly accountId: string;
  /** Patient who is or will be treated. UUID. */
  readonly patientId: string;
  /** Who is liable for what insurance does not pay; parents for children. UUID. */
  readonly guarantorId: string;
  /** Number printed on statements (PID-18). Sensitive: `FINANCIAL`, `PII`. */
  readonly accountNumber: Identifier;
  /** Which bill hold, forms and statements apply. Sensitive: `PHI`. */
  readonly billingAccountClass: BillingAccountClass;
  /** Coverages in billing order; empty for self-pay. UUID. Default: `[]`. */
  readonly coverageIds: readonly string[];
  /**
   * True where no coverage is known or the patient asked not to use it; the payer then may not be told (45 CFR 164.522).
   *
   * Sensitive: `FINANCIAL`.
   */
  readonly isSelfPay: boolean;
  /** First day that charges may have. Date as `YYYY-MM-DD`. */
  readonly openedDate: string;
  /** Registrar or program that opened it. Sensitive: `PII`. */
  readonly openedBy: Actor;
}

/** {@link AccountOpened} as a publisher passes it: what has a default may be left out. */
export type AccountOpenedInput = WithDefaults<AccountOpened, "coverageIds", { readonly accountNumber: IdentifierInput; readonly openedBy: ActorInput }>;

/**
 * Kind of account. SERIES collects repeated visits, such as dialysis, into monthly bills.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type BillingAccountClass = "INPATIENT" | "OUTPATIENT" | "EMERGENCY" | "SERIES" | "PROFESSIONAL" | "CLIENT_BILL" | "UNKNOWN";

/**
 * A billing account was opened for a visit, a stay or a series of visits. It has no charges yet.
 *
 * Event `Account.Opened`, version 1. Topic `rcm.events`, key `accountId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const AccountOpened: EventDefinition<"Account.Opened", AccountOpened, AccountOpenedInput> = /*@__PURE__*/ defineEvent({
  type: "Account.Opened",
  version: 1,
  topic: "rcm.events",
  key: "accountId",
  aggregate: "Account",
  schema: '{"type":"record","name":"AccountOpened","namespace":"healthtech.rcm","fields":[{"name":"accountId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"guarantorId","type":{"type":"string","logicalType":"uuid"}},{"name":"accountNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["FINANCIAL","PII"]},{"name":"billingAccountClass","type":{"type":"enum","name":"BillingAccountClass","symbols":["INPATIENT","OUTPATIENT","EMERGENCY","SERIES","PROFESSIONAL","CLIENT_BILL","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"coverageIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"isSelfPay","type":"boolean","confluent:tags":["FINANCIAL"]},{"name":"openedDate","type":{"type":"int","logicalType":"date"}},{"name":"openedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

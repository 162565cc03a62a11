// Generated from rcm/patient-billing/refund-denied.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Money } from "../shared/money.js";

/**
 * A requested refund was refused at approval, since the credit turned out to be owed elsewhere or not to exist. The credit balance stays on the account for further work.
 *
 * Event `Refund.Denied`, version 1. Topic `rcm.events`, key `refundId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface RefundDenied {
  /** Request that was refused. UUID. */
  readonly refundId: string;
  /**
   * OTHER_BALANCE_OPEN moves a patient's credit to another of their accounts, with their consent.
   *
   * Sensitive: `FINANCIAL`.
   */
  readonly refundDenialReason: RefundDenialReason;
  /** Account that receives the credit instead. UUID. Default: `null`. */
  readonly transferToAccountId: string | null;
  /** Amount moved there. Sensitive: `FINANCIAL`. Default: `null`. */
  readonly transferAmount: Money | null;
  /** Words of the approver to the requester. Sensitive: `FINANCIAL`, `PHI`. */
  readonly reasonText: string;
  /** Approver who refused. Sensitive: `PII`. */
  readonly deniedBy: Actor;
}

/** {@link RefundDenied} as a publisher passes it: what has a default may be left out. */
export type RefundDeniedInput = WithDefaults<RefundDenied, "transferToAccountId" | "transferAmount", { readonly deniedBy: ActorInput }>;

/** Why nothing is returned. A symbol that is not known yet is read as `UNKNOWN`. */
export type RefundDenialReason = "OTHER_BALANCE_OPEN" | "PAYMENT_MISPOSTED" | "PAYER_CORRECTION_PENDING" | "AMOUNT_WRONG" | "ALREADY_REFUNDED" | "UNKNOWN";

/**
 * A requested refund was refused at approval, since the credit turned out to be owed elsewhere or not to exist. The credit balance stays on the account for further work.
 *
 * Event `Refund.Denied`, version 1. Topic `rcm.events`, key `refundId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const RefundDenied: EventDefinition<"Refund.Denied", RefundDenied, RefundDeniedInput> = /*@__PURE__*/ defineEvent({
  type: "Refund.Denied",
  version: 1,
  topic: "rcm.events",
  key: "refundId",
  aggregate: "Refund",
  schema: '{"type":"record","name":"RefundDenied","namespace":"healthtech.rcm","fields":[{"name":"refundId","type":{"type":"string","logicalType":"uuid"}},{"name":"refundDenialReason","type":{"type":"enum","name":"RefundDenialReason","symbols":["OTHER_BALANCE_OPEN","PAYMENT_MISPOSTED","PAYER_CORRECTION_PENDING","AMOUNT_WRONG","ALREADY_REFUNDED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["FINANCIAL"]},{"name":"transferToAccountId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"transferAmount","type":["null",{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"reasonText","type":"string","confluent:tags":["FINANCIAL","PHI"]},{"name":"deniedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from rcm/remittance-payments/payment-received.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Money } from "../shared/money.js";

/**
 * A patient or guarantor paid, at the desk, in the portal, by mail or through a plan's instalment. The money is not yet spread over visits; Payment.Allocated does that.
 *
 * Event `Payment.Received`, version 1. Topic `rcm.events`, key `paymentId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export interface PaymentReceived {
  /** Receipt of the money. UUID. */
  readonly paymentId: string;
  /** Who is liable for the accounts and paid or was paid for. UUID. */
  readonly guarantorId: string;
  /** What was handed over, before any change of mind about which visits it is for. Sensitive: `FINANCIAL`. */
  readonly paidAmount: Money;
  /** How it was paid; CHECK can still bounce. Sensitive: `FINANCIAL`. */
  readonly patientPaymentMethod: PatientPaymentMethod;
  /** Money before or at service is what front desks are measured by. */
  readonly paymentCollectionPoint: PaymentCollectionPoint;
  /**
   * Last four digits of the card, as the receipt may show; never more.
   *
   * Sensitive: `FINANCIAL`, `PII`. Default: `null`.
   */
  readonly cardLastFour: string | null;
  /** Transaction at the card processor, for disputes. Sensitive: `FINANCIAL`. Default: `null`. */
  readonly processorReference: string | null;
  /** When the money or the authorization was in hand. Point in time, to the millisecond. */
  readonly receivedAt: Date;
  /** Cashier, or the portal as a system. Sensitive: `PII`. */
  readonly receivedBy: Actor;
}

/** {@link PaymentReceived} as a publisher passes it: what has a default may be left out. */
export type PaymentReceivedInput = WithDefaults<PaymentReceived, "cardLastFour" | "processorReference", { readonly receivedBy: ActorInput }>;

/**
 * Means of payment. HSA_CARD covers health savings and flexible spending cards.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PatientPaymentMethod = "CASH" | "CHECK" | "CREDIT_CARD" | "DEBIT_CARD" | "HSA_CARD" | "ACH" | "DIGITAL_WALLET" | "MONEY_ORDER" | "OTHER" | "UNKNOWN";

/** Where in the course of care the money was taken. A symbol that is not known yet is read as `UNKNOWN`. */
export type PaymentCollectionPoint = "BEFORE_SERVICE" | "AT_SERVICE" | "AT_DISCHARGE" | "AFTER_STATEMENT" | "PAYMENT_PLAN" | "COLLECTION_AGENCY" | "UNKNOWN";

/**
 * A patient or guarantor paid, at the desk, in the portal, by mail or through a plan's instalment. The money is not yet spread over visits; Payment.Allocated does that.
 *
 * Event `Payment.Received`, version 1. Topic `rcm.events`, key `paymentId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export const PaymentReceived: EventDefinition<"Payment.Received", PaymentReceived, PaymentReceivedInput> = /*@__PURE__*/ defineEvent({
  type: "Payment.Received",
  version: 1,
  topic: "rcm.events",
  key: "paymentId",
  aggregate: "Payment",
  schema: '{"type":"record","name":"PaymentReceived","namespace":"healthtech.rcm","fields":[{"name":"paymentId","type":{"type":"string","logicalType":"uuid"}},{"name":"guarantorId","type":{"type":"string","logicalType":"uuid"}},{"name":"paidAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"patientPaymentMethod","type":{"type":"enum","name":"PatientPaymentMethod","symbols":["CASH","CHECK","CREDIT_CARD","DEBIT_CARD","HSA_CARD","ACH","DIGITAL_WALLET","MONEY_ORDER","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["FINANCIAL"]},{"name":"paymentCollectionPoint","type":{"type":"enum","name":"PaymentCollectionPoint","symbols":["BEFORE_SERVICE","AT_SERVICE","AT_DISCHARGE","AFTER_STATEMENT","PAYMENT_PLAN","COLLECTION_AGENCY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"cardLastFour","type":["null","string"],"default":null,"confluent:tags":["FINANCIAL","PII"]},{"name":"processorReference","type":["null","string"],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"receivedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"receivedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

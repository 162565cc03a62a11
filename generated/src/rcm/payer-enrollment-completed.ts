// Generated from rcm/contracts-credentialing/payer-enrollment-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * A payer or clearinghouse opened an electronic transaction for one of our billing providers (EDI, ERA or EFT enrolment). It concerns the exchange of files, not the recognition of a clinician.
 *
 * Event `PayerEnrollment.Completed`, version 1. Topic `rcm.events`, key `payerEnrollmentId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`.
 */
export interface PayerEnrollmentCompleted {
  /** Enrolment of one provider with one payer for one transaction. UUID. */
  readonly payerEnrollmentId: string;
  /** Payer that opened it. UUID. */
  readonly payerId: string;
  /** Billing provider that it holds for. */
  readonly billingNpi: string;
  /** EFT_PAYMENT moves money and is confirmed by a test deposit. */
  readonly enrolledTransaction: EnrolledTransaction;
  /** Payer id on the route (NM109 of the receiver). */
  readonly tradingPartnerCode: string;
  /** Clearinghouse on the way; null for a direct line. Default: `null`. */
  readonly clearinghouseName: string | null;
  /** First day of exchange; paper stops on that day. Date as `YYYY-MM-DD`. */
  readonly goLiveDate: string;
  /** Test files that it took. Whole number of 32 bits. */
  readonly testFileCount: number;
}

/** {@link PayerEnrollmentCompleted} as a publisher passes it: what has a default may be left out. */
export type PayerEnrollmentCompletedInput = WithDefaults<PayerEnrollmentCompleted, "clearinghouseName">;

/** What may be exchanged from now on. A symbol that is not known yet is read as `UNKNOWN`. */
export type EnrolledTransaction = "CLAIMS_837" | "REMITTANCE_835" | "ELIGIBILITY_270" | "CLAIM_STATUS_276" | "AUTHORIZATION_278" | "EFT_PAYMENT" | "UNKNOWN";

/**
 * A payer or clearinghouse opened an electronic transaction for one of our billing providers (EDI, ERA or EFT enrolment). It concerns the exchange of files, not the recognition of a clinician.
 *
 * Event `PayerEnrollment.Completed`, version 1. Topic `rcm.events`, key `payerEnrollmentId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`.
 */
export const PayerEnrollmentCompleted: EventDefinition<"PayerEnrollment.Completed", PayerEnrollmentCompleted, PayerEnrollmentCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "PayerEnrollment.Completed",
  version: 1,
  topic: "rcm.events",
  key: "payerEnrollmentId",
  aggregate: "PayerEnrollment",
  schema: '{"type":"record","name":"PayerEnrollmentCompleted","namespace":"healthtech.rcm","fields":[{"name":"payerEnrollmentId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerId","type":{"type":"string","logicalType":"uuid"}},{"name":"billingNpi","type":"string"},{"name":"enrolledTransaction","type":{"type":"enum","name":"EnrolledTransaction","symbols":["CLAIMS_837","REMITTANCE_835","ELIGIBILITY_270","CLAIM_STATUS_276","AUTHORIZATION_278","EFT_PAYMENT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"tradingPartnerCode","type":"string"},{"name":"clearinghouseName","type":["null","string"],"default":null},{"name":"goLiveDate","type":{"type":"int","logicalType":"date"}},{"name":"testFileCount","type":"int"}],"schemaVersion":1}',
});

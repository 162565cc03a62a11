// Generated from rcm/contracts-credentialing/payer-contract-terminated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * Notice was given or the term ran out, so that we leave a payer's network on a known day. Patients in treatment may have a right to continuity of care.
 *
 * Event `PayerContract.Terminated`, version 1. Topic `rcm.events`, key `contractId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`.
 */
export interface PayerContractTerminated {
  /** Agreement that ends. UUID. */
  readonly contractId: string;
  /** Payer whose members will be out of network. UUID. */
  readonly payerId: string;
  /** NOTICE_BY_PAYER obliges the payer to write to its members. */
  readonly contractTerminationMode: ContractTerminationMode;
  /** Last service day at contract price. Date as `YYYY-MM-DD`. */
  readonly lastInNetworkDate: string;
  /** Patients with a booked visit after that day. Whole number of 32 bits. */
  readonly affectedPatientCount: number;
  /** Days for which patients in treatment keep the contract price, 90 by federal law. Whole number of 32 bits. */
  readonly continuityOfCareDays: number;
  /** Whether talks go on in spite of the notice. */
  readonly negotiationsContinue: boolean;
  /** Page that front desks point patients to. Default: `null`. */
  readonly publicStatementUrl: string | null;
}

/** {@link PayerContractTerminated} as a publisher passes it: what has a default may be left out. */
export type PayerContractTerminatedInput = WithDefaults<PayerContractTerminated, "publicStatementUrl">;

/** How it ends. A symbol that is not known yet is read as `UNKNOWN`. */
export type ContractTerminationMode = "NOTICE_BY_PAYER" | "NOTICE_BY_PROVIDER" | "EXPIRED" | "FOR_CAUSE" | "MUTUAL" | "UNKNOWN";

/**
 * Notice was given or the term ran out, so that we leave a payer's network on a known day. Patients in treatment may have a right to continuity of care.
 *
 * Event `PayerContract.Terminated`, version 1. Topic `rcm.events`, key `contractId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`.
 */
export const PayerContractTerminated: EventDefinition<"PayerContract.Terminated", PayerContractTerminated, PayerContractTerminatedInput> = /*@__PURE__*/ defineEvent({
  type: "PayerContract.Terminated",
  version: 1,
  topic: "rcm.events",
  key: "contractId",
  aggregate: "PayerContract",
  schema: '{"type":"record","name":"PayerContractTerminated","namespace":"healthtech.rcm","fields":[{"name":"contractId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerId","type":{"type":"string","logicalType":"uuid"}},{"name":"contractTerminationMode","type":{"type":"enum","name":"ContractTerminationMode","symbols":["NOTICE_BY_PAYER","NOTICE_BY_PROVIDER","EXPIRED","FOR_CAUSE","MUTUAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"lastInNetworkDate","type":{"type":"int","logicalType":"date"}},{"name":"affectedPatientCount","type":"int"},{"name":"continuityOfCareDays","type":"int"},{"name":"negotiationsContinue","type":"boolean"},{"name":"publicStatementUrl","type":["null","string"],"default":null}],"schemaVersion":1}',
});

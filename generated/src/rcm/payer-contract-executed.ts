// Generated from rcm/contracts-credentialing/payer-contract-executed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * An agreement with a payer was signed by both sides. Its prices apply from the effective date, which may lie ahead or behind.
 *
 * Event `PayerContract.Executed`, version 1. Topic `rcm.events`, key `contractId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export interface PayerContractExecuted {
  /** Agreement that was signed. UUID. */
  readonly contractId: string;
  /** Payer that it binds. UUID. */
  readonly payerId: string;
  /** Hospitals and clinics that may bill under it. UUID. */
  readonly facilityIds: readonly string[];
  /** Main method; carve-outs stand in the schedule. Sensitive: `FINANCIAL`. */
  readonly reimbursementMethod: ReimbursementMethod;
  /** Service dates for which it applies. */
  readonly effectivePeriod: Period;
  /** Days after the service within which a claim must be sent. Whole number of 32 bits. */
  readonly timelyFilingDays: number;
  /** Days after a denial within which it may be appealed. Whole number of 32 bits. */
  readonly appealDays: number;
  /** Whether it renews by itself if nobody gives notice. */
  readonly isEvergreen: boolean;
  /** Days of notice for ending it without cause. Whole number of 32 bits. */
  readonly noticeDays: number;
  /** Scan of the paper that both sides signed, with its schedules. Sensitive: `FINANCIAL`. */
  readonly signedDocument: Attachment;
}

/** {@link PayerContractExecuted} as a publisher passes it: what has a default may be left out. */
export type PayerContractExecutedInput = WithDefaults<PayerContractExecuted, never, { readonly effectivePeriod: PeriodInput; readonly signedDocument: AttachmentInput }>;

/**
 * Main way of paying. DRG_CASE pays per stay, PER_DIEM per day, BUNDLE per episode.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ReimbursementMethod = "PERCENT_OF_CHARGES" | "FEE_SCHEDULE" | "DRG_CASE" | "PER_DIEM" | "BUNDLE" | "CAPITATION" | "MIXED" | "UNKNOWN";

/**
 * An agreement with a payer was signed by both sides. Its prices apply from the effective date, which may lie ahead or behind.
 *
 * Event `PayerContract.Executed`, version 1. Topic `rcm.events`, key `contractId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export const PayerContractExecuted: EventDefinition<"PayerContract.Executed", PayerContractExecuted, PayerContractExecutedInput> = /*@__PURE__*/ defineEvent({
  type: "PayerContract.Executed",
  version: 1,
  topic: "rcm.events",
  key: "contractId",
  aggregate: "PayerContract",
  schema: '{"type":"record","name":"PayerContractExecuted","namespace":"healthtech.rcm","fields":[{"name":"contractId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerId","type":{"type":"string","logicalType":"uuid"}},{"name":"facilityIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"reimbursementMethod","type":{"type":"enum","name":"ReimbursementMethod","symbols":["PERCENT_OF_CHARGES","FEE_SCHEDULE","DRG_CASE","PER_DIEM","BUNDLE","CAPITATION","MIXED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["FINANCIAL"]},{"name":"effectivePeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"timelyFilingDays","type":"int"},{"name":"appealDays","type":"int"},{"name":"isEvergreen","type":"boolean"},{"name":"noticeDays","type":"int"},{"name":"signedDocument","type":{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]},"confluent:tags":["FINANCIAL"]}],"schemaVersion":1}',
});

// Generated from rcm/contracts-credentialing/fee-schedule-loaded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";

/**
 * A payer's price list was loaded and tested, so that expected payments and estimates use it from its first day.
 *
 * Event `FeeSchedule.Loaded`, version 1. Topic `rcm.events`, key `feeScheduleId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export interface FeeScheduleLoaded {
  /** One edition of a price list. UUID. */
  readonly feeScheduleId: string;
  /** Agreement that it belongs to; null for public payers. UUID. Default: `null`. */
  readonly contractId: string | null;
  /** Payer that pays by it. UUID. */
  readonly payerId: string;
  /** PERCENT_OF_MEDICARE has to be loaded anew whenever Medicare's list changes. */
  readonly feeScheduleBasis: FeeScheduleBasis;
  /**
   * Percent of the basis, such as 118.50; null for lists of their own.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly percentOfBasis: string | null;
  /** Codes with a price. Whole number of 32 bits. */
  readonly lineCount: number;
  /** First service day. Date as `YYYY-MM-DD`. */
  readonly effectiveDate: string;
  /** File as the payer sent it. Sensitive: `FINANCIAL`. */
  readonly sourceDocument: Attachment;
  /**
   * Test claims whose price differed from the payer's own pricer; zero before it goes live.
   *
   * Whole number of 32 bits.
   */
  readonly testClaimDifferenceCount: number;
}

/** {@link FeeScheduleLoaded} as a publisher passes it: what has a default may be left out. */
export type FeeScheduleLoadedInput = WithDefaults<FeeScheduleLoaded, "contractId" | "percentOfBasis", { readonly sourceDocument: AttachmentInput }>;

/** What its prices are built on. A symbol that is not known yet is read as `UNKNOWN`. */
export type FeeScheduleBasis = "MEDICARE_PHYSICIAN" | "MEDICARE_OPPS" | "MEDICARE_IPPS" | "MEDICAID_STATE" | "PERCENT_OF_MEDICARE" | "CUSTOM" | "UNKNOWN";

/**
 * A payer's price list was loaded and tested, so that expected payments and estimates use it from its first day.
 *
 * Event `FeeSchedule.Loaded`, version 1. Topic `rcm.events`, key `feeScheduleId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export const FeeScheduleLoaded: EventDefinition<"FeeSchedule.Loaded", FeeScheduleLoaded, FeeScheduleLoadedInput> = /*@__PURE__*/ defineEvent({
  type: "FeeSchedule.Loaded",
  version: 1,
  topic: "rcm.events",
  key: "feeScheduleId",
  aggregate: "FeeSchedule",
  schema: '{"type":"record","name":"FeeScheduleLoaded","namespace":"healthtech.rcm","fields":[{"name":"feeScheduleId","type":{"type":"string","logicalType":"uuid"}},{"name":"contractId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"payerId","type":{"type":"string","logicalType":"uuid"}},{"name":"feeScheduleBasis","type":{"type":"enum","name":"FeeScheduleBasis","symbols":["MEDICARE_PHYSICIAN","MEDICARE_OPPS","MEDICARE_IPPS","MEDICAID_STATE","PERCENT_OF_MEDICARE","CUSTOM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"percentOfBasis","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"lineCount","type":"int"},{"name":"effectiveDate","type":{"type":"int","logicalType":"date"}},{"name":"sourceDocument","type":{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]},"confluent:tags":["FINANCIAL"]},{"name":"testClaimDifferenceCount","type":"int"}],"schemaVersion":1}',
});

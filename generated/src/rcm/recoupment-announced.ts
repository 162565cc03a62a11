// Generated from rcm/payer-audit/recoupment-announced.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { Money } from "../shared/money.js";

/**
 * A payer announced that it will deduct an earlier overpayment from coming remittances. The deduction itself shows as a provider adjustment of a later Remittance.Received.
 *
 * Event `Recoupment.Announced`, version 1. Topic `rcm.events`, key `recoupmentId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export interface RecoupmentAnnounced {
  /** Demand of the payer until it is settled. UUID. */
  readonly recoupmentId: string;
  /** Payer that wants money back. UUID. */
  readonly payerId: string;
  /** Claim said to be overpaid; null where a demand covers many. UUID. Default: `null`. */
  readonly claimId: string | null;
  /** Number of the demand letter (PLB03-2). Sensitive: `FINANCIAL`. */
  readonly demandNumber: Identifier;
  /** Sum asked back, without interest. Sensitive: `FINANCIAL`. */
  readonly demandAmount: Money;
  /**
   * Yearly interest that runs from the letter on.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `FINANCIAL`.
   */
  readonly interestPercent: string;
  /** An appeal within 30 days stops the deduction, not the interest. */
  readonly recoupmentResponse: RecoupmentResponse;
  /** First day on which the payer may deduct. Date as `YYYY-MM-DD`. */
  readonly offsetStartDate: string;
}

/** {@link RecoupmentAnnounced} as a publisher passes it: what has a default may be left out. */
export type RecoupmentAnnouncedInput = WithDefaults<RecoupmentAnnounced, "claimId", { readonly demandNumber: IdentifierInput }>;

/** What we decided to do. A symbol that is not known yet is read as `UNKNOWN`. */
export type RecoupmentResponse = "PAY_NOW" | "ALLOW_OFFSET" | "EXTENDED_SCHEDULE" | "APPEAL" | "UNDECIDED" | "UNKNOWN";

/**
 * A payer announced that it will deduct an earlier overpayment from coming remittances. The deduction itself shows as a provider adjustment of a later Remittance.Received.
 *
 * Event `Recoupment.Announced`, version 1. Topic `rcm.events`, key `recoupmentId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export const RecoupmentAnnounced: EventDefinition<"Recoupment.Announced", RecoupmentAnnounced, RecoupmentAnnouncedInput> = /*@__PURE__*/ defineEvent({
  type: "Recoupment.Announced",
  version: 1,
  topic: "rcm.events",
  key: "recoupmentId",
  aggregate: "Recoupment",
  schema: '{"type":"record","name":"RecoupmentAnnounced","namespace":"healthtech.rcm","fields":[{"name":"recoupmentId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerId","type":{"type":"string","logicalType":"uuid"}},{"name":"claimId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"demandNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["FINANCIAL"]},{"name":"demandAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"interestPercent","type":{"type":"bytes","logicalType":"decimal","precision":5,"scale":2},"confluent:tags":["FINANCIAL"]},{"name":"recoupmentResponse","type":{"type":"enum","name":"RecoupmentResponse","symbols":["PAY_NOW","ALLOW_OFFSET","EXTENDED_SCHEDULE","APPEAL","UNDECIDED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"offsetStartDate","type":{"type":"int","logicalType":"date"}}],"schemaVersion":1}',
});

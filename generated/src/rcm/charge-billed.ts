// Generated from rcm/charges-coding/charge-billed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";

/**
 * A charge left the house as a line of a submitted claim or of a patient's statement. From now on it changes only by correction or credit.
 *
 * Event `Charge.Billed`, version 1. Topic `rcm.events`, key `chargeId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export interface ChargeBilled {
  /** Charge that somebody is now asked to pay. UUID. */
  readonly chargeId: string;
  /** Claim that carries it; null for self-pay. UUID. Default: `null`. */
  readonly claimId: string | null;
  /** Service line of the claim (LX01). Whole number of 32 bits. Default: `null`. */
  readonly lineNumber: number | null;
  /** CLIENT is another organization, such as a laboratory's customer. Sensitive: `FINANCIAL`. */
  readonly chargeBilledTo: ChargeBilledTo;
  /** Amount on the line. Sensitive: `FINANCIAL`. */
  readonly billedAmount: Money;
  /** Days from the service to the bill. Whole number of 32 bits. */
  readonly lagDays: number;
  /** Whether the line adds up several charges of one code and day. */
  readonly isCombinedLine: boolean;
}

/** {@link ChargeBilled} as a publisher passes it: what has a default may be left out. */
export type ChargeBilledInput = WithDefaults<ChargeBilled, "claimId" | "lineNumber">;

/** Who is asked to pay first. A symbol that is not known yet is read as `UNKNOWN`. */
export type ChargeBilledTo = "PRIMARY_PAYER" | "SECONDARY_PAYER" | "PATIENT" | "CLIENT" | "GRANT" | "UNKNOWN";

/**
 * A charge left the house as a line of a submitted claim or of a patient's statement. From now on it changes only by correction or credit.
 *
 * Event `Charge.Billed`, version 1. Topic `rcm.events`, key `chargeId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export const ChargeBilled: EventDefinition<"Charge.Billed", ChargeBilled, ChargeBilledInput> = /*@__PURE__*/ defineEvent({
  type: "Charge.Billed",
  version: 1,
  topic: "rcm.events",
  key: "chargeId",
  aggregate: "Charge",
  schema: '{"type":"record","name":"ChargeBilled","namespace":"healthtech.rcm","fields":[{"name":"chargeId","type":{"type":"string","logicalType":"uuid"}},{"name":"claimId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"lineNumber","type":["null","int"],"default":null},{"name":"chargeBilledTo","type":{"type":"enum","name":"ChargeBilledTo","symbols":["PRIMARY_PAYER","SECONDARY_PAYER","PATIENT","CLIENT","GRANT","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["FINANCIAL"]},{"name":"billedAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"lagDays","type":"int"},{"name":"isCombinedLine","type":"boolean"}],"schemaVersion":1}',
});

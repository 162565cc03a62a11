// Generated from rcm/charges-coding/charge-late-posted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";

/**
 * A charge arrived after the bill hold of its account had ended. If the claim has left, it has to be corrected or the charge given up.
 *
 * Event `Charge.LatePosted`, version 1. Topic `rcm.events`, key `chargeId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export interface ChargeLatePosted {
  /** Charge that came late. UUID. */
  readonly chargeId: string;
  /** Claim that left without it; null while none has. UUID. Default: `null`. */
  readonly claimId: string | null;
  /** Cost centre whose late entries are counted in its manager's report. UUID. */
  readonly performingDepartmentId: string;
  /** Day on which the service was given. Date as `YYYY-MM-DD`. Sensitive: `PHI`. */
  readonly serviceDate: string;
  /** Day on which the charge came in. Date as `YYYY-MM-DD`. */
  readonly postedDate: string;
  /** Days past the end of the bill hold. Whole number of 32 bits. */
  readonly lateDays: number;
  /** Worth at charge master price, to weigh against the cost of rebilling. Sensitive: `FINANCIAL`. */
  readonly chargeAmount: Money;
  /** Proposal by payer and amount. */
  readonly lateChargeHandling: LateChargeHandling;
}

/** {@link ChargeLatePosted} as a publisher passes it: what has a default may be left out. */
export type ChargeLatePostedInput = WithDefaults<ChargeLatePosted, "claimId">;

/**
 * What the rule proposes. BELOW_THRESHOLD charges are written off without a person.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type LateChargeHandling = "ADD_TO_CLAIM" | "CORRECT_CLAIM" | "BELOW_THRESHOLD" | "MANAGER_DECIDES" | "UNKNOWN";

/**
 * A charge arrived after the bill hold of its account had ended. If the claim has left, it has to be corrected or the charge given up.
 *
 * Event `Charge.LatePosted`, version 1. Topic `rcm.events`, key `chargeId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export const ChargeLatePosted: EventDefinition<"Charge.LatePosted", ChargeLatePosted, ChargeLatePostedInput> = /*@__PURE__*/ defineEvent({
  type: "Charge.LatePosted",
  version: 1,
  topic: "rcm.events",
  key: "chargeId",
  aggregate: "Charge",
  schema: '{"type":"record","name":"ChargeLatePosted","namespace":"healthtech.rcm","fields":[{"name":"chargeId","type":{"type":"string","logicalType":"uuid"}},{"name":"claimId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"performingDepartmentId","type":{"type":"string","logicalType":"uuid"}},{"name":"serviceDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]},{"name":"postedDate","type":{"type":"int","logicalType":"date"}},{"name":"lateDays","type":"int"},{"name":"chargeAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"lateChargeHandling","type":{"type":"enum","name":"LateChargeHandling","symbols":["ADD_TO_CLAIM","CORRECT_CLAIM","BELOW_THRESHOLD","MANAGER_DECIDES","UNKNOWN"],"default":"UNKNOWN"}}],"schemaVersion":1}',
});

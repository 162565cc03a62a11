// Generated from rcm/eligibility/eligibility-check-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * The payer answered an eligibility inquiry with benefits (271). An inactive policy is a complete answer too, with coverageActivity INACTIVE; an answer that found no member at all is EligibilityCheck.Rejected. Benefits are quoted, never guaranteed.
 *
 * Event `EligibilityCheck.Completed`, version 1. Topic `rcm.events`, key `eligibilityCheckId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export interface EligibilityCheckCompleted {
  /** Inquiry that was answered. UUID. */
  readonly eligibilityCheckId: string;
  /** Patient whose benefits the payer quoted. UUID. */
  readonly patientId: string;
  /** Coverage that the answer is about. UUID. */
  readonly coverageId: string;
  /** Payer that answered, which may differ from the one asked when the member moved to a delegated plan. UUID. */
  readonly payerId: string;
  /** Whether the policy is in force on the date of service. Sensitive: `FINANCIAL`. */
  readonly coverageActivity: CoverageActivity;
  /**
   * Plan as the payer calls it (EB05), often the only hint of a narrow network.
   *
   * Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly planName: string | null;
  /**
   * When the policy is in force (DTP*346 and 347); null where the payer sent no dates.
   *
   * Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly coveredPeriod: Period | null;
  /**
   * Copayment for one visit of the service type asked for, in network (EB01 B).
   *
   * Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly copayAmount: Money | null;
  /**
   * The patient's share in percent after the deductible (EB01 A); 20.00 means that the plan pays 80 %.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly coinsurancePercent: string | null;
  /**
   * What is left of the individual deductible this plan year (EB01 C with EB06 29).
   *
   * Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly deductibleRemainingAmount: Money | null;
  /**
   * What the patient can still owe this plan year before the plan pays in full (EB01 G).
   *
   * Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly outOfPocketRemainingAmount: Money | null;
  /**
   * Whether the payer wants prior authorization for the service asked about (EB11); null means that it did not say.
   *
   * Default: `null`.
   */
  readonly requiresAuthorization: boolean | null;
  /**
   * When the 271 arrived; quotes older than the payer's limit must be asked for again.
   *
   * Point in time, to the millisecond.
   */
  readonly receivedAt: Date;
}

/** {@link EligibilityCheckCompleted} as a publisher passes it: what has a default may be left out. */
export type EligibilityCheckCompletedInput = WithDefaults<EligibilityCheckCompleted, "planName" | "coveredPeriod" | "copayAmount" | "coinsurancePercent" | "deductibleRemainingAmount" | "outOfPocketRemainingAmount" | "requiresAuthorization", { readonly coveredPeriod: PeriodInput | null }>;

/**
 * Activity of the policy on the date asked for (EB01 1 to 8). PENDING is an eligibility investigation at the payer.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CoverageActivity = "ACTIVE" | "ACTIVE_FULL_RISK" | "ACTIVE_SERVICES_CAPITATED" | "INACTIVE" | "PENDING" | "UNKNOWN";

/**
 * The payer answered an eligibility inquiry with benefits (271). An inactive policy is a complete answer too, with coverageActivity INACTIVE; an answer that found no member at all is EligibilityCheck.Rejected. Benefits are quoted, never guaranteed.
 *
 * Event `EligibilityCheck.Completed`, version 1. Topic `rcm.events`, key `eligibilityCheckId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export const EligibilityCheckCompleted: EventDefinition<"EligibilityCheck.Completed", EligibilityCheckCompleted, EligibilityCheckCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "EligibilityCheck.Completed",
  version: 1,
  topic: "rcm.events",
  key: "eligibilityCheckId",
  aggregate: "EligibilityCheck",
  schema: '{"type":"record","name":"EligibilityCheckCompleted","namespace":"healthtech.rcm","fields":[{"name":"eligibilityCheckId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"coverageId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerId","type":{"type":"string","logicalType":"uuid"}},{"name":"coverageActivity","type":{"type":"enum","name":"CoverageActivity","symbols":["ACTIVE","ACTIVE_FULL_RISK","ACTIVE_SERVICES_CAPITATED","INACTIVE","PENDING","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["FINANCIAL"]},{"name":"planName","type":["null","string"],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"coveredPeriod","type":["null",{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"copayAmount","type":["null",{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"coinsurancePercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"deductibleRemainingAmount","type":["null","healthtech.shared.Money"],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"outOfPocketRemainingAmount","type":["null","healthtech.shared.Money"],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"requiresAuthorization","type":["null","boolean"],"default":null},{"name":"receivedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

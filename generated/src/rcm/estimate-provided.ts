// Generated from rcm/pricing/estimate-provided.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Money } from "../shared/money.js";

/**
 * The patient was given an estimate of what they will owe. It is not a bill; for self-pay patients a bill 400 dollars above it can be contested.
 *
 * Event `Estimate.Provided`, version 1. Topic `rcm.events`, key `estimateId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export interface EstimateProvided {
  /** Estimate that the patient holds. UUID. */
  readonly estimateId: string;
  /** Patient who was told. UUID. */
  readonly patientId: string;
  /** 0 for the first version, one more with each that replaced it. Whole number of 32 bits. */
  readonly revisionCount: number;
  /** Expected charges before any contract. Sensitive: `FINANCIAL`. */
  readonly chargeAmount: Money;
  /** Contract price expected; null for self-pay. Sensitive: `FINANCIAL`. Default: `null`. */
  readonly allowedAmount: Money | null;
  /** What the patient is expected to owe, after deductible and coinsurance as quoted. Sensitive: `FINANCIAL`. */
  readonly patientResponsibilityAmount: Money;
  /**
   * Discount on charges for people without insurance; 0.00 for the insured.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `FINANCIAL`.
   */
  readonly selfPayDiscountPercent: string;
  /**
   * How often estimates of this kind lie within a tenth of the bill.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Default: `null`.
   */
  readonly confidencePercent: string | null;
  /** Who will bill on their own and is not included, such as anesthesia. Default: `[]`. */
  readonly excludedProviders: readonly string[];
  /** PHONE is followed by paper, since the rule asks for writing. */
  readonly estimateDelivery: EstimateDelivery;
  /** Last day on which the figures hold, at most a year ahead. Date as `YYYY-MM-DD`. */
  readonly validUntilDate: string;
}

/** {@link EstimateProvided} as a publisher passes it: what has a default may be left out. */
export type EstimateProvidedInput = WithDefaults<EstimateProvided, "allowedAmount" | "confidencePercent" | "excludedProviders">;

/** How the patient received it. A symbol that is not known yet is read as `UNKNOWN`. */
export type EstimateDelivery = "PORTAL" | "MAIL" | "EMAIL_LINK" | "IN_PERSON" | "PHONE" | "UNKNOWN";

/**
 * The patient was given an estimate of what they will owe. It is not a bill; for self-pay patients a bill 400 dollars above it can be contested.
 *
 * Event `Estimate.Provided`, version 1. Topic `rcm.events`, key `estimateId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`.
 */
export const EstimateProvided: EventDefinition<"Estimate.Provided", EstimateProvided, EstimateProvidedInput> = /*@__PURE__*/ defineEvent({
  type: "Estimate.Provided",
  version: 1,
  topic: "rcm.events",
  key: "estimateId",
  aggregate: "Estimate",
  schema: '{"type":"record","name":"EstimateProvided","namespace":"healthtech.rcm","fields":[{"name":"estimateId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"revisionCount","type":"int"},{"name":"chargeAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"allowedAmount","type":["null","healthtech.shared.Money"],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"patientResponsibilityAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"selfPayDiscountPercent","type":{"type":"bytes","logicalType":"decimal","precision":5,"scale":2},"confluent:tags":["FINANCIAL"]},{"name":"confidencePercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null},{"name":"excludedProviders","type":{"type":"array","items":"string"},"default":[]},{"name":"estimateDelivery","type":{"type":"enum","name":"EstimateDelivery","symbols":["PORTAL","MAIL","EMAIL_LINK","IN_PERSON","PHONE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"validUntilDate","type":{"type":"int","logicalType":"date"}}],"schemaVersion":1}',
});

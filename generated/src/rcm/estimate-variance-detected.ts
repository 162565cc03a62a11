// Generated from rcm/pricing/estimate-variance-detected.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Money } from "../shared/money.js";

/**
 * After billing, what the patient owes was compared with the estimate and lies outside the tolerance. Above 400 dollars for self-pay it warns that a dispute may come.
 *
 * Event `Estimate.VarianceDetected`, version 1. Topic `rcm.events`, key `estimateId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export interface EstimateVarianceDetected {
  /** Estimate that was off. UUID. */
  readonly estimateId: string;
  /** Account with the real figures. UUID. */
  readonly accountId: string;
  /** What the patient was told. Sensitive: `FINANCIAL`. */
  readonly estimatedAmount: Money;
  /** What the patient owes. Sensitive: `FINANCIAL`. */
  readonly billedAmount: Money;
  /** What to mend in the price model, or in the talk with the patient. Sensitive: `PHI`. */
  readonly estimateVarianceDriver: EstimateVarianceDriver;
  /** Billed services that the estimate did not have, CPT or HCPCS. Sensitive: `PHI`. Default: `[]`. */
  readonly unexpectedCodes: readonly CodeableConcept[];
  /** Whether the federal dispute process is open to the patient. */
  readonly isDisputable: boolean;
}

/** {@link EstimateVarianceDetected} as a publisher passes it: what has a default may be left out. */
export type EstimateVarianceDetectedInput = WithDefaults<EstimateVarianceDetected, "unexpectedCodes", { readonly unexpectedCodes: readonly CodeableConceptInput[] }>;

/** Largest cause of the difference. A symbol that is not known yet is read as `UNKNOWN`. */
export type EstimateVarianceDriver = "ADDED_PROCEDURE" | "LONGER_STAY" | "DEDUCTIBLE_CHANGED" | "WRONG_CONTRACT_PRICE" | "CODING_DIFFERED" | "COVERAGE_ENDED" | "UNKNOWN";

/**
 * After billing, what the patient owes was compared with the estimate and lies outside the tolerance. Above 400 dollars for self-pay it warns that a dispute may come.
 *
 * Event `Estimate.VarianceDetected`, version 1. Topic `rcm.events`, key `estimateId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export const EstimateVarianceDetected: EventDefinition<"Estimate.VarianceDetected", EstimateVarianceDetected, EstimateVarianceDetectedInput> = /*@__PURE__*/ defineEvent({
  type: "Estimate.VarianceDetected",
  version: 1,
  topic: "rcm.events",
  key: "estimateId",
  aggregate: "Estimate",
  schema: '{"type":"record","name":"EstimateVarianceDetected","namespace":"healthtech.rcm","fields":[{"name":"estimateId","type":{"type":"string","logicalType":"uuid"}},{"name":"accountId","type":{"type":"string","logicalType":"uuid"}},{"name":"estimatedAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"billedAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"estimateVarianceDriver","type":{"type":"enum","name":"EstimateVarianceDriver","symbols":["ADDED_PROCEDURE","LONGER_STAY","DEDUCTIBLE_CHANGED","WRONG_CONTRACT_PRICE","CODING_DIFFERED","COVERAGE_ENDED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"unexpectedCodes","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"isDisputable","type":"boolean"}],"schemaVersion":1}',
});

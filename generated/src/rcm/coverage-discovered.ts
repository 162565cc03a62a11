// Generated from rcm/eligibility/coverage-discovered.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { Money } from "../shared/money.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * A search found an active coverage that the patient had not told us of, often for someone registered as self-pay. It has to be confirmed with the patient before it is billed.
 *
 * Event `Coverage.Discovered`, version 1. Topic `rcm.events`, key `coverageId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export interface CoverageDiscovered {
  /** Coverage that was found, unconfirmed. UUID. */
  readonly coverageId: string;
  /** Patient whom it seems to belong to. UUID. */
  readonly patientId: string;
  /** Payer that knows a member with these data. UUID. */
  readonly payerId: string;
  /** Member id that the payer returned. Sensitive: `FINANCIAL`, `PII`. */
  readonly memberNumber: Identifier;
  /** HOUSEHOLD_MEMBER finds are the least certain. */
  readonly coverageDiscoveryMethod: CoverageDiscoveryMethod;
  /**
   * Certainty from 0 to 100 that member and patient are the same person; below 90 a person decides.
   *
   * Whole number of 32 bits. Sensitive: `PII`.
   */
  readonly matchScore: number;
  /** When the payer says it is in force. Sensitive: `FINANCIAL`. */
  readonly effectivePeriod: Period;
  /** Self-pay balances that it might cover. Sensitive: `FINANCIAL`. */
  readonly openBalanceAmount: Money;
}

/** {@link CoverageDiscovered} as a publisher passes it: what has a default may be left out. */
export type CoverageDiscoveredInput = WithDefaults<CoverageDiscovered, never, { readonly memberNumber: IdentifierInput; readonly effectivePeriod: PeriodInput }>;

/** How it was found. A symbol that is not known yet is read as `UNKNOWN`. */
export type CoverageDiscoveryMethod = "DEMOGRAPHIC_SWEEP" | "STATE_MEDICAID_FILE" | "PRIOR_VISIT" | "HOUSEHOLD_MEMBER" | "VENDOR" | "UNKNOWN";

/**
 * A search found an active coverage that the patient had not told us of, often for someone registered as self-pay. It has to be confirmed with the patient before it is billed.
 *
 * Event `Coverage.Discovered`, version 1. Topic `rcm.events`, key `coverageId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export const CoverageDiscovered: EventDefinition<"Coverage.Discovered", CoverageDiscovered, CoverageDiscoveredInput> = /*@__PURE__*/ defineEvent({
  type: "Coverage.Discovered",
  version: 1,
  topic: "rcm.events",
  key: "coverageId",
  aggregate: "Coverage",
  schema: '{"type":"record","name":"CoverageDiscovered","namespace":"healthtech.rcm","fields":[{"name":"coverageId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerId","type":{"type":"string","logicalType":"uuid"}},{"name":"memberNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["FINANCIAL","PII"]},{"name":"coverageDiscoveryMethod","type":{"type":"enum","name":"CoverageDiscoveryMethod","symbols":["DEMOGRAPHIC_SWEEP","STATE_MEDICAID_FILE","PRIOR_VISIT","HOUSEHOLD_MEMBER","VENDOR","UNKNOWN"],"default":"UNKNOWN"}},{"name":"matchScore","type":"int","confluent:tags":["PII"]},{"name":"effectivePeriod","type":"healthtech.shared.Period","confluent:tags":["FINANCIAL"]},{"name":"openBalanceAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]}],"schemaVersion":1}',
});

// Generated from rcm/eligibility/eligibility-check-requested.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Coding, CodingInput } from "../shared/coding.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";

/**
 * An eligibility inquiry (270) was sent to a payer or its clearinghouse for one coverage and one date of service. It says nothing of the answer, which is EligibilityCheck.Completed or EligibilityCheck.Rejected.
 *
 * Event `EligibilityCheck.Requested`, version 1. Topic `rcm.events`, key `eligibilityCheckId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface EligibilityCheckRequested {
  /** The inquiry; the answer carries the same id. UUID. */
  readonly eligibilityCheckId: string;
  /** Patient whose benefits are asked about, who may be the subscriber or a dependant. UUID. */
  readonly patientId: string;
  /** Coverage as registered, whether or not the payer will know it. UUID. */
  readonly coverageId: string;
  /** Payer that the inquiry was routed to, after carve-outs and delegated plans were applied. UUID. */
  readonly payerId: string;
  /** Visit that prompted the inquiry; null for batch sweeps and walk-ins. UUID. Default: `null`. */
  readonly appointmentId: string | null;
  /** Member id as sent in NM109 of the subscriber or dependant loop. Sensitive: `FINANCIAL`, `PII`. */
  readonly memberNumber: Identifier;
  /** Occasion of the inquiry; payers limit how often one may ask, so duplicates are judged by it. */
  readonly eligibilityTrigger: EligibilityTrigger;
  /**
   * Day of service that benefits are asked for (DTP*291); payers answer for this day only.
   *
   * Date as `YYYY-MM-DD`. Sensitive: `PHI`.
   */
  readonly serviceDate: string;
  /**
   * Service types asked about (EQ01, X12 service type codes, https://x12.org/codes/service-type-codes); 30 asks for the whole plan.
   *
   * Sensitive: `PHI`.
   */
  readonly benefitServiceTypes: readonly Coding[];
  /** ST02 of the 270, which the 271 and the 999 repeat. */
  readonly controlNumber: string;
  /** True when a person waits for the answer; false when it may arrive with the next batch. */
  readonly isRealTime: boolean;
}

/** {@link EligibilityCheckRequested} as a publisher passes it: what has a default may be left out. */
export type EligibilityCheckRequestedInput = WithDefaults<EligibilityCheckRequested, "appointmentId", { readonly memberNumber: IdentifierInput; readonly benefitServiceTypes: readonly CodingInput[] }>;

/**
 * What made us ask. SWEEP is the nightly run over the coming days' schedule; REGISTRATION an inquiry at the desk.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EligibilityTrigger = "SCHEDULING" | "REGISTRATION" | "SWEEP" | "ADMISSION" | "CLAIM_DENIED" | "MANUAL" | "UNKNOWN";

/**
 * An eligibility inquiry (270) was sent to a payer or its clearinghouse for one coverage and one date of service. It says nothing of the answer, which is EligibilityCheck.Completed or EligibilityCheck.Rejected.
 *
 * Event `EligibilityCheck.Requested`, version 1. Topic `rcm.events`, key `eligibilityCheckId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const EligibilityCheckRequested: EventDefinition<"EligibilityCheck.Requested", EligibilityCheckRequested, EligibilityCheckRequestedInput> = /*@__PURE__*/ defineEvent({
  type: "EligibilityCheck.Requested",
  version: 1,
  topic: "rcm.events",
  key: "eligibilityCheckId",
  aggregate: "EligibilityCheck",
  schema: '{"type":"record","name":"EligibilityCheckRequested","namespace":"healthtech.rcm","fields":[{"name":"eligibilityCheckId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"coverageId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerId","type":{"type":"string","logicalType":"uuid"}},{"name":"appointmentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"memberNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["FINANCIAL","PII"]},{"name":"eligibilityTrigger","type":{"type":"enum","name":"EligibilityTrigger","symbols":["SCHEDULING","REGISTRATION","SWEEP","ADMISSION","CLAIM_DENIED","MANUAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"serviceDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]},{"name":"benefitServiceTypes","type":{"type":"array","items":{"type":"record","name":"Coding","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"confluent:tags":["PHI"]},{"name":"controlNumber","type":"string"},{"name":"isRealTime","type":"boolean"}],"schemaVersion":1}',
});

// Generated from rcm/prior-authorization/prior-authorization-exhausted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The last granted unit of an authorization was used before its period ended. The next service of this kind is unauthorized until the payer grants more.
 *
 * Event `PriorAuthorization.Exhausted`, version 1. Topic `rcm.events`, key `priorAuthorizationId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface PriorAuthorizationExhausted {
  /** Authorization that has nothing left. UUID. */
  readonly priorAuthorizationId: string;
  /** Visit that took the last unit. UUID. */
  readonly encounterId: string;
  /** All that the payer had granted. Sensitive: `PHI`. */
  readonly approvedUnits: Quantity;
  /** Service day of the last unit. Date as `YYYY-MM-DD`. Sensitive: `PHI`. */
  readonly exhaustedDate: string;
  /** Days that the period would still have run. Whole number of 32 bits. */
  readonly remainingDays: number;
  /** Advice to the clinic for the visits that are still planned. */
  readonly authorizationRenewalAdvice: AuthorizationRenewalAdvice;
  /** Visits of this plan of care that are booked without authorization now. Whole number of 32 bits. */
  readonly bookedVisitsCount: number;
}

/** {@link PriorAuthorizationExhausted} as a publisher passes it: what has a default may be left out. */
export type PriorAuthorizationExhaustedInput = WithDefaults<PriorAuthorizationExhausted, never, { readonly approvedUnits: QuantityInput }>;

/**
 * What the utilization nurse advises. PATIENT_TO_SIGN asks for a notice of non-coverage before the next visit.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AuthorizationRenewalAdvice = "REQUEST_MORE" | "PLAN_COMPLETE" | "PATIENT_TO_SIGN" | "CLINICIAN_TO_DECIDE" | "UNKNOWN";

/**
 * The last granted unit of an authorization was used before its period ended. The next service of this kind is unauthorized until the payer grants more.
 *
 * Event `PriorAuthorization.Exhausted`, version 1. Topic `rcm.events`, key `priorAuthorizationId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const PriorAuthorizationExhausted: EventDefinition<"PriorAuthorization.Exhausted", PriorAuthorizationExhausted, PriorAuthorizationExhaustedInput> = /*@__PURE__*/ defineEvent({
  type: "PriorAuthorization.Exhausted",
  version: 1,
  topic: "rcm.events",
  key: "priorAuthorizationId",
  aggregate: "PriorAuthorization",
  schema: '{"type":"record","name":"PriorAuthorizationExhausted","namespace":"healthtech.rcm","fields":[{"name":"priorAuthorizationId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"approvedUnits","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"exhaustedDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]},{"name":"remainingDays","type":"int"},{"name":"authorizationRenewalAdvice","type":{"type":"enum","name":"AuthorizationRenewalAdvice","symbols":["REQUEST_MORE","PLAN_COMPLETE","PATIENT_TO_SIGN","CLINICIAN_TO_DECIDE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"bookedVisitsCount","type":"int"}],"schemaVersion":1}',
});

// Generated from rcm/prior-authorization/prior-authorization-approved.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The payer certified the service, in full or in part (278 HCR01 A1, A2 or A6). It consents to the service being necessary; it does not promise payment, which still depends on coverage on the day.
 *
 * Event `PriorAuthorization.Approved`, version 1. Topic `rcm.events`, key `priorAuthorizationId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface PriorAuthorizationApproved {
  /** Authorization that was granted. UUID. */
  readonly priorAuthorizationId: string;
  /** Patient whose service may go ahead. UUID. */
  readonly patientId: string;
  /** Number that the claim must carry (REF*G1), letter for letter. Sensitive: `FINANCIAL`, `PII`. */
  readonly authorizationNumber: Identifier;
  /** Anything but CERTIFIED_IN_TOTAL goes back to the ordering clinician. */
  readonly certificationAction: CertificationAction;
  /** Visits, days or units granted, which may be fewer than asked for. Sensitive: `PHI`. */
  readonly approvedUnits: Quantity;
  /** Service dates that the number is good for (DTP*472); a service outside it is denied. Sensitive: `PHI`. */
  readonly validPeriod: Period;
  /** NPI of the one facility that the payer authorized; null where any site of ours will do. Default: `null`. */
  readonly approvedFacilityNpi: string | null;
  /** Conditions that the payer tied to its consent, in its words. Sensitive: `PHI`. Default: `[]`. */
  readonly conditions: readonly string[];
  /** When the payer decided, from which its time limit is measured. Point in time, to the millisecond. */
  readonly decidedAt: Date;
}

/** {@link PriorAuthorizationApproved} as a publisher passes it: what has a default may be left out. */
export type PriorAuthorizationApprovedInput = WithDefaults<PriorAuthorizationApproved, "approvedFacilityNpi" | "conditions", { readonly authorizationNumber: IdentifierInput; readonly approvedUnits: QuantityInput; readonly validPeriod: PeriodInput }>;

/**
 * Decision of the payer (HCR01). MODIFIED grants another service or site than was asked for.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CertificationAction = "CERTIFIED_IN_TOTAL" | "CERTIFIED_PARTIALLY" | "MODIFIED" | "UNKNOWN";

/**
 * The payer certified the service, in full or in part (278 HCR01 A1, A2 or A6). It consents to the service being necessary; it does not promise payment, which still depends on coverage on the day.
 *
 * Event `PriorAuthorization.Approved`, version 1. Topic `rcm.events`, key `priorAuthorizationId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const PriorAuthorizationApproved: EventDefinition<"PriorAuthorization.Approved", PriorAuthorizationApproved, PriorAuthorizationApprovedInput> = /*@__PURE__*/ defineEvent({
  type: "PriorAuthorization.Approved",
  version: 1,
  topic: "rcm.events",
  key: "priorAuthorizationId",
  aggregate: "PriorAuthorization",
  schema: '{"type":"record","name":"PriorAuthorizationApproved","namespace":"healthtech.rcm","fields":[{"name":"priorAuthorizationId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"authorizationNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["FINANCIAL","PII"]},{"name":"certificationAction","type":{"type":"enum","name":"CertificationAction","symbols":["CERTIFIED_IN_TOTAL","CERTIFIED_PARTIALLY","MODIFIED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"approvedUnits","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"validPeriod","type":"healthtech.shared.Period","confluent:tags":["PHI"]},{"name":"approvedFacilityNpi","type":["null","string"],"default":null},{"name":"conditions","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"decidedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

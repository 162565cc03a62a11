// Generated from rcm/prior-authorization/prior-authorization-requested.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A request for prior authorization left for the payer or its review organization (278 request), complete enough for a decision. Documents asked for later are PriorAuthorization.DocumentationSubmitted.
 *
 * Event `PriorAuthorization.Requested`, version 1. Topic `rcm.events`, key `priorAuthorizationId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface PriorAuthorizationRequested {
  /** Authorization that is asked for. UUID. */
  readonly priorAuthorizationId: string;
  /** Member whom the payer will write to, in copy. UUID. */
  readonly patientId: string;
  /** Payer or delegated review organization that decides. UUID. */
  readonly payerId: string;
  /** EXTENSION and REVISION refer to an authorization that the payer granted before. */
  readonly authorizationRequestType: AuthorizationRequestType;
  /** Service asked for in SV1 or SV2, CPT, HCPCS or revenue code. Sensitive: `PHI`. */
  readonly procedureCode: CodeableConcept;
  /** ICD-10-CM diagnoses that make the service necessary, the first being principal. Sensitive: `PHI`. */
  readonly diagnoses: readonly CodeableConcept[];
  /** Visits, days or units asked for (HSD). Sensitive: `PHI`. */
  readonly requestedUnits: Quantity;
  /** First and last day asked for (DTP*472); an open end is refused by most payers. Sensitive: `PHI`. */
  readonly servicePeriod: Period;
  /** Clinician who will give the service, where the payer wants a name. UUID. Default: `null`. */
  readonly renderingPractitionerId: string | null;
  /** True when a clinician certified that the ordinary time limit would put the patient at risk; the payer then has 72 hours. */
  readonly isExpedited: boolean;
  /** BHT03 of the 278, by which the answer is matched. */
  readonly controlNumber: string;
}

/** {@link PriorAuthorizationRequested} as a publisher passes it: what has a default may be left out. */
export type PriorAuthorizationRequestedInput = WithDefaults<PriorAuthorizationRequested, "renderingPractitionerId", { readonly procedureCode: CodeableConceptInput; readonly diagnoses: readonly CodeableConceptInput[]; readonly requestedUnits: QuantityInput; readonly servicePeriod: PeriodInput }>;

/** Request category (UM01 and UM02). A symbol that is not known yet is read as `UNKNOWN`. */
export type AuthorizationRequestType = "INITIAL" | "EXTENSION" | "REVISION" | "RECONSIDERATION" | "CANCELLATION" | "UNKNOWN";

/**
 * A request for prior authorization left for the payer or its review organization (278 request), complete enough for a decision. Documents asked for later are PriorAuthorization.DocumentationSubmitted.
 *
 * Event `PriorAuthorization.Requested`, version 1. Topic `rcm.events`, key `priorAuthorizationId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const PriorAuthorizationRequested: EventDefinition<"PriorAuthorization.Requested", PriorAuthorizationRequested, PriorAuthorizationRequestedInput> = /*@__PURE__*/ defineEvent({
  type: "PriorAuthorization.Requested",
  version: 1,
  topic: "rcm.events",
  key: "priorAuthorizationId",
  aggregate: "PriorAuthorization",
  schema: '{"type":"record","name":"PriorAuthorizationRequested","namespace":"healthtech.rcm","fields":[{"name":"priorAuthorizationId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerId","type":{"type":"string","logicalType":"uuid"}},{"name":"authorizationRequestType","type":{"type":"enum","name":"AuthorizationRequestType","symbols":["INITIAL","EXTENSION","REVISION","RECONSIDERATION","CANCELLATION","UNKNOWN"],"default":"UNKNOWN"}},{"name":"procedureCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"diagnoses","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"confluent:tags":["PHI"]},{"name":"requestedUnits","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"servicePeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"renderingPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"isExpedited","type":"boolean"},{"name":"controlNumber","type":"string"}],"schemaVersion":1}',
});

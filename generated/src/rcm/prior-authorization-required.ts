// Generated from rcm/prior-authorization/prior-authorization-required.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The rules of a payer say that a planned service may not be given, or will not be paid, without its consent beforehand. Opens the authorization as a task for the utilization nurse; nothing has been sent yet.
 *
 * Event `PriorAuthorization.Required`, version 1. Topic `rcm.events`, key `priorAuthorizationId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface PriorAuthorizationRequired {
  /** The authorization from its first need to its end. UUID. */
  readonly priorAuthorizationId: string;
  /** Patient who waits for the service. UUID. */
  readonly patientId: string;
  /** Coverage whose rules ask for the authorization. UUID. */
  readonly coverageId: string;
  /** Order that needs it; null for an admission. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Service to be authorized, CPT or HCPCS. Sensitive: `PHI`. */
  readonly procedureCode: CodeableConcept;
  /** A need from PAYER_LIST should be confirmed, since lists grow old. */
  readonly authorizationRuleSource: AuthorizationRuleSource;
  /**
   * Place of service planned (CMS place of service code); some plans authorize one site only.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly siteOfCare: CodeableConcept | null;
  /** Day that is booked or hoped for. Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`. */
  readonly plannedServiceDate: string | null;
  /**
   * Latest moment to send the request so that the payer's time limit ends before the service.
   *
   * Point in time, to the millisecond.
   */
  readonly dueAt: Date;
}

/** {@link PriorAuthorizationRequired} as a publisher passes it: what has a default may be left out. */
export type PriorAuthorizationRequiredInput = WithDefaults<PriorAuthorizationRequired, "orderId" | "siteOfCare" | "plannedServiceDate", { readonly procedureCode: CodeableConceptInput; readonly siteOfCare: CodeableConceptInput | null }>;

/**
 * Where the need was found. CRD is the payer's own coverage requirements discovery service.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AuthorizationRuleSource = "PAYER_ANSWER_271" | "PAYER_LIST" | "CRD" | "CONTRACT" | "STAFF" | "UNKNOWN";

/**
 * The rules of a payer say that a planned service may not be given, or will not be paid, without its consent beforehand. Opens the authorization as a task for the utilization nurse; nothing has been sent yet.
 *
 * Event `PriorAuthorization.Required`, version 1. Topic `rcm.events`, key `priorAuthorizationId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const PriorAuthorizationRequired: EventDefinition<"PriorAuthorization.Required", PriorAuthorizationRequired, PriorAuthorizationRequiredInput> = /*@__PURE__*/ defineEvent({
  type: "PriorAuthorization.Required",
  version: 1,
  topic: "rcm.events",
  key: "priorAuthorizationId",
  aggregate: "PriorAuthorization",
  schema: '{"type":"record","name":"PriorAuthorizationRequired","namespace":"healthtech.rcm","fields":[{"name":"priorAuthorizationId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"coverageId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"procedureCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"authorizationRuleSource","type":{"type":"enum","name":"AuthorizationRuleSource","symbols":["PAYER_ANSWER_271","PAYER_LIST","CRD","CONTRACT","STAFF","UNKNOWN"],"default":"UNKNOWN"}},{"name":"siteOfCare","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"plannedServiceDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"dueAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

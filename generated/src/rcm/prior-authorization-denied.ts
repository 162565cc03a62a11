// Generated from rcm/prior-authorization/prior-authorization-denied.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Coding, CodingInput } from "../shared/coding.js";

/**
 * The payer refused to certify the service before it was given (278 HCR01 A3). The patient has a right to appeal; a refusal to pay afterwards is Denial.Received.
 *
 * Event `PriorAuthorization.Denied`, version 1. Topic `rcm.events`, key `priorAuthorizationId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface PriorAuthorizationDenied {
  /** Authorization that was refused. UUID. */
  readonly priorAuthorizationId: string;
  /** Patient who must be told, by law in writing. UUID. */
  readonly patientId: string;
  /** Decides who answers: a clinician for medical grounds, the office for the others. Sensitive: `PHI`. */
  readonly authorizationDenialBasis: AuthorizationDenialBasis;
  /** Decision reasons as coded by the payer (HCR03). Sensitive: `PHI`. */
  readonly denialReasons: readonly Coding[];
  /** Medical policy that the payer relied on, with its version. Sensitive: `PHI`. Default: `null`. */
  readonly policyCitation: string | null;
  /**
   * Until when the ordering clinician may ask for a talk with the payer's physician; null where that right is gone or not given.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly peerToPeerDeadlineAt: Date | null;
  /** Last day for an appeal at the first level. Date as `YYYY-MM-DD`. */
  readonly appealDeadlineDate: string;
  /** Service that the payer would certify instead, CPT or HCPCS. Sensitive: `PHI`. Default: `null`. */
  readonly alternativeOffered: CodeableConcept | null;
  /** When the payer decided, from which every appeal limit counts. Point in time, to the millisecond. */
  readonly decidedAt: Date;
}

/** {@link PriorAuthorizationDenied} as a publisher passes it: what has a default may be left out. */
export type PriorAuthorizationDeniedInput = WithDefaults<PriorAuthorizationDenied, "policyCitation" | "peerToPeerDeadlineAt" | "alternativeOffered", { readonly denialReasons: readonly CodingInput[]; readonly alternativeOffered: CodeableConceptInput | null }>;

/**
 * Ground of the refusal. ADMINISTRATIVE is a missed time limit or a missing document, not a judgement on the service.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AuthorizationDenialBasis = "NOT_MEDICALLY_NECESSARY" | "EXPERIMENTAL" | "NOT_COVERED" | "OUT_OF_NETWORK" | "ADMINISTRATIVE" | "OTHER" | "UNKNOWN";

/**
 * The payer refused to certify the service before it was given (278 HCR01 A3). The patient has a right to appeal; a refusal to pay afterwards is Denial.Received.
 *
 * Event `PriorAuthorization.Denied`, version 1. Topic `rcm.events`, key `priorAuthorizationId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const PriorAuthorizationDenied: EventDefinition<"PriorAuthorization.Denied", PriorAuthorizationDenied, PriorAuthorizationDeniedInput> = /*@__PURE__*/ defineEvent({
  type: "PriorAuthorization.Denied",
  version: 1,
  topic: "rcm.events",
  key: "priorAuthorizationId",
  aggregate: "PriorAuthorization",
  schema: '{"type":"record","name":"PriorAuthorizationDenied","namespace":"healthtech.rcm","fields":[{"name":"priorAuthorizationId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"authorizationDenialBasis","type":{"type":"enum","name":"AuthorizationDenialBasis","symbols":["NOT_MEDICALLY_NECESSARY","EXPERIMENTAL","NOT_COVERED","OUT_OF_NETWORK","ADMINISTRATIVE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"denialReasons","type":{"type":"array","items":{"type":"record","name":"Coding","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"confluent:tags":["PHI"]},{"name":"policyCitation","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"peerToPeerDeadlineAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"appealDeadlineDate","type":{"type":"int","logicalType":"date"}},{"name":"alternativeOffered","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":"healthtech.shared.Coding"},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"decidedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

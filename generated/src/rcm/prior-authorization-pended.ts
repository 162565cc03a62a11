// Generated from rcm/prior-authorization/prior-authorization-pended.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Coding, CodingInput } from "../shared/coding.js";
import type { ContactPoint, ContactPointInput } from "../shared/contact-point.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";

/**
 * The payer took the request in but put off its decision, usually because a reviewer wants clinical documents. The clock of the payer stops until it has them.
 *
 * Event `PriorAuthorization.Pended`, version 1. Topic `rcm.events`, key `priorAuthorizationId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface PriorAuthorizationPended {
  /** Authorization that has to wait. UUID. */
  readonly priorAuthorizationId: string;
  /**
   * Reference that the reviewer wants to see on every fax and call (REF*NT).
   *
   * Sensitive: `FINANCIAL`, `PII`. Default: `null`.
   */
  readonly payerTrackingNumber: Identifier | null;
  /**
   * Decision reason codes of the 278 (HCR03, https://x12.org/codes/health-care-services-review-decision-reasons).
   *
   * Sensitive: `PHI`.
   */
  readonly pendReasons: readonly Coding[];
  /**
   * Kinds of document that the reviewer asked for, LOINC document types (PWK or HI LOI).
   *
   * Sensitive: `PHI`. Default: `[]`.
   */
  readonly requestedDocuments: readonly CodeableConcept[];
  /** When the request lapses without the documents. Point in time, to the millisecond. Default: `null`. */
  readonly documentsDueAt: Date | null;
  /** Whether the ordering clinician may speak with the payer's physician. */
  readonly peerToPeerOffered: boolean;
  /** Line of the reviewer (PER). Sensitive: `PII`. Default: `null`. */
  readonly reviewerPhone: ContactPoint | null;
  /** What the reviewer wrote (MSG01). Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link PriorAuthorizationPended} as a publisher passes it: what has a default may be left out. */
export type PriorAuthorizationPendedInput = WithDefaults<PriorAuthorizationPended, "payerTrackingNumber" | "requestedDocuments" | "documentsDueAt" | "reviewerPhone" | "note", { readonly payerTrackingNumber: IdentifierInput | null; readonly pendReasons: readonly CodingInput[]; readonly requestedDocuments: readonly CodeableConceptInput[]; readonly reviewerPhone: ContactPointInput | null }>;

/**
 * The payer took the request in but put off its decision, usually because a reviewer wants clinical documents. The clock of the payer stops until it has them.
 *
 * Event `PriorAuthorization.Pended`, version 1. Topic `rcm.events`, key `priorAuthorizationId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const PriorAuthorizationPended: EventDefinition<"PriorAuthorization.Pended", PriorAuthorizationPended, PriorAuthorizationPendedInput> = /*@__PURE__*/ defineEvent({
  type: "PriorAuthorization.Pended",
  version: 1,
  topic: "rcm.events",
  key: "priorAuthorizationId",
  aggregate: "PriorAuthorization",
  schema: '{"type":"record","name":"PriorAuthorizationPended","namespace":"healthtech.rcm","fields":[{"name":"priorAuthorizationId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerTrackingNumber","type":["null",{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["FINANCIAL","PII"]},{"name":"pendReasons","type":{"type":"array","items":{"type":"record","name":"Coding","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"confluent:tags":["PHI"]},{"name":"requestedDocuments","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":"healthtech.shared.Coding"},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"documentsDueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"peerToPeerOffered","type":"boolean"},{"name":"reviewerPhone","type":["null",{"type":"record","name":"ContactPoint","namespace":"healthtech.shared","fields":[{"name":"system","type":{"type":"enum","name":"ContactPointSystem","symbols":["PHONE","SMS","EMAIL","FAX","PAGER","URL","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"use","type":{"type":"enum","name":"ContactPointUse","symbols":["HOME","WORK","TEMP","OLD","MOBILE","UNKNOWN"],"default":"UNKNOWN"},"default":"UNKNOWN"},{"name":"rank","type":["null","int"],"default":null},{"name":"period","type":["null","healthtech.shared.Period"],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

// Generated from rcm/prior-authorization/prior-authorization-documentation-submitted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * Clinical documents went to the payer for a request it had put off (275, portal upload or fax). The payer has not confirmed that they suffice.
 *
 * Event `PriorAuthorization.DocumentationSubmitted`, version 1. Topic `rcm.events`, key `priorAuthorizationId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface PriorAuthorizationDocumentationSubmitted {
  /** Authorization that the documents support. UUID. */
  readonly priorAuthorizationId: string;
  /** Documents disclosed, for the accounting of disclosures. UUID. */
  readonly documentIds: readonly string[];
  /** FAX and MAIL have no receipt and are followed up by phone. */
  readonly authorizationSubmissionChannel: AuthorizationSubmissionChannel;
  /** Pages sent; payers refuse bundles above their limit. Whole number of 32 bits. Default: `null`. */
  readonly pageCount: number | null;
  /** PWK06, which binds a 275 to its 278. Default: `null`. */
  readonly attachmentControlNumber: string | null;
  /** Whether somebody checked that no more was disclosed than the reviewer asked for (45 CFR 164.502(b)). */
  readonly wasMinimumNecessaryReviewed: boolean;
  /** Utilization nurse or program that sent them. Sensitive: `PII`. */
  readonly submittedBy: Actor;
}

/** {@link PriorAuthorizationDocumentationSubmitted} as a publisher passes it: what has a default may be left out. */
export type PriorAuthorizationDocumentationSubmittedInput = WithDefaults<PriorAuthorizationDocumentationSubmitted, "pageCount" | "attachmentControlNumber", { readonly submittedBy: ActorInput }>;

/** How the documents travelled. A symbol that is not known yet is read as `UNKNOWN`. */
export type AuthorizationSubmissionChannel = "X12_275" | "PAYER_PORTAL" | "FHIR_PAS" | "FAX" | "MAIL" | "UNKNOWN";

/**
 * Clinical documents went to the payer for a request it had put off (275, portal upload or fax). The payer has not confirmed that they suffice.
 *
 * Event `PriorAuthorization.DocumentationSubmitted`, version 1. Topic `rcm.events`, key `priorAuthorizationId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const PriorAuthorizationDocumentationSubmitted: EventDefinition<"PriorAuthorization.DocumentationSubmitted", PriorAuthorizationDocumentationSubmitted, PriorAuthorizationDocumentationSubmittedInput> = /*@__PURE__*/ defineEvent({
  type: "PriorAuthorization.DocumentationSubmitted",
  version: 1,
  topic: "rcm.events",
  key: "priorAuthorizationId",
  aggregate: "PriorAuthorization",
  schema: '{"type":"record","name":"PriorAuthorizationDocumentationSubmitted","namespace":"healthtech.rcm","fields":[{"name":"priorAuthorizationId","type":{"type":"string","logicalType":"uuid"}},{"name":"documentIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"authorizationSubmissionChannel","type":{"type":"enum","name":"AuthorizationSubmissionChannel","symbols":["X12_275","PAYER_PORTAL","FHIR_PAS","FAX","MAIL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"pageCount","type":["null","int"],"default":null},{"name":"attachmentControlNumber","type":["null","string"],"default":null},{"name":"wasMinimumNecessaryReviewed","type":"boolean"},{"name":"submittedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from rcm/claims/claim-attachment-sent.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";

/**
 * Records went to a payer in support of a claim that it has under review, asked for or announced with the claim. They are disclosed for payment purposes only.
 *
 * Event `Claim.AttachmentSent`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface ClaimAttachmentSent {
  /** Claim that the records support. UUID. */
  readonly claimId: string;
  /** PWK06, by which the payer joins claim and records. */
  readonly attachmentControlNumber: string;
  /** Kinds of document, LOINC document types. Sensitive: `PHI`. */
  readonly documentTypes: readonly CodeableConcept[];
  /** Documents disclosed, newest first. UUID. */
  readonly documentIds: readonly string[];
  /** Whether the payer asked; unrequested ones came along with the claim. */
  readonly wasRequested: boolean;
  /**
   * Number of the payer's request (TRN of the 277 RFAI); null when it was not asked for.
   *
   * Sensitive: `FINANCIAL`, `PII`. Default: `null`.
   */
  readonly payerRequestNumber: Identifier | null;
  /** Day by which the payer wanted them. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly requestDueDate: string | null;
  /** Pages in all, where they were sent as images. Whole number of 32 bits. Default: `null`. */
  readonly pageCount: number | null;
  /** When they left. Point in time, to the millisecond. */
  readonly sentAt: Date;
}

/** {@link ClaimAttachmentSent} as a publisher passes it: what has a default may be left out. */
export type ClaimAttachmentSentInput = WithDefaults<ClaimAttachmentSent, "payerRequestNumber" | "requestDueDate" | "pageCount", { readonly documentTypes: readonly CodeableConceptInput[]; readonly payerRequestNumber: IdentifierInput | null }>;

/**
 * Records went to a payer in support of a claim that it has under review, asked for or announced with the claim. They are disclosed for payment purposes only.
 *
 * Event `Claim.AttachmentSent`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const ClaimAttachmentSent: EventDefinition<"Claim.AttachmentSent", ClaimAttachmentSent, ClaimAttachmentSentInput> = /*@__PURE__*/ defineEvent({
  type: "Claim.AttachmentSent",
  version: 1,
  topic: "rcm.events",
  key: "claimId",
  aggregate: "Claim",
  schema: '{"type":"record","name":"ClaimAttachmentSent","namespace":"healthtech.rcm","fields":[{"name":"claimId","type":{"type":"string","logicalType":"uuid"}},{"name":"attachmentControlNumber","type":"string"},{"name":"documentTypes","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"confluent:tags":["PHI"]},{"name":"documentIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"wasRequested","type":"boolean"},{"name":"payerRequestNumber","type":["null",{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["FINANCIAL","PII"]},{"name":"requestDueDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"pageCount","type":["null","int"],"default":null},{"name":"sentAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

// Generated from clinical/documents/document-cancelled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A document was struck because it should never have stood in this record. Drafts thrown away before signature are cancelled as well; a mere correction is Document.Amended.
 *
 * Event `Document.Cancelled`, version 1. Topic `clinical.events`, key `documentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface DocumentCancelled {
  /** Document that was struck. UUID. */
  readonly documentId: string;
  /** Person from whose record it was taken. UUID. */
  readonly patientId: string;
  /** Visit or stay under which it had been filed. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Fault that led to the striking. */
  readonly documentCancellationCause: DocumentCancellationCause;
  /** Copy refiled where it belongs. UUID. Default: `null`. */
  readonly rightfulDocumentId: string | null;
  /** False for a draft. */
  readonly wasSigned: boolean;
  /** People who opened it before it was struck. Whole number of 32 bits. */
  readonly viewerCount: number;
  /** True when the portal took it back. */
  readonly isReleaseRevoked: boolean;
  /** When it vanished from the record view. Point in time, to the millisecond. */
  readonly cancelledAt: Date;
  /** Author or records department. Sensitive: `PII`. */
  readonly cancelledBy: Actor;
  /** Explanation kept in the audit trail. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
}

/** {@link DocumentCancelled} as a publisher passes it: what has a default may be left out. */
export type DocumentCancelledInput = WithDefaults<DocumentCancelled, "encounterId" | "rightfulDocumentId" | "reasonText", { readonly cancelledBy: ActorInput }>;

/** WRONG_PATIENT is a privacy incident when it was released. A symbol that is not known yet is read as `UNKNOWN`. */
export type DocumentCancellationCause = "WRONG_PATIENT" | "WRONG_ENCOUNTER" | "DUPLICATE" | "DRAFT_ABANDONED" | "NEVER_PERFORMED" | "UNKNOWN";

/**
 * A document was struck because it should never have stood in this record. Drafts thrown away before signature are cancelled as well; a mere correction is Document.Amended.
 *
 * Event `Document.Cancelled`, version 1. Topic `clinical.events`, key `documentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const DocumentCancelled: EventDefinition<"Document.Cancelled", DocumentCancelled, DocumentCancelledInput> = /*@__PURE__*/ defineEvent({
  type: "Document.Cancelled",
  version: 1,
  topic: "clinical.events",
  key: "documentId",
  aggregate: "Document",
  schema: '{"type":"record","name":"DocumentCancelled","namespace":"healthtech.clinical","fields":[{"name":"documentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"documentCancellationCause","type":{"type":"enum","name":"DocumentCancellationCause","symbols":["WRONG_PATIENT","WRONG_ENCOUNTER","DUPLICATE","DRAFT_ABANDONED","NEVER_PERFORMED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"rightfulDocumentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"wasSigned","type":"boolean"},{"name":"viewerCount","type":"int"},{"name":"isReleaseRevoked","type":"boolean"},{"name":"cancelledAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"cancelledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

// Generated from clinical/documents/document-superseded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A document was replaced as a whole by another one, which readers get in its place. The old one stays retrievable and marked.
 *
 * Event `Document.Superseded`, version 1. Topic `clinical.events`, key `documentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface DocumentSuperseded {
  /** Document that was replaced. UUID. */
  readonly documentId: string;
  /** Document that holds from now on. UUID. */
  readonly replacementDocumentId: string;
  /** Person in whose record both stand. UUID. */
  readonly patientId: string;
  /** Type of the replaced document, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Why a whole new document was made. */
  readonly documentReplacementCause: DocumentReplacementCause;
  /** File of the replacing document. Sensitive: `PHI`. */
  readonly replacementContent: Attachment;
  /** Outside recipients who were sent the replacement. Whole number of 32 bits. */
  readonly recalledRecipientCount: number;
  /** True when the patient had been able to read the old one. */
  readonly wasReleasedToPatient: boolean;
  /** When the old one was marked. Point in time, to the millisecond. */
  readonly supersededAt: Date;
  /** Who replaced it. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link DocumentSuperseded} as a publisher passes it: what has a default may be left out. */
export type DocumentSupersededInput = WithDefaults<DocumentSuperseded, never, { readonly code: CodeableConceptInput; readonly replacementContent: AttachmentInput; readonly performer: ActorInput }>;

/**
 * RESCANNED replaces an unreadable image; MERGED_VERSIONS joins two parallel notes.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DocumentReplacementCause = "NEW_EDITION" | "RESCANNED" | "MERGED_VERSIONS" | "SOURCE_CORRECTION" | "UNKNOWN";

/**
 * A document was replaced as a whole by another one, which readers get in its place. The old one stays retrievable and marked.
 *
 * Event `Document.Superseded`, version 1. Topic `clinical.events`, key `documentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const DocumentSuperseded: EventDefinition<"Document.Superseded", DocumentSuperseded, DocumentSupersededInput> = /*@__PURE__*/ defineEvent({
  type: "Document.Superseded",
  version: 1,
  topic: "clinical.events",
  key: "documentId",
  aggregate: "Document",
  schema: '{"type":"record","name":"DocumentSuperseded","namespace":"healthtech.clinical","fields":[{"name":"documentId","type":{"type":"string","logicalType":"uuid"}},{"name":"replacementDocumentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"documentReplacementCause","type":{"type":"enum","name":"DocumentReplacementCause","symbols":["NEW_EDITION","RESCANNED","MERGED_VERSIONS","SOURCE_CORRECTION","UNKNOWN"],"default":"UNKNOWN"}},{"name":"replacementContent","type":{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"recalledRecipientCount","type":"int"},{"name":"wasReleasedToPatient","type":"boolean"},{"name":"supersededAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from clinical/documents/document-amended.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The text of a final document was changed by its author, with the older version kept. Adding below the signature is Document.Addended; a wrong patient is Document.Cancelled.
 *
 * Event `Document.Amended`, version 1. Topic `clinical.events`, key `documentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface DocumentAmended {
  /** Document that was edited. UUID. */
  readonly documentId: string;
  /** Person in whose record the text changed. UUID. */
  readonly patientId: string;
  /** Visit or stay the text is about. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** 1 for the first amendment after signing. Whole number of 32 bits. */
  readonly amendmentSequence: number;
  /** What led to the change. */
  readonly documentAmendmentCause: DocumentAmendmentCause;
  /** Sections with changes, LOINC. Sensitive: `PHI`. Default: `[]`. */
  readonly changedSections: readonly CodeableConcept[];
  /** True when a reader might have acted on the old text. */
  readonly isClinicallySignificant: boolean;
  /** Readers of the old version who were told. Sensitive: `PII`. Default: `[]`. */
  readonly notifiedReaders: readonly Actor[];
  /** Text after the change. Sensitive: `PHI`. */
  readonly content: Attachment;
  /** SHA-256 of the version before, hexadecimal. Default: `null`. */
  readonly previousContentHash: string | null;
  /** When the new version was signed. Point in time, to the millisecond. */
  readonly amendedAt: Date;
  /** Author or successor with that right. Sensitive: `PII`. */
  readonly amendedBy: Actor;
  /** What was wrong, as it stands above the text. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
}

/** {@link DocumentAmended} as a publisher passes it: what has a default may be left out. */
export type DocumentAmendedInput = WithDefaults<DocumentAmended, "encounterId" | "changedSections" | "notifiedReaders" | "previousContentHash" | "reasonText", { readonly changedSections: readonly CodeableConceptInput[]; readonly notifiedReaders: readonly ActorInput[]; readonly content: AttachmentInput; readonly amendedBy: ActorInput }>;

/**
 * PATIENT_REQUEST follows the right to amend (45 CFR 164.526).
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DocumentAmendmentCause = "CLINICAL_CORRECTION" | "OMISSION" | "DICTATION_FAULT" | "CODING_QUERY" | "PATIENT_REQUEST" | "UNKNOWN";

/**
 * The text of a final document was changed by its author, with the older version kept. Adding below the signature is Document.Addended; a wrong patient is Document.Cancelled.
 *
 * Event `Document.Amended`, version 1. Topic `clinical.events`, key `documentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const DocumentAmended: EventDefinition<"Document.Amended", DocumentAmended, DocumentAmendedInput> = /*@__PURE__*/ defineEvent({
  type: "Document.Amended",
  version: 1,
  topic: "clinical.events",
  key: "documentId",
  aggregate: "Document",
  schema: '{"type":"record","name":"DocumentAmended","namespace":"healthtech.clinical","fields":[{"name":"documentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"amendmentSequence","type":"int"},{"name":"documentAmendmentCause","type":{"type":"enum","name":"DocumentAmendmentCause","symbols":["CLINICAL_CORRECTION","OMISSION","DICTATION_FAULT","CODING_QUERY","PATIENT_REQUEST","UNKNOWN"],"default":"UNKNOWN"}},{"name":"changedSections","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"isClinicallySignificant","type":"boolean"},{"name":"notifiedReaders","type":{"type":"array","items":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]}},"default":[],"confluent:tags":["PII"]},{"name":"content","type":{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"previousContentHash","type":["null","string"],"default":null},{"name":"amendedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"amendedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});

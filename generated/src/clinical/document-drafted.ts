// Generated from clinical/documents/document-drafted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { DocumentConfidentiality } from "./document-confidentiality.js";

/**
 * A clinical document came into being unsigned: dictated, typed, or generated for review. Readers outside of the author's team do not see it before Document.Signed.
 *
 * Event `Document.Drafted`, version 1. Topic `clinical.events`, key `documentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface DocumentDrafted {
  /** This document; a replacement gets its own. UUID. */
  readonly documentId: string;
  /** Person about whom it is written. UUID. */
  readonly patientId: string;
  /** Visit or stay it documents; null for letters. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Document type, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Way in which the draft was made. */
  readonly documentOrigin: DocumentOrigin;
  /** Access class from the first draft on. */
  readonly documentConfidentiality: DocumentConfidentiality;
  /** Language of the text. Sensitive: `PII`. */
  readonly language: string;
  /** Words in the draft; null for scans. Whole number of 32 bits. Default: `null`. */
  readonly wordCount: number | null;
  /** The draft itself (TXA-16 names the file). Sensitive: `PHI`. */
  readonly content: Attachment;
  /** Supervisor who must sign as well; null when none. UUID. Default: `null`. */
  readonly cosignerPractitionerId: string | null;
  /** When the bylaws want it signed. Point in time, to the millisecond. */
  readonly signatureDueAt: Date;
  /** Author, or the program that wrote for the author. Sensitive: `PII`. */
  readonly authoredBy: Actor;
}

/** {@link DocumentDrafted} as a publisher passes it: what has a default may be left out. */
export type DocumentDraftedInput = WithDefaults<DocumentDrafted, "encounterId" | "wordCount" | "cosignerPractitionerId", { readonly code: CodeableConceptInput; readonly content: AttachmentInput; readonly authoredBy: ActorInput }>;

/**
 * How the text arose. AMBIENT was written by a program out of the conversation and always needs review.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DocumentOrigin = "TYPED" | "DICTATED" | "TEMPLATE" | "AMBIENT" | "SCANNED" | "RECEIVED" | "UNKNOWN";

/**
 * A clinical document came into being unsigned: dictated, typed, or generated for review. Readers outside of the author's team do not see it before Document.Signed.
 *
 * Event `Document.Drafted`, version 1. Topic `clinical.events`, key `documentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const DocumentDrafted: EventDefinition<"Document.Drafted", DocumentDrafted, DocumentDraftedInput> = /*@__PURE__*/ defineEvent({
  type: "Document.Drafted",
  version: 1,
  topic: "clinical.events",
  key: "documentId",
  aggregate: "Document",
  schema: '{"type":"record","name":"DocumentDrafted","namespace":"healthtech.clinical","fields":[{"name":"documentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"documentOrigin","type":{"type":"enum","name":"DocumentOrigin","symbols":["TYPED","DICTATED","TEMPLATE","AMBIENT","SCANNED","RECEIVED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"documentConfidentiality","type":{"type":"enum","name":"DocumentConfidentiality","symbols":["NORMAL","RESTRICTED","VERY_RESTRICTED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"language","type":"string","confluent:tags":["PII"]},{"name":"wordCount","type":["null","int"],"default":null},{"name":"content","type":{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"cosignerPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"signatureDueAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"authoredBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from clinical/documents/document-signed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { DocumentConfidentiality } from "./document-confidentiality.js";

/**
 * The last signature that a document needs was given, and it is legal record. An author's signature that still waits for the cosigner is not sent.
 *
 * Event `Document.Signed`, version 1. Topic `clinical.events`, key `documentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface DocumentSigned {
  /** Document that is now final. UUID. */
  readonly documentId: string;
  /** Person in whose record it stands. UUID. */
  readonly patientId: string;
  /** Visit or stay documented, if any. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Document type on signing, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Whose signature made it final. Sensitive: `PII`. */
  readonly signedBy: Actor;
  /** Supervisor, where the law asks for two. Sensitive: `PII`. Default: `null`. */
  readonly cosignedBy: Actor | null;
  /** Means of signing. */
  readonly documentSignature: DocumentSignature;
  /** SHA-256 over the signed bytes, hexadecimal. Default: `null`. */
  readonly contentHash: string | null;
  /** The signed form. Sensitive: `PHI`. */
  readonly content: Attachment;
  /** Minutes from draft to the last signature. Whole number of 32 bits. */
  readonly signatureLagMinutes: number;
  /** True when the chart deficiency of the author is settled by it. */
  readonly isDeficiencyCleared: boolean;
  /** Access class as signed. */
  readonly documentConfidentiality: DocumentConfidentiality;
  /** Time of the last signature. Point in time, to the millisecond. */
  readonly signedAt: Date;
}

/** {@link DocumentSigned} as a publisher passes it: what has a default may be left out. */
export type DocumentSignedInput = WithDefaults<DocumentSigned, "encounterId" | "cosignedBy" | "contentHash", { readonly code: CodeableConceptInput; readonly signedBy: ActorInput; readonly cosignedBy: ActorInput | null; readonly content: AttachmentInput }>;

/**
 * Strength of the signature. CRYPTOGRAPHIC has a certificate, WET_INK was scanned afterwards.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DocumentSignature = "PASSWORD" | "BIOMETRIC" | "CRYPTOGRAPHIC" | "WET_INK" | "UNKNOWN";

/**
 * The last signature that a document needs was given, and it is legal record. An author's signature that still waits for the cosigner is not sent.
 *
 * Event `Document.Signed`, version 1. Topic `clinical.events`, key `documentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const DocumentSigned: EventDefinition<"Document.Signed", DocumentSigned, DocumentSignedInput> = /*@__PURE__*/ defineEvent({
  type: "Document.Signed",
  version: 1,
  topic: "clinical.events",
  key: "documentId",
  aggregate: "Document",
  schema: '{"type":"record","name":"DocumentSigned","namespace":"healthtech.clinical","fields":[{"name":"documentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"signedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"cosignedBy","type":["null","healthtech.shared.Actor"],"default":null,"confluent:tags":["PII"]},{"name":"documentSignature","type":{"type":"enum","name":"DocumentSignature","symbols":["PASSWORD","BIOMETRIC","CRYPTOGRAPHIC","WET_INK","UNKNOWN"],"default":"UNKNOWN"}},{"name":"contentHash","type":["null","string"],"default":null},{"name":"content","type":{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"signatureLagMinutes","type":"int"},{"name":"isDeficiencyCleared","type":"boolean"},{"name":"documentConfidentiality","type":{"type":"enum","name":"DocumentConfidentiality","symbols":["NORMAL","RESTRICTED","VERY_RESTRICTED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"signedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});

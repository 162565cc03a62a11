// Generated from clinical/documents/document-addended.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * An addendum with its own signature was attached below a final document, whose text stays untouched.
 *
 * Event `Document.Addended`, version 1. Topic `clinical.events`, key `documentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface DocumentAddended {
  /** Document to which something was added. UUID. */
  readonly documentId: string;
  /** Person in whose record it stands. UUID. */
  readonly patientId: string;
  /** The addendum as a document of its own. UUID. */
  readonly addendumDocumentId: string;
  /** Number of the addendum, 1 for the first. Whole number of 32 bits. */
  readonly addendumSequence: number;
  /** What the addendum is for. */
  readonly documentAddendumPurpose: DocumentAddendumPurpose;
  /** The added text as signed. Sensitive: `PHI`. */
  readonly addendumText: string;
  /** When the document above had been signed. Point in time, to the millisecond. */
  readonly originalSignedAt: Date;
  /**
   * Hours between the care described and the addendum; null when it is not a late entry.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly lateHours: number | null;
  /** True when earlier recipients must be sent the addendum. */
  readonly requiresReaderNotice: boolean;
  /** When the addendum itself was signed. Point in time, to the millisecond. */
  readonly signedAt: Date;
  /** Author of the addendum. Sensitive: `PII`. */
  readonly signedBy: Actor;
}

/** {@link DocumentAddended} as a publisher passes it: what has a default may be left out. */
export type DocumentAddendedInput = WithDefaults<DocumentAddended, "lateHours", { readonly signedBy: ActorInput }>;

/**
 * ATTENDING_ATTESTATION confirms that a teaching physician took part.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DocumentAddendumPurpose = "LATE_RESULT" | "LATE_ENTRY" | "ATTENDING_ATTESTATION" | "CLARIFICATION" | "UNKNOWN";

/**
 * An addendum with its own signature was attached below a final document, whose text stays untouched.
 *
 * Event `Document.Addended`, version 1. Topic `clinical.events`, key `documentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const DocumentAddended: EventDefinition<"Document.Addended", DocumentAddended, DocumentAddendedInput> = /*@__PURE__*/ defineEvent({
  type: "Document.Addended",
  version: 1,
  topic: "clinical.events",
  key: "documentId",
  aggregate: "Document",
  schema: '{"type":"record","name":"DocumentAddended","namespace":"healthtech.clinical","fields":[{"name":"documentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"addendumDocumentId","type":{"type":"string","logicalType":"uuid"}},{"name":"addendumSequence","type":"int"},{"name":"documentAddendumPurpose","type":{"type":"enum","name":"DocumentAddendumPurpose","symbols":["LATE_RESULT","LATE_ENTRY","ATTENDING_ATTESTATION","CLARIFICATION","UNKNOWN"],"default":"UNKNOWN"}},{"name":"addendumText","type":"string","confluent:tags":["PHI"]},{"name":"originalSignedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"lateHours","type":["null","int"],"default":null},{"name":"requiresReaderNotice","type":"boolean"},{"name":"signedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"signedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

// Generated from clinical/documents/document-viewed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * Somebody opened a document for the first time in a session, patients and proxies included. Staff access as such is audited by Record.Accessed; this event tells authors that their text was read.
 *
 * Event `Document.Viewed`, version 1. Topic `clinical.events`, key `documentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface DocumentViewed {
  /** Document that was opened. UUID. */
  readonly documentId: string;
  /** Person whom the document is about. UUID. */
  readonly patientId: string;
  /** Kind of reader, which decides on the statistics. */
  readonly documentReader: DocumentReader;
  /** Channel through which it was opened. */
  readonly documentAccessChannel: DocumentAccessChannel;
  /** True when this group had never opened it before. */
  readonly isFirstView: boolean;
  /** Seconds that it stayed open; null where the channel cannot tell. Whole number of 32 bits. Default: `null`. */
  readonly readSeconds: number | null;
  /** True when a copy was saved or printed. */
  readonly wasDownloaded: boolean;
  /** Age of the text when read, for turnaround of results. Whole number of 32 bits. */
  readonly hoursSinceSigned: number;
  /** When it was opened. Point in time, to the millisecond. */
  readonly viewedAt: Date;
  /** Who opened it. Sensitive: `PII`. */
  readonly viewedBy: Actor;
}

/** {@link DocumentViewed} as a publisher passes it: what has a default may be left out. */
export type DocumentViewedInput = WithDefaults<DocumentViewed, "readSeconds", { readonly viewedBy: ActorInput }>;

/** Group to which the reader belongs. A symbol that is not known yet is read as `UNKNOWN`. */
export type DocumentReader = "PATIENT" | "PROXY" | "TREATING_CLINICIAN" | "EXTERNAL_CLINICIAN" | "OTHER_STAFF" | "UNKNOWN";

/** Where it was opened. A symbol that is not known yet is read as `UNKNOWN`. */
export type DocumentAccessChannel = "CHART" | "PORTAL" | "MOBILE_APP" | "HEALTH_EXCHANGE" | "DIRECT_MESSAGE" | "UNKNOWN";

/**
 * Somebody opened a document for the first time in a session, patients and proxies included. Staff access as such is audited by Record.Accessed; this event tells authors that their text was read.
 *
 * Event `Document.Viewed`, version 1. Topic `clinical.events`, key `documentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const DocumentViewed: EventDefinition<"Document.Viewed", DocumentViewed, DocumentViewedInput> = /*@__PURE__*/ defineEvent({
  type: "Document.Viewed",
  version: 1,
  topic: "clinical.events",
  key: "documentId",
  aggregate: "Document",
  schema: '{"type":"record","name":"DocumentViewed","namespace":"healthtech.clinical","fields":[{"name":"documentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"documentReader","type":{"type":"enum","name":"DocumentReader","symbols":["PATIENT","PROXY","TREATING_CLINICIAN","EXTERNAL_CLINICIAN","OTHER_STAFF","UNKNOWN"],"default":"UNKNOWN"}},{"name":"documentAccessChannel","type":{"type":"enum","name":"DocumentAccessChannel","symbols":["CHART","PORTAL","MOBILE_APP","HEALTH_EXCHANGE","DIRECT_MESSAGE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isFirstView","type":"boolean"},{"name":"readSeconds","type":["null","int"],"default":null},{"name":"wasDownloaded","type":"boolean"},{"name":"hoursSinceSigned","type":"int"},{"name":"viewedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"viewedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});

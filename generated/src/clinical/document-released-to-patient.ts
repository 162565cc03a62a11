// Generated from clinical/documents/document-released-to-patient.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A final document became visible to the patient in the portal, at once or after a delay that the law allows. Whether it was read is Document.Viewed.
 *
 * Event `Document.ReleasedToPatient`, version 1. Topic `clinical.events`, key `documentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface DocumentReleasedToPatient {
  /** Document that the patient may read. UUID. */
  readonly documentId: string;
  /** Person to whom it was released. UUID. */
  readonly patientId: string;
  /** Document type shown in the portal, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** On what ground it was released when it was. */
  readonly documentReleaseBasis: DocumentReleaseBasis;
  /** Hours between signature and release. Whole number of 32 bits. */
  readonly delayHours: number;
  /** Exception used; null without delay. Default: `null`. */
  readonly informationBlockingException: DocumentInformationBlockingException | null;
  /** False when only the patient sees it, as with teenagers' notes. */
  readonly isVisibleToProxy: boolean;
  /** True when a message told the patient of it. */
  readonly wasNoticeSent: boolean;
  /** When it became visible. Point in time, to the millisecond. */
  readonly releasedAt: Date;
  /** Clinician, or the release program. Sensitive: `PII`. */
  readonly releasedBy: Actor;
}

/** {@link DocumentReleasedToPatient} as a publisher passes it: what has a default may be left out. */
export type DocumentReleasedToPatientInput = WithDefaults<DocumentReleasedToPatient, "informationBlockingException", { readonly code: CodeableConceptInput; readonly releasedBy: ActorInput }>;

/**
 * IMMEDIATE is the rule of the Cures Act; AFTER_EXCEPTION follows a documented exception.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DocumentReleaseBasis = "IMMEDIATE" | "CLINICIAN_RELEASE" | "AFTER_EXCEPTION" | "PATIENT_REQUEST" | "UNKNOWN";

/** Exception of 45 CFR 171 under which release had waited. A symbol that is not known yet is read as `UNKNOWN`. */
export type DocumentInformationBlockingException = "PREVENTING_HARM" | "PRIVACY" | "SECURITY" | "INFEASIBILITY" | "UNKNOWN";

/**
 * A final document became visible to the patient in the portal, at once or after a delay that the law allows. Whether it was read is Document.Viewed.
 *
 * Event `Document.ReleasedToPatient`, version 1. Topic `clinical.events`, key `documentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const DocumentReleasedToPatient: EventDefinition<"Document.ReleasedToPatient", DocumentReleasedToPatient, DocumentReleasedToPatientInput> = /*@__PURE__*/ defineEvent({
  type: "Document.ReleasedToPatient",
  version: 1,
  topic: "clinical.events",
  key: "documentId",
  aggregate: "Document",
  schema: '{"type":"record","name":"DocumentReleasedToPatient","namespace":"healthtech.clinical","fields":[{"name":"documentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"documentReleaseBasis","type":{"type":"enum","name":"DocumentReleaseBasis","symbols":["IMMEDIATE","CLINICIAN_RELEASE","AFTER_EXCEPTION","PATIENT_REQUEST","UNKNOWN"],"default":"UNKNOWN"}},{"name":"delayHours","type":"int"},{"name":"informationBlockingException","type":["null",{"type":"enum","name":"DocumentInformationBlockingException","symbols":["PREVENTING_HARM","PRIVACY","SECURITY","INFEASIBILITY","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"isVisibleToProxy","type":"boolean"},{"name":"wasNoticeSent","type":"boolean"},{"name":"releasedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"releasedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
